// The npm package as somebody gets it: packed, installed into an empty folder without a network, and
// run by its name.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scripts, version } from '../../package.json';
import { MINUTES } from '../support/sampleMinutes';
import { packInto, run } from './packed';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PATIENCE_MS = 60_000;

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'referat-npm-'));
  const tarball = await packInto(folder);
  mkdirSync(join(folder, 'project'));
  await run('npm', ['install', tarball], join(folder, 'project'));
  writeFileSync(join(folder, 'project/a.referat'), MINUTES);
}, PATIENCE_MS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inProject = (path: string) => join(folder, 'project', path);
const referat = (...args: readonly string[]) =>
  run('npx', ['referat', ...args], join(folder, 'project'));

describe('the installed package', () => {
  it('needs no other package', () => {
    const installed = readdirSync(inProject('node_modules')).filter((name) => name[0] !== '.');
    expect(installed).toEqual(['referat']);
  });

  it('holds the programs, the terms, the pages and the schemas, and nothing else', () => {
    const pages = /^docs\/rules\/(?:da|en)\/[\w-]+\.md$/;
    const schemas = /^schemas\/[\w.-]+\.schema\.json$/;
    const files = filesBelow(inProject('node_modules/referat'));
    expect(files.filter((file) => !pages.test(file) && !schemas.test(file))).toEqual([
      'LICENSE',
      'README.md',
      'THIRD-PARTY-NOTICES.txt',
      'dist/cli.js',
      'dist/server.js',
      'docs/json.md',
      'package.json',
    ]);
    expect(files.filter((file) => pages.test(file))).not.toEqual([]);
    expect(files.filter((file) => schemas.test(file))).toEqual(
      filesBelow(join(ROOT, 'schemas')).map((file) => `schemas/${file}`),
    );
  });

  it('is built anew when it is packed, as the extension is', () => {
    expect(scripts.prepack).toBe(scripts['vscode:prepublish']);
  });
});

describe('npx referat', () => {
  it(
    'tells its version',
    async () => {
      expect(await referat('--version')).toEqual({ code: 0, out: `${version}\n` });
    },
    PATIENCE_MS,
  );

  it(
    'checks',
    async () => {
      const { code, out } = await referat('check', '.');
      expect(out).toContain('Punkt 2 har ingen beslutning.');
      expect(code).toBe(1);
    },
    PATIENCE_MS,
  );

  it(
    'exports',
    async () => {
      expect((await referat('export', '--out', 'a.json', 'a.referat')).code).toBe(0);
      const exported = JSON.parse(readFileSync(inProject('a.json'), 'utf8'));
      expect(exported.agendaItems).toHaveLength(2);
    },
    PATIENCE_MS,
  );

  it(
    'has the pages of the rules with it',
    async () => {
      const { code, out } = await referat('rule', 'missing-decision');
      expect(out).toMatch(/^# /);
      expect(code).toBe(0);
    },
    PATIENCE_MS,
  );
});

function filesBelow(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
