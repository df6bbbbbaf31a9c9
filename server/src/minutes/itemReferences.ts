import { contains, type Span } from '../text/span';
import type { AgendaItem } from './model';

/** How much of the text round a reference is read to tell whose agenda it is about (UTF-16 units). */
const WINDOW = 120;

/** "pkt. 4", "punkt 4", "punkterne 4, 5 og 7", "dagsordenspunkt 4"; the numbers are the first group. */
export const ITEM_REFERENCE =
  /(?<![\p{L}\p{N}])(?:dagsordens)?(?:pkt\.?|punkt(?:et|er|erne)?)[ \t\u00a0]{0,3}(\d{1,4}(?:(?:[ \u00a0]?[,–-][ \u00a0]?|[ \u00a0](?:og|samt|eller)[ \u00a0])\d{1,4}){0,20})(?![\p{L}\d])(?![.,]\d)/giu;

const DATE = String.raw`(?:\d{1,2}\.?\s?\p{L}{3,9}\s\d{4}|\d{1,2}[-./]\d{1,2}[-./\s]\s?\d{2,4})`;

/** What stands before a reference that is not to this agenda: another meeting, a law, the recommendation. */
const ELSEWHERE_BEFORE = [
  new RegExp(String.raw`${DATE}\s?[,(]?\s*$`, 'iu'),
  /(?:§+\s?\d{1,4}\s?\p{L}?|(?:stk|nr|litra|kap)\.?\s?[\p{L}\d]{1,4}),?\s*$/iu,
  /(?<!\d)\d{1,2}\.\s*$/,
  /(?:^|[^\p{L}])(?:ad|(?:indstilling|bilag|plan|aftale|lov|vedtægt|notat|forslag|rapport)\p{L}{0,12}s)\.?\s*$/iu,
];

/** What stands behind such a reference: "pkt. 8 den 7. august 2024", "punkt 2 i indstillingen". */
const ELSEWHERE_BEHIND = [
  new RegExp(
    String.raw`^,?\s*(?:[pi]å?\s(?:\p{L}{1,30}\s){0,4})?(?:den|d\.|fra|af)\s${DATE}`,
    'iu',
  ),
  /^\s*(?:i|af)\s+(?:indstilling|bilag|plan|aftale|lov|notat|forslag)/iu,
];

/** True when what stands round a reference says that it is to something else than this agenda. */
export function isElsewhere(reference: Span, text: string): boolean {
  const before = text.slice(Math.max(0, reference.start - WINDOW), reference.start);
  const behind = text.slice(reference.end, reference.end + WINDOW);
  const paragraph = before.split(/\n\s*\n/).at(-1) ?? '';
  return (
    ELSEWHERE_BEFORE.some((form) => form.test(paragraph)) ||
    ELSEWHERE_BEHIND.some((form) => form.test(behind))
  );
}

/** True in the decisions of other bodies that an item quotes: they speak of other agendas. */
export function isInQuotedDecision(item: AgendaItem, offset: number): boolean {
  return (
    item.priorDecisions.some(({ span }) => contains(span, offset)) ||
    item.sections.some(({ kind, span }) => kind === 'priorDecisions' && contains(span, offset))
  );
}

export interface NumberInReference {
  readonly number: string;
  /** Of the digits. */
  readonly span: Span;
}

/** The numbers that a match of `ITEM_REFERENCE` names; `from` is where the text that was searched begins. */
export function numbersIn(match: RegExpExecArray, from: number): readonly NumberInReference[] {
  const list = match[1] as string;
  const start = from + match.index + match[0].length - list.length;
  return [...list.matchAll(/\d+/g)].map(({ 0: number, index }) => ({
    number,
    span: { start: start + index, end: start + index + number.length },
  }));
}
