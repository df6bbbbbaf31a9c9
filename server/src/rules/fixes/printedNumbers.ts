import { matchContents } from '../../minutes/contentsMatch';
import {
  ITEM_REFERENCE,
  isElsewhere,
  isInQuotedDecision,
  numbersIn,
} from '../../minutes/itemReferences';
import type { AgendaItem, Minutes } from '../../minutes/model';
import { remembered } from '../../minutes/remembered';
import { contains, type Span, shift } from '../../text/span';
import { entryNumberSpan } from '../entrySpans';

/** A place that names an item of this agenda by its number. */
export interface PrintedNumber {
  /** The digits as written. */
  readonly text: string;
  readonly value: number;
  /** Of the digits, in the document. */
  readonly span: Span;
  /** Index of the item that it is known to mean; null where the number alone tells. */
  readonly item: number | null;
}

/** The numbers in the table of contents; those with the number of their item are known to mean it. */
export function numbersInContents({ contents, items, text }: Minutes): readonly PrintedNumber[] {
  if (contents === null) return [];
  const { entryToItem } = matchContents(contents, items);
  return contents.entries.flatMap((entry, index): readonly PrintedNumber[] => {
    const span = entryNumberSpan(entry, text);
    const partner = entryToItem[index] ?? null;
    if (span === null || entry.number === null) return [];
    const value = Number(entry.number);
    if (partner === null) return [{ text: entry.number, value, span, item: null }];
    // A table with a number of its own for each line, or with the right one already, stays as it is.
    if (Number(items[partner]?.item.number) !== value) return [];
    return [{ text: entry.number, value, span, item: partner }];
  });
}

/**
 * The numbers in running text and headings that are to items of this agenda ("pkt. 46", "punkt 4 og 5").
 * Not those in the table of contents, wherever it stands: the approval of the agenda may print it.
 */
export function numbersInText({ contents, items, text }: Minutes): readonly PrintedNumber[] {
  const isListed = ({ span }: PrintedNumber) =>
    contents !== null && contains(contents.span, span.start);
  const first = items[0]?.offset ?? text.length;
  const head = referencesIn(text.slice(0, first)).map((one) => ({ ...one, item: null }));
  const inItems = items.flatMap(({ item, offset }, index) =>
    referencesOf(item).map((one) => {
      const isOwn = item.number !== null && Number(item.number) === one.value;
      return { ...one, span: shift(one.span, offset), item: isOwn ? index : null };
    }),
  );
  return [...head, ...inItems].filter((one) => !isListed(one));
}

type Reference = Omit<PrintedNumber, 'item'>;

const referencesOf = remembered((item: AgendaItem): readonly Reference[] => {
  const { numberSpan, decision, text } = item;
  const isOverDecision = (at: number) => decision !== null && contains(decision.headingSpan, at);
  return referencesIn(text, isOverDecision).filter(
    ({ value, span: { start } }) =>
      start !== numberSpan?.start &&
      !isInQuotedDecision(item, start) &&
      !mayBePoint(value, start, item),
  );
});

/** In the text of an item low numbers may be those of the points that are recommended. */
function mayBePoint(value: number, at: number, item: AgendaItem): boolean {
  const points = item.recommendation?.points.length ?? 0;
  if (points < 2 || value > points) return false;
  return !item.sections.some(({ headingSpan }) => contains(headingSpan, at));
}

/** The numbers that a text refers to; `isHere` vouches for places that are to this agenda whatever stands round them. */
function referencesIn(
  text: string,
  isHere: (offset: number) => boolean = () => false,
): readonly Reference[] {
  return [...text.matchAll(ITEM_REFERENCE)].flatMap((match) => {
    const whole = { start: match.index, end: match.index + match[0].length };
    if (!isHere(whole.start) && isElsewhere(whole, text)) return [];
    return numbersIn(match, 0).map(({ number, span }) => ({
      text: number,
      value: Number(number),
      span,
    }));
  });
}
