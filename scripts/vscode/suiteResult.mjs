// How the suite inside the extension host tells its result to the runner outside: as a file.
//
// An exit code would not do. VS Code ends with 0 when its extension host has crashed; only a suite
// that ran to its end has written the file.

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { outFolder } from './paths.mjs';

export const suiteResultFile = path.join(outFolder, 'test/vscode.json');
/** The web worker's, which writes no file itself: `webSuite.mjs` does. */
export const webResultFile = path.join(outFolder, 'test/vscode.web.json');
/** The workbench's, which `workbenchSuite.mjs` writes. */
export const workbenchResultFile = path.join(outFolder, 'test/vscode.workbench.json');

/** The variable that tells the suite where to write; test/vscode/suite/index.ts reads it. */
export const suiteEnvironment = { REFERAT_SUITE_RESULT: suiteResultFile };

/** Forgets the results of an earlier run. */
export function clearSuiteResults() {
  mkdirSync(path.dirname(suiteResultFile), { recursive: true });
  for (const file of [suiteResultFile, webResultFile, workbenchResultFile])
    rmSync(file, { force: true });
}

/** `{ passed, failed, skipped }` as a suite left it, or `undefined` if it did not get so far. */
export function readSuiteResult(file = suiteResultFile) {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8'));
}
