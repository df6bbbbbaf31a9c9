// Runs the suite inside a desktop VS Code.

import { runTests } from '@vscode/test-electron';
import { cacheFolder, projectRoot } from './paths.mjs';
import { suiteEnvironment } from './suiteResult.mjs';

/**
 * Runs the suite; mocha's lines go to our output. Whether it passed is in the suite's result file;
 * this throws when VS Code ends with anything but 0.
 *
 * @param {{ executable: string, workspace: string, suite: string }} options Absolute paths.
 */
export async function runDesktopSuite({ executable, workspace, suite }) {
  await runTests({
    vscodeExecutablePath: executable,
    cachePath: cacheFolder,
    extensionDevelopmentPath: projectRoot,
    extensionTestsPath: suite,
    extensionTestsEnv: suiteEnvironment,
    launchArgs: [workspace, '--disable-extensions'],
  });
}
