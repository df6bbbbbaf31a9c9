// Plants errors in the figures of minutes and prints how many are found, and where they are shown.
//
//   npm run accuracy

import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { outFolder } from './vscode/paths.mjs';

const outfile = `${outFolder}/accuracy/main.mjs`;

await build({
  entryPoints: ['test/accuracy/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, ['--enable-source-maps', outfile], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
