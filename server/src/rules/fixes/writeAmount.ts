import { readCell } from '../../budget/cells';
import { type Decimal, timesTenTo } from '../../budget/decimal';
import { POWERS } from '../../budget/units';
import { writeFigure } from '../../budget/writeFigure';
import type { Span } from '../../text/span';
import type { TextEdit } from '../types';

const FIGURE = /(?:[-−–÷]\s?)?\d+(?:[.,\u00a0\u2009\u202f]\d+)*/;

/** An amount as it stands in the text: its words, their place, and how many kroner its figure counts in. */
export interface WrittenAmount {
  readonly text: string;
  readonly span: Span;
  readonly factor: number;
}

/**
 * Puts another value in the place of an amount's figure, in its unit and its way of writing figures. Null
 * where that cannot be done.
 *
 * @param value in kroner
 * @param offset what to add to the amount's span
 * @param others amounts from which the way of writing is learnt where the figure does not show it
 */
export function writeAmount(
  { text, span, factor }: WrittenAmount,
  value: Decimal,
  offset: number,
  others: readonly { readonly text: string }[] = [],
): TextEdit | null {
  const figure = FIGURE.exec(text);
  if (figure === null) return null;
  const start = span.start + offset + figure.index;
  const place = { start, end: start + figure[0].length };
  const cells = [text, ...others.map((other) => other.text)].flatMap((words) => {
    const found = FIGURE.exec(words)?.[0];
    return found === undefined ? [] : readCell({ text: found, span: place });
  });
  const [cell, ...neighbours] = cells;
  if (cell === undefined) return null;
  const written = writeFigure(cell, timesTenTo(value, -(POWERS[factor] ?? 0)), neighbours);
  return written === null ? null : { span: place, text: written };
}
