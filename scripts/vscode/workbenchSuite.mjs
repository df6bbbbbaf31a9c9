// Runs test/vscode/workbench: a browser before the window of a VS Code, and a test that uses it.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { outFolder, projectRoot } from './paths.mjs';
import { workbenchResultFile } from './suiteResult.mjs';

const vitest = path.join(projectRoot, 'node_modules/vitest/vitest.mjs');
const config = path.join(projectRoot, 'test/vscode/workbench/vitest.config.mts');
const report = path.join(outFolder, 'test/workbench.report.json');

/** The files of tests that take pictures. */
const PICTURED = ['commands', 'mending', 'reading'];

/**
 * Runs the suite; whether it passed is in its result file, as for the suites inside VS Code, or there is no such
 * file when it did not get so far. Pictures are taken only where a theme is given for them.
 *
 * @param {{ pictures?: 'light' | 'dark' }} [options]
 */
export async function runWorkbenchSuite({ pictures } = {}) {
  for (const old of [report, workbenchResultFile]) rmSync(old, { force: true });
  const reporters = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${report}`];
  const files = pictures === undefined ? [] : PICTURED;
  const child = spawn(
    process.execPath,
    [vitest, 'run', '--config', config, ...reporters, ...files],
    {
      cwd: projectRoot,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, REFERAT_PICTURES: pictures ?? '' },
    },
  );
  await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (!existsSync(report)) return;
  const { numPassedTests, numFailedTests, numPendingTests, numTotalTests, success } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  // A file whose window did not open has tests that never ran.
  const unheard = success ? 0 : Math.max(1, numTotalTests - numPassedTests - numPendingTests);
  const result = {
    passed: numPassedTests,
    failed: Math.max(numFailedTests, unheard),
    skipped: numPendingTests,
  };
  writeFileSync(workbenchResultFile, JSON.stringify(result));
}
