// Reads what the test runners left in out/test/. Each function gives `{ passed, failed, skipped }`, or
// `undefined` when the runner did not get so far as to count.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { outFolder } from './vscode/paths.mjs';
import {
  readSuiteResult,
  suiteResultFile,
  webResultFile,
  workbenchResultFile,
} from './vscode/suiteResult.mjs';

const resultsFolder = path.join(outFolder, 'test');

/** Vitest's JSON report; scripts/test.mjs says where. */
export function countUnitTests() {
  const file = path.join(resultsFolder, 'unit.json');
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** vscode-tmgrammar-test's XML, one file for each file of tests; one case for each line with an assertion. */
export function countGrammarTests() {
  const folder = path.join(resultsFolder, 'grammar');
  if (!existsSync(folder)) return undefined;
  const reports = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const sum = (attribute) =>
    reports.reduce((total, xml) => total + Number(attribute.exec(xml)?.[1] ?? 0), 0);
  const failed = sum(/\bfailures="(\d+)"/);
  return { passed: sum(/\btests="(\d+)"/) - failed, failed, skipped: 0 };
}

/** What the suites left when they had run: inside VS Code on Node, in a web worker, and before its window. */
export function countSuite() {
  const files = [suiteResultFile, webResultFile, workbenchResultFile];
  const results = files.map((file) => readSuiteResult(file));
  const counted = results.filter((result) => result !== undefined);
  if (counted.length === 0) return undefined;
  const sum = (key) => counted.reduce((total, result) => total + result[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}
