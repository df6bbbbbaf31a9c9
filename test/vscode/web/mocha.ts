/** In a web worker, the place of the package `mocha`: its build for browsers, set up for our tests. */
import '../../../node_modules/mocha/mocha.js';
import { TEST_TIMEOUT_MS } from '../suite/everywhere';

mocha.setup({
  ui: 'bdd',
  reporter: 'spec',
  color: false,
  timeout: TEST_TIMEOUT_MS,
  grep: process.env.MOCHA_GREP ?? '',
});

export const { describe, it, before, after, beforeEach, afterEach } = globalThis;

/** Runs what was described since; gives what came out. */
export function runTests(): Promise<Mocha.Stats | undefined> {
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats));
  });
}
