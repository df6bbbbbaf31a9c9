import { describe, expect, test } from 'vitest';
import { readAmounts } from '../../server/src/budget/amounts';
import { findTables } from '../../server/src/budget/tables';
import { findTextSums } from '../../server/src/budget/text/findTextSums';

/** In code units; what grows with the square of it takes minutes. */
const LENGTH = 1_000_000;
const SECONDS = 20;

/** Texts that make a reader look at the same place again and again, if anything does. */
const shapes: readonly (readonly [string, string])[] = [
  ['one figure', '1'],
  ['figures and marks', '5.,'],
  ['figures alone on their lines', '- 5 kr.\n'],
  ['figures under each other, with blank lines', '5 kr.\n\n'],
  ['names and dashes', 'Navn\n-\n'],
  ['names and figures', 'Navn\n1\n'],
  ['rows of figures', 'Veje 1 2 3 4 5 6 7\n'],
  ['wide gaps', 'a  1 '],
  ['groups with thin spaces', '1\u00a0234'],
  ['bullets without amounts', '- x\n'],
  ['amounts and equals signs', '5 kr. = '],
  ['initials', 'A. '],
  ['tabs', '\t'],
  ['bars', '|'],
  ['line breaks', '\n'],
];

describe('time grows with the text, not with its square', () => {
  test.each(shapes)('%s', { timeout: 2 * SECONDS * 1_000 }, (_, piece) => {
    const text = `${piece.repeat(LENGTH / piece.length)}\n5 kr. og 6 kr., i alt 11 kr.\n`;
    const within = { start: 0, end: text.length };
    const start = performance.now();
    findTables(text, within);
    const { amounts } = readAmounts(text, [within]);
    findTextSums(text, within, amounts);
    expect(amounts.at(-1)?.text).toBe('11 kr.');
    expect(performance.now() - start).toBeLessThan(SECONDS * 1_000);
  });
});
