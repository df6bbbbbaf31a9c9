// Runs test/vscode/suite inside the extension host of a real VS Code, the best that the machine offers:
// the one that VSCODE_PATH names, a desktop VS Code that @vscode/test-electron downloads, or code-server's.
//
//   npm run test:vscode

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browser.mjs';
import { downloadCode, hasDisplay } from './desktop.mjs';
import { runDesktopSuite } from './desktopSuite.mjs';
import { hostedSuiteLog, runHostedSuite } from './hostedSuite.mjs';
import { codeServerRunsHere } from './install.mjs';
import { outFolder } from './paths.mjs';
import { clearSuiteResult, readSuiteResult, suiteResultFile } from './suiteResult.mjs';
import { createSuiteWorkspace } from './suiteWorkspace.mjs';

const LOG_LINES_SHOWN = 40;
const suite = path.join(outFolder, 'test/vscode/index.js');

clearSuiteResult();
rmSync(hostedSuiteLog, { force: true });
const host = await chooseHost();
if (host === undefined) {
  console.log('skipped: no browser for a real VS Code, and no desktop VS Code');
  writeFileSync(suiteResultFile, JSON.stringify({ passed: 0, failed: 0, skipped: 1 }));
} else {
  console.log(`Running inside ${host.name}`);
  const workspace = createSuiteWorkspace();
  try {
    await host.run(workspace.folder);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    workspace.remove();
  }
  report(readSuiteResult());
}

/** Which VS Code to use and how, or `undefined` when the machine has none to offer. */
async function chooseHost() {
  if (process.env.VSCODE_PATH) return desktop(process.env.VSCODE_PATH);
  if (hasDisplay()) {
    const downloaded = await downloadCode();
    if (downloaded) return desktop(downloaded);
  }
  const browser = findBrowser();
  if (browser === undefined || !codeServerRunsHere()) return undefined;
  return {
    name: `code-server's VS Code, shown in ${path.basename(browser)}`,
    run: (workspace) => runHostedSuite({ browser, workspace, suite }),
  };
}

function desktop(executable) {
  return {
    name: `the desktop VS Code at ${executable}`,
    run: (workspace) => runDesktopSuite({ executable, workspace, suite }),
  };
}

/** Says what came out, and makes the exit code say it too. */
function report(result) {
  if (result === undefined) {
    console.error('The extension host ended before the suite did.');
    printEndOfLog();
    process.exitCode = 1;
    return;
  }
  const { passed, failed } = result;
  if (failed > 0 || passed === 0) process.exitCode = 1;
  console.log(`${passed} passed, ${failed} failed`);
}

function printEndOfLog() {
  if (!existsSync(hostedSuiteLog)) return;
  const lines = readFileSync(hostedSuiteLog, 'utf8').split('\n');
  console.error(lines.slice(-LOG_LINES_SHOWN).join('\n'));
}
