import { isSpace } from '../../text/chars';
import { sentencesIn } from '../../text/sentences';
import type { Span } from '../../text/span';
import type { Amount } from '../model';

/** A sentence with its amounts, in reading order. */
export interface MoneySentence {
  readonly span: Span;
  readonly amounts: readonly Amount[];
  /** Where the next sentence begins; the end of this one where none follows. */
  readonly next: number;
}

/** A paragraph with its amounts, in reading order. */
export interface MoneyParagraph {
  readonly span: Span;
  readonly amounts: readonly Amount[];
  /** Where the text ends that the paragraph is part of. */
  readonly end: number;
}

/**
 * The paragraphs that hold amounts (in reading order, all within the stretch). No sentence goes over a
 * blank line, so that the others need not be cut into sentences. One search for blank lines.
 */
export function moneyParagraphs(
  text: string,
  within: Span,
  amounts: readonly Amount[],
): readonly MoneyParagraph[] {
  const blank = text.includes('\r') ? '\n\r\n' : '\n\n';
  const found: MoneyParagraph[] = [];
  let start = within.start;
  let end = start;
  let own: Amount[] = [];
  for (const amount of amounts) {
    if (amount.span.start >= end) {
      own = [];
      while (amount.span.start >= end && end < within.end) {
        start = end;
        const at = text.indexOf(blank, start);
        end = at < 0 || at >= within.end ? within.end : at + 1;
      }
      found.push({ span: { start, end }, amounts: own, end: within.end });
    }
    own.push(amount);
  }
  return found;
}

/** The sentences that hold amounts. One pass over the text of the paragraphs and their amounts. */
export function moneySentences(
  text: string,
  paragraphs: readonly MoneyParagraph[],
): readonly MoneySentence[] {
  return paragraphs.flatMap((paragraph) => sentencesOf(text, paragraph));
}

function sentencesOf(text: string, paragraph: MoneyParagraph): readonly MoneySentence[] {
  const { amounts, end } = paragraph;
  const sentences = joinBroken(text, sentencesIn(text, paragraph.span, end), amounts);
  const found: MoneySentence[] = [];
  let next = 0;
  sentences.forEach((span, index) => {
    const own: Amount[] = [];
    for (let amount = amounts[next]; amount; amount = amounts[next]) {
      if (amount.span.start >= span.end) break;
      if (amount.span.start >= span.start) own.push(amount);
      next++;
    }
    if (own.length === 0) return;
    const following = sentences[index + 1]?.start ?? afterBlanks(text, paragraph, span.end);
    found.push({ span, amounts: own, next: following });
  });
  return found;
}

/** Where the text goes on behind a paragraph; `otherwise` where it does not. */
function afterBlanks(text: string, { span, end }: MoneyParagraph, otherwise: number): number {
  let at = span.end;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at < end ? at : otherwise;
}

function isBlank(code: number): boolean {
  return code === 0x0a || code === 0x0d || isSpace(code);
}

/**
 * "kr." before a bracket ends no sentence ("480.000 kr. (bump …)"), and "kr. 500.000" is one amount,
 * though a stop stands before its figure. `amounts` in reading order.
 */
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
    const goesOn = last !== undefined && (inAmount || text[span.start] === '(');
    if (goesOn && !text.slice(last.end, span.start).includes('\n')) {
      joined[joined.length - 1] = { start: last.start, end: span.end };
    } else joined.push(span);
  }
  return joined;
}
