import { describe, expect, it } from 'vitest';
import { complete, HEAD } from '../support/rules';
import { expectMended, expectNoFix, fixesIn } from './support';

const document = (text: string) =>
  HEAD + complete(1, 'Ny cykelsti').replace('Teksten om sagen.', text);
const finances = (text: string, more: string) =>
  document(text).replace('Indstilling\n', `Økonomi\n\n${more}\n\nIndstilling\n`);

describe('a figure that is no Danish number', () => {
  it.each([
    ['12.00 kr.', '12,00', false],
    ['1,234.50 kr.', '1.234,50', true],
    ['1,234,567 kr.', '1.234.567', true],
    ['1.23.456 kr.', '123.456', false],
  ])('%s becomes %s', (wrong, right, safe) => {
    const sentence = (figure: string) => document(`Udgiften er ${figure}`);
    const text = sentence(wrong);
    expectMended('malformed-number', text, {
      [`Ret til ${right}`]: sentence(wrong.replace(/^\S+/, right)),
    });
    expect(fixesIn(text, 'malformed-number').map((fix) => fix.safe)).toEqual([safe]);
  });

  it('stays where it can be read in two ways', () => {
    expectNoFix('malformed-number', document('Udgiften er 2.400.00 kr.'));
  });
});

describe('a sum in running text', () => {
  it.each([
    ['521.000 kr.', '410.000 kr.', '102.000 kr.', '512.000 kr.', '512.000 kr.'],
    ['521000 kr.', '410000 kr.', '102000 kr.', '512000 kr.', '512.000 kr.'],
    ['521\u00a0000 kr.', '410.000 kr.', '102.000 kr.', '512\u00a0000 kr.', '512.000 kr.'],
    ['**521.000 kr.**', '410.000 kr.', '102.000 kr.', '**512.000 kr.**', '512.000 kr.'],
    ['5,21 mio. kr.', '4,10 mio. kr.', '1,02 mio. kr.', '5,12 mio. kr.', '5,12 mio. kr.'],
    ['521 t.kr.', '410 t.kr.', '102.000 kr.', '512 t.kr.', '512 t.kr.'],
  ])('%s is computed in its own way of writing', (total, løn, ledelse, right, said) => {
    const text = (sum: string) =>
      finances(
        'Tekst.',
        `Der søges om i alt ${sum}, som dækker ${løn} til løn, samt ${ledelse} til ledelse.`,
      );
    expectMended('wrong-sum-in-text', text(total), { [`Ret summen til ${said}`]: text(right) });
  });
});

describe('one amount stated in two ways', () => {
  const item = (here: string, there: string) =>
    finances(
      `Der søges om en anlægsbevilling på ${there} til cykelstien.`,
      `Anlægsbevillingen på ${here} finansieres af kassen.`,
    );

  it('can be taken from either place', () => {
    expectMended('amount-mismatch', item('4.301.000 kr.', '4.310.000 kr.'), {
      'Ret til 4.310.000 kr.': item('4.310.000 kr.', '4.310.000 kr.'),
      'Ret det andet sted til 4.301.000 kr.': item('4.301.000 kr.', '4.301.000 kr.'),
    });
  });

  it('a rounded figure is not taken for a finer one', () => {
    expectMended('amount-mismatch', item('4.310.000 kr.', '3,41 mio. kr.'), {
      'Ret det andet sted til 4,31 mio. kr.': item('4.310.000 kr.', '4,31 mio. kr.'),
    });
  });
});

describe('votes', () => {
  const ballot = (text: string) => document('Tekst.').replace('Godkendt.', `Godkendt.\n\n${text}`);

  it('the sum of the sides', () => {
    const text = (sum: number) => ballot(`For: 20\nImod: 9\nUndlod: 1\nI alt ${sum}.`);
    expectMended('vote-count', text(31), { 'Ret summen til 30': text(30) });
  });

  it('a side only where the sum bears out what was counted', () => {
    const text = (votes: number, total: string) =>
      ballot(
        `For stemte: ${votes} (Anna Holm, Bo Kjær og Carla Lund)\nImod stemte: 1 (Dan Vang)\n${total}`,
      );
    expectMended('vote-count', text(4, 'I alt 4.'), { 'Ret antallet til 3': text(3, 'I alt 4.') });
    expectNoFix('vote-count', text(4, ''));
  });
});
