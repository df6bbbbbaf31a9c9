// Runs test/vscode/suite inside the extension host of a real VS Code, the best that the machine offers:
// the one that VSCODE_PATH names, a desktop VS Code that @vscode/test-electron downloads, or code-server's.
// Then runs the same tests, bundled for browsers, inside an extension host that is a web worker, and last
// test/vscode/workbench, which sits before the window of a VS Code as a person does.
//
//   npm run test:vscode
//   npm run test:vscode -- --packed     what `npm run package` has made, installed; in code-server only
//   npm run test:vscode -- --only-node
//   npm run test:vscode -- --only-web
//   npm run test:vscode -- --only-workbench

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chooseHost, webWorkerHost, workbenchHost } from './hosts.mjs';
import { outFolder, packageFile } from './paths.mjs';
import {
  clearSuiteResults,
  readSuiteResult,
  suiteResultFile,
  webResultFile,
  workbenchResultFile,
} from './suiteResult.mjs';
import { createSuiteWorkspace } from './suiteWorkspace.mjs';

const LOG_LINES_SHOWN = 40;
const suite = path.join(outFolder, 'test/vscode/index.js');
const webSuite = path.join(outFolder, 'test/vscode/web.js');
/** Everything that the workbench and the suite said. */
const suiteLog = path.join(outFolder, 'test/vscode.log');
const webSuiteLog = path.join(outFolder, 'test/vscode.web.log');
const workbenchLog = path.join(outFolder, 'test/vscode.workbench.log');

clearSuiteResults();
for (const log of [suiteLog, webSuiteLog]) rmSync(log, { force: true });
const only = process.argv.find((argument) => argument.startsWith('--only-'));
const isWanted = (name) => only === undefined || only === `--only-${name}`;
if (isWanted('node')) {
  const vsix = process.argv.includes('--packed') ? packageFile() : undefined;
  const host = await chooseHost({ suite, logFile: suiteLog, vsix });
  await run(host, { result: suiteResultFile, log: suiteLog });
}
if (isWanted('web')) {
  const worker = webWorkerHost({ suite: webSuite, logFile: webSuiteLog });
  await run(worker, { result: webResultFile, log: webSuiteLog });
}
if (isWanted('workbench')) {
  await run(workbenchHost(), { result: workbenchResultFile, log: workbenchLog });
}

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
