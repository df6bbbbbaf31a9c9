import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Ran {
  readonly code: number;
  readonly out: string;
}

/** Packs the npm package into an empty folder and gives the path of the file. */
export async function packInto(folder: string): Promise<string> {
  // Without its own build: other tests are running the programs that it would replace.
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], ROOT);
  const [tarball] = readdirSync(folder);
  if (tarball === undefined) throw new Error('npm pack has made nothing.');
  return join(folder, tarball);
}

/**
 * Runs a program in a folder, with npm kept from the network; what this run of npm tells its children is
 * kept from it, and `more` is added to its environment.
 */
export function run(
  program: string,
  args: readonly string[],
  cwd: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const own = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  const env = { ...Object.fromEntries(own), npm_config_offline: 'true', ...more };
  return new Promise((resolve) => {
    execFile(program, [...args], { cwd, env }, (error, out) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out });
    });
  });
}
