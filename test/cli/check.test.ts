import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cliInFolder } from '../support/cli';
import { ITEM_2_LINE, MINUTES } from '../support/sampleMinutes';

const CLEAN = `${MINUTES}\nBeslutning\nTaget til efterretning.\n`;
const NOTES = 'Husk mælk.\n\nPunkt 1: Mælk\n';

const { referat, pathOf, write } = cliInFolder({
  'lacking.referat': MINUTES,
  'clean.referat': CLEAN,
  'folder/b.txt': MINUTES,
  'folder/a.md': CLEAN,
  'folder/notes.txt': NOTES,
  'folder/picture.png': MINUTES,
  'folder/deep/c.REFERAT': MINUTES,
  'folder/node_modules/other.referat': MINUTES,
  'folder/.git/other.referat': MINUTES,
  'empty/notes.txt': NOTES,
});

interface JsonReport {
  readonly version: number;
  readonly files: readonly { path: string; diagnostics: { code: string; severity: string }[] }[];
}
const json = (out: string) => JSON.parse(out) as JsonReport;
const pathsOf = (out: string) => json(out).files.map(({ path }) => path);

describe('the text report', () => {
  it('names place, severity, rule and reason, and sums up', async () => {
    const { code, out, err } = await referat(['check', 'lacking.referat', 'clean.referat']);
    expect(out.split('\n')).toEqual([
      expect.stringMatching(
        new RegExp(`^lacking\\.referat:${ITEM_2_LINE + 1}:1 advarsel missing-decision .+`),
      ),
      '',
      '2 filer læst: 1 advarsel.',
      '',
    ]);
    expect(err).toBe('');
    expect(code).toBe(1);
  });

  it('says so when there is nothing to say', async () => {
    const clean = await referat(['check', 'clean.referat']);
    expect(clean).toEqual({ code: 0, out: '1 fil læst, intet at bemærke.\n', err: '' });
    const nothing = await referat(['check', 'empty']);
    expect(nothing).toEqual({ code: 0, out: 'Ingen referater fundet.\n', err: '' });
  });

  it('speaks English when asked', async () => {
    const { out } = await referat(['check', '--lang', 'en', 'lacking.referat']);
    expect(out).toMatch(/:1 warning missing-decision .*decision/);
    expect(out).toContain('1 file read: 1 warning.');
  });
});

describe('the JSON report', () => {
  it('has the documented form, exactly', async () => {
    const { code, out, err } = await referat(['check', '--format', 'json', 'lacking.referat']);
    const heading = { line: ITEM_2_LINE, character: 0 };
    expect(JSON.parse(out)).toEqual({
      version: 1,
      files: [
        {
          path: 'lacking.referat',
          diagnostics: [
            {
              code: 'missing-decision',
              severity: 'warning',
              message: expect.any(String),
              range: { start: heading, end: { line: ITEM_2_LINE, character: 33 } },
              relatedInformation: [],
            },
          ],
        },
      ],
    });
    expect([code, err]).toEqual([1, '']);
  });

  it('carries related places', async () => {
    const twice = CLEAN.replace('Beslutning\nTaget', 'Indstilling\nNej.\n\nBeslutning\nTaget');
    const { out } = await referat(['check', '--format=json', '-'], twice);
    const [file] = json(out).files;
    expect(file).toMatchObject({
      path: '-',
      diagnostics: [
        {
          code: 'duplicate-section',
          relatedInformation: [
            { message: expect.any(String), range: { start: { line: 18, character: 0 } } },
          ],
        },
      ],
    });
  });
});

describe('the exit code', () => {
  it.each([
    ['error', 0],
    ['warning', 1],
    ['information', 1],
    ['hint', 1],
    ['never', 0],
  ])('with --fail-on %s, a warning gives %i', async (level, expected) => {
    expect((await referat(['check', '--fail-on', level, 'lacking.referat'])).code).toBe(expected);
    expect((await referat(['check', '--fail-on', level, 'clean.referat'])).code).toBe(0);
  });

  it('is 2 when a file cannot be read, and the others are checked all the same', async () => {
    const paths = ['gone.referat', 'lacking.referat', 'folder/deep/c.REFERAT/x', 'clean.referat'];
    const { code, out, err } = await referat(['check', '--format', 'json', ...paths]);
    expect(code).toBe(2);
    expect(pathsOf(out)).toEqual(['lacking.referat', 'clean.referat']);
    expect(err).toBe(
      'gone.referat: kan ikke læses: den findes ikke\n' +
        'folder/deep/c.REFERAT/x: kan ikke læses: en del af stien er ikke en mappe\n',
    );
    const silenced = await referat(['check', '--fail-on', 'never', 'gone.referat']);
    expect(silenced.code).toBe(2);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'is 2 when access is denied',
    async () => {
      chmodSync(pathOf('clean.referat'), 0);
      const { code, err } = await referat(['check', 'clean.referat']);
      expect(code).toBe(2);
      expect(err).toBe('clean.referat: kan ikke læses: adgang nægtet\n');
    },
  );
});

describe('folders', () => {
  it('are walked in one order; minutes are read and nothing else', async () => {
    const { out, err } = await referat(['check', '--format', 'json', 'folder']);
    expect(pathsOf(out)).toEqual(['folder/a.md', 'folder/b.txt', 'folder/deep/c.REFERAT']);
    expect(err).toBe('');
  });

  it('and files named twice are read once; a file named outright is read whatever it is', async () => {
    const paths = ['folder/b.txt', 'folder', './folder/deep', 'folder/picture.png'];
    const { out } = await referat(['check', '--format', 'json', ...paths]);
    expect(pathsOf(out)).toEqual([
      'folder/b.txt',
      'folder/a.md',
      'folder/deep/c.REFERAT',
      'folder/picture.png',
    ]);
    expect(json(out).files[3]?.diagnostics).toHaveLength(1);
  });

  it.skipIf(process.platform === 'win32')('with links in circles come to an end', async () => {
    mkdirSync(pathOf('ring'));
    write('ring/a.referat', MINUTES);
    symlinkSync('.', pathOf('ring/again'));
    symlinkSync('../ring', pathOf('ring/round'));
    symlinkSync('nowhere.referat', pathOf('ring/broken.referat'));
    const { code, out, err } = await referat(['check', '--format', 'json', 'ring']);
    expect(pathsOf(out)).toEqual(['ring/a.referat']);
    expect(err).toBe('ring/broken.referat: kan ikke læses: den findes ikke\n');
    expect(code).toBe(2);
  });
});

describe('what comes in', () => {
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
  const swapped = (text: string) => utf16(text).swap16();
  it.each([
    ['UTF-8', Buffer.from(MINUTES)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${MINUTES}`)],
    ['UTF-16, little end first', utf16(MINUTES)],
    ['UTF-16, big end first', swapped(MINUTES)],
    ['Windows-1252', Buffer.from(MINUTES, 'latin1')],
  ])('in %s is understood', async (_, bytes) => {
    const fromFile = async () => {
      write('encoded.referat', bytes);
      return (await referat(['export', 'encoded.referat'])).out;
    };
    const exported = JSON.parse(await fromFile());
    expect(exported.agendaItems[1].name).toBe('Renovering af Møllebroen');
    expect(exported.meeting.location.description).toContain('Rådhuset');
    const { out } = await referat(['check', '--format', 'json', '-'], bytes);
    expect(json(out).files[0]?.diagnostics).toHaveLength(1);
  });

  it('may be any bytes', async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256);
    const { code, err } = await referat(['check', '-'], bytes);
    expect([code, err]).toEqual([0, '']);
  });

  it('may be nothing', async () => {
    expect((await referat(['check', '-'], '')).code).toBe(0);
  });
});
