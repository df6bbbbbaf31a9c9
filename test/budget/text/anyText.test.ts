import { expect, it } from 'vitest';
import { readAmounts } from '../../../server/src/budget/amounts';
import { findTextSums } from '../../../server/src/budget/text/findTextSums';

function millisecondsFor(text: string): number {
  const within = { start: 0, end: text.length };
  const amounts = readAmounts(text, [within]).amounts;
  const start = performance.now();
  findTextSums(text, within, amounts);
  return performance.now() - start;
}

/** Long texts that invite a search to try everything with everything. */
it.each([
  ['parts without end', 'i alt 5 mio. kr., fordelt på ', 'løn 1,2 mio. kr. og '],
  ['totals without end', '', '3 mio. kr. til løn og 2 mio. kr. til drift, i alt 5 mio. kr., '],
  ['brackets without end', 'samlet ', '5 kr. (a 1 kr., b ('],
  ['a list without end', 'Beløbet på 5 kr. fordeles således:\n', '- løn 1 kr.\n'],
  ['formulas without end', '', '1 + 2 = 3 kr. = '],
  ['stops and spaces', '1 kr. ', '. \t. ('],
])('%s takes time in proportion', (_, start, piece) => {
  millisecondsFor(start + piece.repeat(500));
  const small = Math.max(millisecondsFor(start + piece.repeat(1_000)), 2);
  const large = millisecondsFor(start + piece.repeat(8_000));
  expect(large / small, `${small} ms, then ${large} ms for eight times as much`).toBeLessThan(40);
});
