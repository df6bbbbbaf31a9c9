import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { cliInFolder } from '../support/cli';
import { MINUTES } from '../support/sampleMinutes';

const { referat } = cliInFolder({ 'a.referat': MINUTES, 'b.referat': MINUTES });

describe('asked about itself', () => {
  it.each([['--help'], ['-h'], ['check', '--help']])('%s explains', async (...args) => {
    const { code, out, err } = await referat(args);
    expect(out).toContain('referat check');
    expect(out).toContain('--public-only');
    expect(out).toContain('--force');
    expect([code, err]).toEqual([0, '']);
  });

  it('explains in English too', async () => {
    expect((await referat(['--help', '--lang', 'en'])).out).toContain('Exit codes');
  });

  it('tells its version', async () => {
    expect(await referat(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('wrong usage gives 2 and one line that names the mistake', () => {
  it.each([
    [[], 'check, export eller rule'],
    [['inspect', 'a.referat'], '»inspect«'],
    [['check'], 'mindst én fil'],
    [['check', '--colour', 'a.referat'], '--colour'],
    [['check', '-x', 'a.referat'], '-x'],
    [['check', '--out', 'x', 'a.referat'], '--out'],
    [['check', '--format', 'xml', 'a.referat'], '»xml«'],
    [['check', '--format'], '--format'],
    [['check', '--format', '--lang', 'da', 'a.referat'], '--format'],
    [['check', '--fail-on=', 'a.referat'], '--fail-on'],
    [['check', '--fail-on', 'fatal', 'a.referat'], 'error, warning, information, hint eller never'],
    [['check', '--lang', 'sv', 'a.referat'], 'da eller en'],
    [['export', '--format', 'json', 'a.referat'], '--format'],
    [['export', '--force=yes', 'a.referat'], '--force'],
    [['export', 'a.referat', 'b.referat'], 'én fil'],
    [['export'], 'mindst én fil'],
    [['rule', 'item-number', 'vote-count'], 'én regel'],
    [['rule', '--format', 'json'], '--format'],
    [['rule', 'mising-decision'], 'Mente du missing-decision?'],
    [['rule', 'total'], 'wrong-total'],
    [['rule', '../README'], '»../README«'],
    [['rule', 'README'], '»README«'],
  ])('%j', async (args, named) => {
    const { code, out, err } = await referat(args);
    expect(err).toContain(named);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect([code, out]).toEqual([2, '']);
  });

  it.each([
    [['export', '--lang', 'en', 'a.referat', 'b.referat'], 'one file at a time'],
    [['check', '--format', 'xml', '--lang', 'en', 'a.referat'], 'text, json or sarif, not “xml”'],
    [['check', '--colour', '--lang=en', 'a.referat'], 'The option --colour is not known'],
    [['check', '--lang', 'en', 'a.referat', '--fail-on'], 'needs a value'],
    [['inspect', '--lang', 'en'], '“inspect” is not known'],
  ])('in English where that was asked for: %j', async (args, words) => {
    expect((await referat(args)).err).toContain(words);
  });
});
