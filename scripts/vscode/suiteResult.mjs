// How the suite inside the extension host tells its result to the runner outside: as a file.
//
// An exit code would not do. VS Code ends with 0 when its extension host has crashed; only a suite
// that ran to its end has written the file.

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { outFolder } from './paths.mjs';

export const suiteResultFile = path.join(outFolder, 'test/vscode.json');

/** The variable that tells the suite where to write; test/vscode/suite/index.ts reads it. */
export const suiteEnvironment = { REFERAT_SUITE_RESULT: suiteResultFile };

/** Forgets the result of an earlier run. */
export function clearSuiteResult() {
  mkdirSync(path.dirname(suiteResultFile), { recursive: true });
  rmSync(suiteResultFile, { force: true });
}

/** `{ passed, failed, skipped }` as the suite wrote it, or `undefined` if it did not get so far. */
export function readSuiteResult() {
  if (!existsSync(suiteResultFile)) return undefined;
  return JSON.parse(readFileSync(suiteResultFile, 'utf8'));
}
