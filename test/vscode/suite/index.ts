/**
 * The entry that VS Code calls inside its extension host, on the desktop and in the browser alike.
 * The runner outside (scripts/vscode/runSuite.mjs) learns the outcome from a file that is written
 * when everything has run: a host that crashes leaves none, and so cannot pass for green.
 */
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { everywhere, TEST_TIMEOUT_MS } from './everywhere';

/** A server that is a process can be killed. */
const testFiles = [...everywhere, () => import('./restart.test')];

/** Runs all tests; rejects when one failed or none ran. */
export async function run(): Promise<void> {
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: 'spec',
    color: false,
    timeout: TEST_TIMEOUT_MS,
    // To run a few: MOCHA_GREP=hover npm run test:vscode
    grep: process.env.MOCHA_GREP ?? '',
  });
  // What mocha does before it loads a file: from here on `describe` and `it` belong to this run.
  mocha.suite.emit('pre-require', {}, '', mocha);
  for (const load of testFiles) await load();

  const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats));
  });
  const { passes = 0, failures = 0, pending = 0 } = stats ?? {};
  const result = { passed: passes, failed: failures, skipped: pending };
  const file = process.env.REFERAT_SUITE_RESULT;
  if (file !== undefined) writeFileSync(file, JSON.stringify(result));
  if (failures > 0 || passes === 0) throw new Error(`${passes} passed, ${failures} failed`);
}
