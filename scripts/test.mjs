// Runs everything that must hold, one step after the other, and adds up what the runners counted. A
// step that fails does not keep the next from running, so that one run tells all.
//
//   npm test

import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { countGrammarTests, countSuite, countUnitTests } from './testCounts.mjs';
import { outFolder } from './vscode/paths.mjs';

/** Vitest prints as ever, and writes the file that `countUnitTests` reads. */
const WITH_REPORT = [
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=out/test/unit.json',
];

/** The scripts of package.json; those without a `count` are one check each. */
const steps = [
  { script: 'lint' },
  { script: 'typecheck' },
  { script: 'build' },
  { script: 'test:unit', options: WITH_REPORT, count: countUnitTests },
  { script: 'test:grammar', count: countGrammarTests },
  { script: 'package' },
  // What ships: the package that the step before has made.
  { script: 'test:vscode', options: ['--packed'], count: countSuite },
];

// Results of an earlier run must not be counted again.
rmSync(`${outFolder}/test`, { recursive: true, force: true });
mkdirSync(`${outFolder}/test`, { recursive: true });

const summary = [];
for (const { script, options, count } of steps) {
  console.log(`\n=== npm run ${script}`);
  const started = Date.now();
  const succeeded = await runScript(script, options);
  const counts = outcome(succeeded, count?.());
  summary.push({ script, ...counts, seconds: Math.round((Date.now() - started) / 1000) });
}
printSummary();

/** Resolves to whether the script ended with 0. */
function runScript(script, options = []) {
  const npm = spawn('npm', ['run', '--silent', script, '--', ...options], {
    stdio: ['ignore', 'inherit', 'inherit'],
    // Windows has `npm.cmd`, which only its shell runs.
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    npm.once('error', () => resolve(false));
    npm.once('exit', (code) => resolve(code === 0));
  });
}

/**
 * What a step adds to the sum. A runner that failed without a failed test of its own (it crashed, or
 * found no tests) counts as one that failed.
 */
function outcome(succeeded, counted) {
  const { passed, failed, skipped } = counted ?? {
    passed: succeeded ? 1 : 0,
    failed: 0,
    skipped: 0,
  };
  return { passed, failed: succeeded ? failed : Math.max(failed, 1), skipped };
}

function printSummary() {
  const sum = (key) => summary.reduce((total, step) => total + step[key], 0);
  console.log('\n=== Summary');
  for (const { script, passed, failed, skipped, seconds } of summary) {
    const besides = skipped > 0 ? `, ${skipped} skipped` : '';
    console.log(`${script.padEnd(14)}${passed} passed, ${failed} failed${besides} (${seconds} s)`);
  }
  if (sum('skipped') > 0) console.log(`${sum('skipped')} skipped`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}
