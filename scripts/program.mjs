import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';
import { outFolder } from './vscode/paths.mjs';

/**
 * Bundles a program that is written in TypeScript, runs it here, and ends as it ends. The bundle lies
 * as deep below the project as the program does, so that it finds the same files beside it.
 */
export async function runProgram(entryPoint) {
  const folder = path.basename(path.dirname(entryPoint));
  const outfile = path.join(outFolder, folder, 'main.mjs');
  await build({
    entryPoints: [entryPoint],
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
}
