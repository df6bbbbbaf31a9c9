// What is installed has the pages beside the programs that show them.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { listFiles, PackageManager } from '@vscode/vsce';
import { describe, expect, it } from 'vitest';
import { RULE_PAGES_FOLDER, rulePagePath } from '../../server/src/shared/rulePages';
import { pagesIn } from './rulePage';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const PAGES = (['da', 'en'] as const).flatMap((language) =>
  [...pagesIn(language), 'README'].map(
    (id) => `${RULE_PAGES_FOLDER}/${rulePagePath(language, id)}`,
  ),
);

/** Our sources, and what only a developer needs. */
const AT_HOME = /^(?:client|server|test|scripts|samples|node_modules|out)\/|\.map$|\.ts$/;

/** The files of the npm package, as npm itself lists them. */
async function filesOfNpmPackage(): Promise<readonly string[]> {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { stdout } = await promisify(execFile)('npm', args, { cwd: ROOT });
  const [{ files } = { files: [] }] = JSON.parse(stdout) as {
    readonly files: readonly { readonly path: string }[];
  }[];
  return files.map(({ path }) => path);
}

describe.each([
  [
    'VS Code',
    'dist/extension.js',
    () => listFiles({ cwd: ROOT, packageManager: PackageManager.None }),
  ],
  ['npm', 'dist/cli.js', filesOfNpmPackage],
] as const)('the package for %s', (_, program, list) => {
  it('has the pages and the terms beside the program, and nothing that belongs at home', async () => {
    const files = await list();
    expect(files).toContain(program);
    expect(files).toContain('THIRD-PARTY-NOTICES.txt');
    expect(PAGES.filter((page) => !files.includes(page))).toEqual([]);
    expect(files.filter((file) => AT_HOME.test(file))).toEqual([]);
  });
});
