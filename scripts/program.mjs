import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';
import { bundleOptions } from './bundleOptions.mjs';
import { outFolder } from './vscode/paths.mjs';

/**
 * Bundles a program that is written in TypeScript, runs it here, and ends as it ends. The bundle lies
 * as deep below the project as the program does, so that it finds the same files beside it.
 */
export async function runProgram(entryPoint, args = []) {
  const folder = path.basename(path.dirname(entryPoint));
  const outfile = path.join(outFolder, folder, 'main.mjs');
  await build({
    entryPoints: [entryPoint],
    outfile,
    ...bundleOptions,
    format: 'esm',
    sourcemap: true,
  });
  const { status } = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...args], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
