import { sentencesIn } from '../../text/sentences';
import type { Span } from '../../text/span';
import type { Amount } from '../model';

/** A sentence with its amounts, in reading order. */
export interface MoneySentence {
  readonly span: Span;
  readonly amounts: readonly Amount[];
  /** Where the next sentence begins and ends; empty at the end of a paragraph of the text. */
  readonly next: Span;
}

/**
 * The sentences that hold amounts. "kr." before a bracket ends no sentence: "480.000 kr. (bump …)".
 * One pass over the text and its amounts.
 */
export function moneySentences(
  text: string,
  within: Span,
  amounts: readonly Amount[],
): readonly MoneySentence[] {
  const sentences = joinBroken(text, sentencesIn(text, within), amounts);
  const found: MoneySentence[] = [];
  let next = 0;
  sentences.forEach((span, index) => {
    const own: Amount[] = [];
    for (let amount = amounts[next]; amount; amount = amounts[next]) {
      if (amount.span.start >= span.end) break;
      if (amount.span.start >= span.start) own.push(amount);
      next++;
    }
    const following = sentences[index + 1] ?? { start: span.end, end: span.end };
    if (own.length > 0) found.push({ span, amounts: own, next: following });
  });
  return found;
}

/** `amounts` in reading order: "kr. 500.000" is one amount, though a stop stands before its figure. */
function joinBroken(
  text: string,
  sentences: readonly Span[],
  amounts: readonly Amount[],
): readonly Span[] {
  const joined: Span[] = [];
  let next = 0;
  for (const span of sentences) {
    const last = joined.at(-1);
    while ((amounts[next]?.span.end ?? span.end) <= span.start) next++;
    const inAmount = (amounts[next]?.span.start ?? span.end) < span.start;
    const bracket = text[span.start] === '(';
    const sameLine = last !== undefined && !text.slice(last.end, span.start).includes('\n');
    if (last !== undefined && sameLine && (bracket || inAmount)) {
      joined[joined.length - 1] = { start: last.start, end: span.end };
    } else joined.push(span);
  }
  return joined;
}
