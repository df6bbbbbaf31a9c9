import { cpSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { ALL_OPTIONS } from '../../server/src/profile/options';
import { RULE_INDEX, rulesInIndex } from '../../server/src/shared/rulePages';
import { contributedKeys } from '../client/contributions';
import { cliInFolder } from '../support/cli';
import { expectWritten } from '../support/written';
import { withTables } from './readmeTables';
import { textOfPage } from './rulePage';

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
}

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

const readme = read('README.md');
const { scripts } = JSON.parse(read('package.json')) as Manifest;

describe('the README', () => {
  it('lists every rule and every setting as they are', async () => {
    const sources = {
      rules: rulesInIndex(textOfPage('da', RULE_INDEX)),
      settings: ALL_OPTIONS,
    };
    await expectWritten('README.md', withTables(readme, sources));
  });

  it('names only scripts that there are', () => {
    const named = [...readme.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)];
    const names = named.map(([, run, short]) => run ?? short ?? '');
    expect(names).not.toEqual([]);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names the keys that the manifest binds', () => {
    const keys = contributedKeys().flatMap(({ key, mac }) => [key, mac]);
    const text = readme.toLowerCase();
    expect(keys).not.toEqual([]);
    expect(keys.filter((key) => !text.includes(key))).toEqual([]);
  });
});

describe('a command line of the README', () => {
  const lines = commandLines('Fra kommandolinjen', 'node dist/cli.js ');
  const { referat, pathOf } = cliInFolder({});
  const samples = fileURLToPath(new URL('samples', ROOT));
  beforeEach(() => cpSync(samples, pathOf('samples'), { recursive: true }));

  it('is there', () => expect(lines).not.toEqual([]));

  it.each(lines)('%s', async (line) => {
    const args = line.split(' ');
    const { code, err } = await referat(args);
    // The README says so: the samples have faults on purpose.
    expect({ code, err }).toEqual({ code: args[0] === 'check' ? 1 : 0, err: '' });
    const out = args.indexOf('--out');
    if (out >= 0) expect(existsSync(pathOf(args[out + 1] ?? ''))).toBe(true);
  });
});

/** The lines of a section's shell blocks that begin with a command, without it. */
function commandLines(section: string, command: string): string[] {
  const text = readme.split(/^## /m).find((part) => part.startsWith(`${section}\n`)) ?? '';
  const blocks = [...text.matchAll(/^```sh\n([^`]*)^```$/gm)].map(([, block]) => block ?? '');
  return blocks
    .flatMap((block) => block.split('\n'))
    .filter((line) => line.startsWith(command))
    .map((line) => line.slice(command.length));
}
