import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleOptions } from '../../scripts/bundleOptions.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SHIPPED = ['dist/server.js', 'dist/server.web.js', 'dist/cli.js'];
const BREAKING = 'out/test/breakingServer.js';

/**
 * Before all tests: the programs that the protocol and command line tests start, built from these
 * sources. Throws when that fails, and then no test runs: an older program would pass for this one.
 */
export default async function setup(): Promise<void> {
  const changed = Math.max(newest('server/src'), newest('test/support'));
  if (oldest([...SHIPPED, BREAKING]) > changed) return;
  execFileSync(process.execPath, ['esbuild.mjs'], { cwd: ROOT, stdio: 'inherit' });
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['test/support/breakingServer.ts'],
    outfile: BREAKING,
    ...bundleOptions,
  });
}

function newest(folder: string): number {
  const files = readdirSync(`${ROOT}${folder}`, { recursive: true, withFileTypes: true });
  const times = files
    .filter((file) => file.isFile())
    .map((file) => statSync(`${file.parentPath}/${file.name}`).mtimeMs);
  return Math.max(...times);
}

function oldest(files: readonly string[]): number {
  const paths = files.map((file) => `${ROOT}${file}`);
  return Math.min(...paths.map((path) => (existsSync(path) ? statSync(path).mtimeMs : 0)));
}
