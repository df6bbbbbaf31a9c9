/**
 * The entry that VS Code calls inside an extension host that is a web worker. It has no file to write the
 * outcome to: it says it in a line that the runner outside knows (scripts/vscode/webSuite.mjs).
 */
import { everywhere } from '../suite/everywhere';
import { runTests } from './mocha';

/** Runs all tests; rejects when one failed or none ran. */
export async function run(): Promise<void> {
  for (const load of [...everywhere, () => import('./worker.test')]) await load();
  const { passes = 0, failures = 0, pending = 0 } = (await runTests()) ?? {};
  const result = { passed: passes, failed: failures, skipped: pending };
  console.log(`##result ${JSON.stringify(result)}`);
  if (failures > 0 || passes === 0) throw new Error(`${passes} passed, ${failures} failed`);
}
