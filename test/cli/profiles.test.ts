// The command line follows the same `.referat.json` as the editor.
import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cliInFolder } from '../support/cli';
import { MINUTES } from '../support/sampleMinutes';

const { referat, write, pathOf } = cliInFolder({
  'udvalg/august.referat': MINUTES,
  'udvalg/gamle/maj.referat': MINUTES,
});

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly diagnostics: readonly { readonly code: string; readonly severity: string }[];
  }[];
}
/** `path: code severity` of everything that a check of the folder finds. */
async function found(...paths: string[]): Promise<readonly string[]> {
  const { out } = await referat(['check', '--format', 'json', ...paths]);
  return (JSON.parse(out) as Report).files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ code, severity }) => `${path}: ${code} ${severity}`),
  );
}

describe('a profile', () => {
  it('counts for the files below its folder, the nearest one first', async () => {
    write('.referat.json', '{ "rules": { "missing-decision": "error" } }');
    write('udvalg/gamle/.referat.json', '{ "rules": { "missing-decision": "hint" } }');
    expect(await found('udvalg')).toEqual([
      'udvalg/august.referat: missing-decision error',
      'udvalg/gamle/maj.referat: missing-decision hint',
    ]);
  });

  it('decides whether the check fails', async () => {
    expect((await referat(['check', 'udvalg'])).code).toBe(1);
    write('.referat.json', '{ "rules": { "missing-decision": "information" } }');
    expect((await referat(['check', 'udvalg'])).code).toBe(0);
  });

  it('leaves out what it excludes, unless that is named outright', async () => {
    write('.referat.json', '{ "exclude": ["udvalg/gamle"] }');
    expect(await found('udvalg')).toEqual(['udvalg/august.referat: missing-decision warning']);
    expect(await found('udvalg/gamle/maj.referat')).toEqual([
      'udvalg/gamle/maj.referat: missing-decision warning',
    ]);
  });

  it('counts for standard input as for a file in this folder', async () => {
    write('.referat.json', '{ "rules": { "missing-decision": "off" } }');
    const { out } = await referat(['check', '--format', 'json', '-'], MINUTES);
    expect((JSON.parse(out) as Report).files).toEqual([{ path: '-', diagnostics: [] }]);
  });

  it('gives its members and its words to the export', async () => {
    write('.referat.json', '{ "organization": "Udvalget for Havne" }');
    write('havn.referat', MINUTES.replace('REFERAT Teknikudvalget', 'REFERAT'));
    const { out } = await referat(['export', 'havn.referat']);
    expect(JSON.parse(out)).toMatchObject({
      meeting: { organization: { name: 'Udvalget for Havne' } },
    });
  });
});

describe('an export under a profile that is wrong', () => {
  it('says so beside the JSON, and ends with 2 where the profile could not be read', async () => {
    write('.referat.json', '{ "sektions": [] }');
    const unknown = await referat(['export', 'udvalg/august.referat']);
    expect(unknown.code).toBe(0);
    expect(unknown.err).toMatch(/^\.referat\.json:1:3 advarsel unknown-setting /);

    write('.referat.json', '{ "rules":');
    const broken = await referat(['export', 'udvalg/august.referat']);
    expect(broken.code).toBe(2);
    expect(broken.err).toContain('profile-syntax');
    expect(JSON.parse(broken.out)).toMatchObject({ schemaVersion: 1 });
  });
});

it('what is excluded is not even read', async () => {
  write('.referat.json', '{ "exclude": ["udvalg/gamle"] }');
  write('udvalg/gamle/mappe.referat/x', '');
  symlinkSync('findes-ikke', pathOf('udvalg/gamle/link.referat'));
  const { code, err } = await referat(['check', '--fail-on', 'never', 'udvalg']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

describe('a profile that is wrong', () => {
  it('is reported once, at its place, and the rest of it holds', async () => {
    write(
      '.referat.json',
      '{ "rules": { "missing-desision": "off", "missing-decision": "error" } }',
    );
    const { code, out } = await referat(['check', 'udvalg']);
    expect(code).toBe(1);
    const lines = out.split('\n').filter((line) => line.startsWith('.referat.json'));
    expect(lines).toEqual([
      expect.stringMatching(/^\.referat\.json:1:14 advarsel unknown-setting .*»missing-decision«/),
    ]);
    expect(out).toContain('fejl missing-decision');
  });

  it('that cannot be read is named, and the files are checked all the same', async () => {
    write('.referat.json/fil', 'en mappe, hvor der skulle være en fil');
    const { code, out, err } = await referat(['check', 'udvalg/august.referat']);
    expect(code).toBe(2);
    expect(err).toContain('.referat.json');
    expect(out).toContain('missing-decision');
  });
});
