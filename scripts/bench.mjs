// Measures Referat beside its peers: in-process, over standard input and output, and how costs grow.
//
//   npm run bench                        everything, in a handful of minutes
//   npm run bench -- --quick             less of everything
//   npm run bench -- --only=job,key      some of the measures (test/bench/main.ts names them)
//   npm run bench -- --write             also writes docs/performance.md

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { bundleOptions } from './bundleOptions.mjs';
import { runProgram } from './program.mjs';

if (!existsSync('test/bench/node_modules')) {
  const npm = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', npm, { cwd: 'test/bench', stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

// As esbuild.mjs builds what ships, but beside what is being worked on.
await build({
  entryPoints: {
    referat: 'server/src/lsp/main.node.ts',
    lineScan: 'test/bench/servers/lineScan.ts',
    empty: 'test/bench/servers/empty.ts',
  },
  outdir: 'out/bench/servers',
  ...bundleOptions,
  minify: true,
});

await runProgram('test/bench/main.ts', process.argv.slice(2));
