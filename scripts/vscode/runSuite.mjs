// Runs test/vscode/suite inside the extension host of a real VS Code, the best that the machine offers:
// the one that VSCODE_PATH names, a desktop VS Code that @vscode/test-electron downloads, or code-server's.
// Then runs the same tests, bundled for browsers, inside an extension host that is a web worker.
//
//   npm run test:vscode
//   npm run test:vscode -- --only-web

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browser.mjs';
import { downloadCode, hasDisplay } from './desktop.mjs';
import { runDesktopSuite } from './desktopSuite.mjs';
import { runHostedSuite } from './hostedSuite.mjs';
import { codeServerRunsHere } from './install.mjs';
import { outFolder } from './paths.mjs';
import {
  clearSuiteResults,
  readSuiteResult,
  suiteResultFile,
  webResultFile,
} from './suiteResult.mjs';
import { createSuiteWorkspace } from './suiteWorkspace.mjs';
import { runWebSuite } from './webSuite.mjs';

const LOG_LINES_SHOWN = 40;
const suite = path.join(outFolder, 'test/vscode/index.js');
const webSuite = path.join(outFolder, 'test/vscode/web.js');
/** Everything that the workbench and the suite said. */
const suiteLog = path.join(outFolder, 'test/vscode.log');
const webSuiteLog = path.join(outFolder, 'test/vscode.web.log');

clearSuiteResults();
for (const log of [suiteLog, webSuiteLog]) rmSync(log, { force: true });
if (!process.argv.includes('--only-web')) {
  const host = await chooseHost();
  await run(host, { result: suiteResultFile, log: suiteLog });
}
await run(webWorkerHost(), { result: webResultFile, log: webSuiteLog });

/** Runs the suite in one host, or says that there is none; `files` are where it leaves its result and log. */
async function run(host, files) {
  if (host === undefined) {
    console.log('skipped: no browser for a real VS Code, and no desktop VS Code');
    writeFileSync(files.result, JSON.stringify({ passed: 0, failed: 0, skipped: 1 }));
    return;
  }
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
  report(readSuiteResult(files.result), files.log);
}

/** Which VS Code to use and how, or `undefined` when the machine has none to offer. */
async function chooseHost() {
  if (process.env.VSCODE_PATH) return desktop(process.env.VSCODE_PATH);
  if (hasDisplay()) {
    const downloaded = await downloadCode();
    if (downloaded) return desktop(downloaded);
  }
  const browser = browserForCodeServer();
  if (browser === undefined) return undefined;
  return {
    name: `code-server's VS Code, shown in ${path.basename(browser)}`,
    run: (workspace) => runHostedSuite({ browser, workspace, suite, logFile: suiteLog }),
  };
}

/** The web worker in code-server's VS Code, or `undefined` when that does not run here. */
function webWorkerHost() {
  const browser = browserForCodeServer();
  if (browser === undefined) return undefined;
  return {
    name: `the web worker of code-server's VS Code, shown in ${path.basename(browser)}`,
    run: (workspace) => runWebSuite({ browser, workspace, suite: webSuite, logFile: webSuiteLog }),
  };
}

function browserForCodeServer() {
  return codeServerRunsHere() ? findBrowser() : undefined;
}

function desktop(executable) {
  return {
    name: `the desktop VS Code at ${executable}`,
    run: (workspace) => runDesktopSuite({ executable, workspace, suite }),
  };
}

/** Says what came out, and makes the exit code say it too. */
function report(result, log) {
  if (result === undefined) {
    console.error('The extension host ended before the suite did.');
    printEndOfLog(log);
    process.exitCode = 1;
    return;
  }
  const { passed, failed } = result;
  if (failed > 0 || passed === 0) process.exitCode = 1;
  console.log(`${passed} passed, ${failed} failed`);
}

function printEndOfLog(log) {
  if (!existsSync(log)) return;
  const lines = readFileSync(log, 'utf8').split('\n');
  console.error(lines.slice(-LOG_LINES_SHOWN).join('\n'));
}
