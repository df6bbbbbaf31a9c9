// Runs the suite inside a desktop VS Code.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { cacheFolder, projectRoot } from './paths.mjs';
import { quietSettings } from './settings.mjs';
import { suiteEnvironment } from './suiteResult.mjs';

/**
 * Runs the suite; mocha's lines go to our output. Whether it passed is in the suite's result file;
 * this throws when VS Code cannot be started, or ends with anything but 0.
 *
 * @param {{ executable: string, workspace: string, suite: string }} options Absolute paths.
 */
export async function runDesktopSuite({ executable, workspace, suite }) {
  const folder = freshFolder();
  try {
    await runTests({
      vscodeExecutablePath: executable,
      cachePath: cacheFolder,
      extensionDevelopmentPath: projectRoot,
      extensionTestsPath: suite,
      extensionTestsEnv: suiteEnvironment,
      launchArgs: [
        workspace,
        '--disable-extensions',
        `--user-data-dir=${folder}`,
        `--extensions-dir=${path.join(folder, 'extensions')}`,
      ],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** A folder for VS Code's own files, with the settings: no run finds what another one has left. */
function freshFolder() {
  // A short path: VS Code puts a socket there.
  const folder = mkdtempSync(path.join(os.tmpdir(), 'referat-code-'));
  mkdirSync(path.join(folder, 'User'));
  writeFileSync(path.join(folder, 'User/settings.json'), JSON.stringify(quietSettings, null, 2));
  return folder;
}
