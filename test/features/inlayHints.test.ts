import { describe, expect, it } from 'vitest';
import { inlayHints } from '../../server/src/features/inlayHints';
import type { Language } from '../../server/src/l10n/catalogue';
import { readMinutes } from '../../server/src/minutes/minutes';

const minutesWith = (finances: string) =>
  'REFERAT Teknikudvalget d. 14-08-2024\n\nPunkt 1: Ny cykelsti\n\nØkonomi\n\n' +
  `${finances}\n\nBeslutning\n\nGodkendt.\n`;

/** The text with each hint in its place, as ⟨label⟩; `from` and `to` are places in it. */
function shown(text: string, from = 0, to = text.length): string {
  let result = text;
  for (const { offset, label } of [...hintsOf(text, from, to)].reverse()) {
    result = `${result.slice(0, offset)}⟨${label}⟩${result.slice(offset)}`;
  }
  return result;
}

function hintsOf(text: string, from = 0, to = text.length, language: Language = 'da') {
  return inlayHints(readMinutes(text), { start: from, end: to }, language);
}

const ROWS =
  'Post\tBudget\tRegnskab\tAfvigelse\nSten\t3.000\t3.050\t50\nLøn\t1.300\t1.200\t-100\nSkilte\t412\t418\t6\n';

describe('inlay hints', () => {
  it.each([
    ['a tick beside each total that comes out', `${ROWS}I alt\t4.712⟨✓⟩\t4.668⟨✓⟩\t-44⟨✓⟩`],
    [
      'the difference beside one that does not',
      'Post\tBudget\tRegnskab\nSten\t3.000\t3.050\nLøn\t1.300\t1.200\nSkilte\t412\t418\nI alt\t4.712⟨✓⟩\t4.686⟨≠ 18⟩',
    ],
    [
      'a tick where only rounding keeps them apart',
      'Drift\t2025\t2026\nSten\t3,4\t3,1\nLøn\t1,3\t1,2\nSkilte\t0,4\t0,3\nI alt\t5,2⟨✓⟩\t4,6⟨✓⟩',
    ],
    [
      'a difference column only where it is wrong',
      'Post\tBudget\tRegnskab\tAfvigelse\nSten\t3.000\t3.050\t50\nLøn\t1.300\t1.200\t-110⟨≠ 10⟩\nSkilte\t412\t418\t6\nAsfalt\t1.119\t1.234\t115',
    ],
    ['nothing without totals', 'Post\tBudget\nSten\t3.000\nLøn\t1.300'],
  ])('%s', (_, table) => {
    const text = minutesWith(table);
    expect(shown(text.replace(/⟨[^⟩]*⟩/g, ''))).toBe(text);
  });

  it('only within the stretch that is asked for', () => {
    const text = minutesWith(
      `${ROWS}I alt\t4.712\t4.668\t-44\n\nTekst.\n\n${ROWS}I alt\t4.712\t4.668\t-44`,
    );
    const half = text.indexOf('Tekst.');
    expect(hintsOf(text)).toHaveLength(6);
    expect(hintsOf(text, 0, half)).toHaveLength(3);
    expect(hintsOf(text, half)).toHaveLength(3);
    const cell = text.indexOf('4.668');
    expect(hintsOf(text, cell, cell + 5).map(({ offset }) => offset)).toEqual([cell + 5]);
    expect(hintsOf(text, 0, text.indexOf('I alt'))).toEqual([]);
  });

  it('show the calculation on request, in the language of the user', () => {
    const text = minutesWith(
      'Post\tBudget\tRegnskab\nSten\t3.000\t3.050\nLøn\t1.300\t1.200\nSkilte\t412\t418\nI alt\t4.712\t4.686',
    );
    expect(hintsOf(text).map(({ tooltip }) => tooltip)).toEqual([
      '3.000 + 1.300 + 412 = 4.712 ✓',
      '3.050 + 1.200 + 418 = 4.668; her står 4.686 (forskel 18)',
    ]);
    expect(hintsOf(text, 0, text.length, 'en')[1]?.tooltip).toContain('here it says 4.686');
  });
});
