import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cliInFolder, TERMINAL } from '../support/cli';
import { MINUTES } from '../support/sampleMinutes';

const CLOSED = MINUTES.replace('Punkt 2: Renovering', 'Punkt 2: Lukket - Renovering');
const { referat, atTerminal, pathOf, write } = cliInFolder({
  'a.referat': MINUTES,
  'closed.referat': CLOSED,
});

const files = () => readdirSync(pathOf('.')).sort();

describe('to standard output', () => {
  it('the minutes come as JSON, with a line break at the end', async () => {
    const { code, out, err } = await referat(['export', 'a.referat']);
    expect([code, err]).toEqual([0, '']);
    expect(out.endsWith('}\n')).toBe(true);
    expect(JSON.parse(out)).toMatchObject({
      schemaVersion: 1,
      document: { kind: 'minutes' },
      agendaItems: [{ number: '1' }, { number: '2' }],
      diagnostics: [{ code: 'missing-decision' }],
    });
  });

  it('the minutes may come from standard input', async () => {
    const piped = await referat(['export', '-'], MINUTES);
    expect(piped.out).toBe((await referat(['export', 'a.referat'])).out);
  });

  it('what is no minutes is honestly unknown', async () => {
    const { code, out } = await referat(['export', '-'], 'Husk mælk.\n');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ document: { kind: 'unknown' }, agendaItems: [] });
  });

  it('messages come in the language asked for', async () => {
    const { out } = await referat(['export', '--lang', 'en', 'a.referat']);
    expect(JSON.parse(out).diagnostics[0].message).toMatch(/decision/i);
  });

  it('--public-only leaves nothing of a closed item but its number', async () => {
    const whole = await referat(['export', 'closed.referat']);
    expect(whole.out).toContain('Møllebroen');
    const open = await referat(['export', '--public-only', 'closed.referat']);
    expect(open.out).not.toContain('Møllebroen');
    expect(JSON.parse(open.out).agendaItems[1]).toMatchObject({ number: '2', public: false });
  });
});

describe('to a file', () => {
  it('the same text is written, and nothing else is left', async () => {
    const { code, out, err } = await referat(['export', '--out', 'a.json', 'a.referat']);
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(pathOf('a.json'), 'utf8')).toBe(
      (await referat(['export', 'a.referat'])).out,
    );
    expect(files()).toEqual(['a.json', 'a.referat', 'closed.referat']);
  });

  it.each([[[]], [['--force']]])('a script replaces an existing file, with %j', async (flags) => {
    write('a.json', 'old');
    const { code, out, err } = await referat(['export', ...flags, '--out', 'a.json', 'a.referat']);
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' });
    expect(JSON.parse(readFileSync(pathOf('a.json'), 'utf8')).schemaVersion).toBe(1);
  });

  it.skipIf(!existsSync(TERMINAL)).each([
    ['n', 'old'],
    ['j', '"schemaVersion": 1'],
  ])('a person is asked first; to "%s" the file holds %s', async (answer, held) => {
    write('a.json', 'old');
    const shown = await atTerminal(['export', '--out', 'a.json', 'a.referat'], answer);
    expect(shown).toContain('a.json findes allerede. Skal den overskrives? (j/n)');
    expect(readFileSync(pathOf('a.json'), 'utf8')).toContain(held);
  });

  it('the old file is replaced, not written into: who has it open keeps it whole', async () => {
    write('a.json', 'old');
    const before = statSync(pathOf('a.json')).ino;
    await referat(['export', '--force', '--out', 'a.json', 'a.referat']);
    expect(statSync(pathOf('a.json')).ino).not.toBe(before);
  });

  it.skipIf(process.platform === 'win32')('a link is followed and stays a link', async () => {
    write('real.json', 'old');
    symlinkSync('real.json', pathOf('link.json'));
    await referat(['export', '--force', '--out', 'link.json', 'a.referat']);
    expect(JSON.parse(readFileSync(pathOf('real.json'), 'utf8')).schemaVersion).toBe(1);
  });

  it.each([
    [['--out', 'nowhere/a.json'], 'nowhere/a.json: kan ikke skrives: den findes ikke\n'],
    [['--force', '--out', 'folder'], 'folder: kan ikke skrives: det er en mappe\n'],
  ])('%j cannot be written: one line, 2, and nothing is left behind', async (args, message) => {
    mkdirSync(pathOf('folder'));
    const { code, out, err } = await referat(['export', ...args, 'a.referat']);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: message });
    expect(files()).toEqual(['a.referat', 'closed.referat', 'folder']);
  });

  it('nothing is written when the minutes cannot be read', async () => {
    const { code, err } = await referat(['export', '--out', 'a.json', 'gone.referat']);
    expect(code).toBe(2);
    expect(err).toBe('gone.referat: kan ikke læses: den findes ikke\n');
    expect(existsSync(pathOf('a.json'))).toBe(false);
    const folder = await referat(['export', '.']);
    expect(folder.err).toBe('.: kan ikke læses: det er en mappe\n');
    expect(folder.code).toBe(2);
  });
});
