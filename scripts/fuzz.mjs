// Looks for a text, or a history of edits, on which the core breaks one of its promises, for as long
// as it is told to; then runs the random tests of the ordinary suite as many times longer. Prints its
// seed; on a find, the smallest input and the command that repeats it.
//
//   npm run fuzz -- --minutes=5 --seed=17
//   npm run fuzz -- --repeat=out/fuzz/found/….json

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { bundleOptions } from './bundleOptions.mjs';
import { runProgram } from './program.mjs';
import { outFolder } from './vscode/paths.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    /** A file that an earlier run wrote: only that is tried. */
    repeat: { type: 'string' },
  },
});

// The core in a file of its own: only its coverage counts, and it is loaded twice.
await build({
  entryPoints: ['test/properties/support/core.ts'],
  outfile: path.join(outFolder, 'fuzz', 'core.mjs'),
  ...bundleOptions,
  format: 'esm',
  sourcemap: true,
});
await runProgram(
  'test/fuzz/main.ts',
  values.repeat === undefined ? [values.minutes, values.seed] : ['--repeat', values.repeat],
);

if (process.exitCode === 0 && values.repeat === undefined) {
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      ...['run', '--testTimeout=3600000', 'test/properties', 'test/lsp/fuzz'],
    ],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        SEED: values.seed,
        FUZZ_FACTOR: String(Math.max(1, Number(values.minutes))),
      },
    },
  );
  process.exitCode = status ?? 1;
}
