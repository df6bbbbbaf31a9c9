// What the guides tell a person to write, press and run is understood, is there, and gives what they say.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../client/src/commandTable';
import { profileDiagnostics, readProfile } from '../../server/src/profile/profile';
import { contributedKeys } from '../client/contributions';
import { contributedSettings } from '../profile/manifest';
import { cliInFolder } from '../support/cli';
import { findingsIn } from '../support/rules';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const EXAMPLE = 'walkthrough/eksempel.referat';

/** The texts of a page's fenced blocks of one kind. */
function blocks(page: string, kind: string): readonly string[] {
  const fenced = new RegExp(`^\`\`\`${kind}\\n([^]*?)^\`\`\`$`, 'gm');
  return [...page.matchAll(fenced)].map(([, text]) => text ?? '');
}

describe('docs/brugerguide.md', () => {
  const guide = read('docs/brugerguide.md');

  it('names only commands that there are', () => {
    const titles: readonly string[] = Object.values(COMMANDS).map(({ title }) => title.da);
    const named = [...guide.matchAll(/\*\*Referat: ([^*]+)\*\*/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !titles.includes(name))).toEqual([]);
  });

  it('names only settings that there are', () => {
    const named = [...guide.matchAll(/"(referat\.[\w.]+)"/g)].map(([, name]) => name ?? '');
    expect(named).not.toEqual([]);
    const there = Object.keys(contributedSettings());
    expect(named.filter((name) => !there.includes(name))).toEqual([]);
  });

  it('names the keys that go from item to item', () => {
    const keys = contributedKeys().flatMap(({ key, mac }) => [key, mac]);
    expect(keys.filter((key) => !guide.toLowerCase().includes(key))).toEqual([]);
  });

  it('links to chapters that there are', () => {
    const chapters = [...guide.matchAll(/^## (.+)$/gm)].map(([, title]) => anchorOf(title ?? ''));
    const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor ?? '');
    expect(new Set(links)).toEqual(new Set(chapters));
  });

  it('shows a profile that is understood', () => {
    const [profile = ''] = blocks(guide, 'json').filter((text) => text.includes('organization'));
    expect(profile).not.toBe('');
    expect(profileDiagnostics(readProfile(profile), 'da')).toEqual([]);
  });

  it('shows a comment that silences the finding of the example', () => {
    const [comment = ''] = blocks(guide, 'referat');
    const heading = 'Punkt 2: Nye åbningstider på biblioteket';
    const codes = (text: string) => findingsIn(text).map(({ rule }) => rule.id);
    const example = read(EXAMPLE);
    expect(codes(example)).toEqual(['missing-decision', 'wrong-total']);
    expect(codes(example.replace(heading, comment + heading))).toEqual(['wrong-total']);
  });
});

describe('docs/json.md', () => {
  const page = read('docs/json.md');
  const { referat, pathOf } = cliInFolder({ 'eksempel.referat': read(EXAMPLE) });

  it('shows a script that lists the decisions as it says', async () => {
    const [script = ''] = blocks(page, 'js');
    writeFileSync(pathOf('beslutninger.mjs'), script);
    const [commands = ''] = blocks(page, 'sh');
    const [first = '', second = ''] = commands.split('\n');
    expect(await referat(first.replace('referat ', '').split(' '))).toMatchObject({ code: 0 });
    expect(second).toBe('node beslutninger.mjs moede.json');
    const { stdout } = await promisify(execFile)(process.execPath, [
      pathOf('beslutninger.mjs'),
      pathOf('moede.json'),
    ]);
    expect(blocks(page, 'text')).toEqual([stdout]);
  });
});

describe('the pictures', () => {
  const folder = new URL('docs/pictures/', ROOT);
  const names = readdirSync(folder);
  const sizes = names.map((name) => statSync(new URL(name, folder)).size);

  it('are there in light and dark', () => {
    const light = names.filter((name) => name.endsWith('-light.png'));
    expect(light.length).toBeGreaterThan(0);
    expect(names).toEqual(
      [...light, ...light.map((name) => name.replace('-light', '-dark'))].sort(),
    );
  });

  it('are small: 60 KB at most, and 400 KB together', () => {
    expect(names.filter((_, index) => (sizes[index] ?? 0) > 60_000)).toEqual([]);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(400_000);
  });
});

/** As code hosts make it of a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}
