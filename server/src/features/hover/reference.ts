import type { AgendaItem } from '../../minutes/model';
import { contains, type Span } from '../../text/span';
import { sectionAt } from '../places';
import { itemPreview } from './itemPreview';
import type { Hover, HoverPlace } from './types';

/** How much of the line round the pointer is read (UTF-16 units); a reference is shorter. */
const WINDOW = 120;

/** "pkt. 4", "punkt 4", "punkterne 4, 5 og 7", "dagsordenspunkt 4". */
const REFERENCE =
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

/** On a reference to an item of this agenda: that item. */
export function referenceHover(place: HoverPlace): Hover | null {
  const { minutes, offset, inside } = place;
  const line = minutes.lines.spanOf(minutes.lines.lineAt(offset));
  const from = Math.max(line.start, offset - WINDOW);
  const text = minutes.text.slice(from, Math.min(line.end, offset + WINDOW));
  for (const match of text.matchAll(REFERENCE)) {
    const whole = spanOf(match, from);
    if (!contains(whole, offset)) continue;
    const { number, span } = numberAt(match, from, offset);
    if (isElsewhere(whole, minutes.text) || isQuoted(inside, Number(number))) return null;
    const index = itemNumbered(number, place);
    return index === null ? null : { markdown: itemPreview(index, place), span };
  }
  return null;
}

function spanOf(match: RegExpExecArray, from: number): Span {
  const start = from + match.index;
  return { start, end: start + match[0].length };
}

/** The number of a list that the offset stands on; the first also answers for the word before it. */
function numberAt(match: RegExpExecArray, from: number, offset: number) {
  const list = match[1] as string;
  const listStart = from + match.index + match[0].length - list.length;
  const numbers = [...list.matchAll(/\d+/g)].map((digits) => {
    const start = listStart + digits.index;
    return { number: digits[0], span: { start, end: start + digits[0].length } };
  });
  const first = numbers[0] as (typeof numbers)[number];
  const upToFirst = {
    number: first.number,
    span: { start: from + match.index, end: first.span.end },
  };
  return [...numbers.slice(1)].find(({ span }) => contains(span, offset)) ?? upToFirst;
}

function isElsewhere(span: Span, text: string): boolean {
  const before = text.slice(Math.max(0, span.start - WINDOW), span.start);
  const behind = text.slice(span.end, span.end + WINDOW);
  const paragraph = before.split(/\n\s*\n/).at(-1) ?? '';
  return (
    ELSEWHERE_BEFORE.some((form) => form.test(paragraph)) ||
    ELSEWHERE_BEHIND.some((form) => form.test(behind))
  );
}

/**
 * Other bodies' decisions speak of other agendas; and a decision that answers a recommendation
 * of several points ("Punkt 1 og 2 godkendt") speaks of those.
 */
function isQuoted(inside: { item: AgendaItem; offset: number } | null, number: number): boolean {
  if (inside === null) return false;
  const { item, offset } = inside;
  if (item.priorDecisions.some(({ span }) => contains(span, offset))) return true;
  if (sectionAt(item, offset)?.kind === 'priorDecisions') return true;
  const points = item.recommendation?.points.length ?? 0;
  return (
    item.decision !== null && contains(item.decision.span, offset) && number <= points && points > 1
  );
}

function itemNumbered(number: string, { minutes }: HoverPlace): number | null {
  const wanted = Number(number);
  const index = minutes.items.findIndex(
    ({ item }) => item.number !== null && Number(item.number) === wanted,
  );
  return index < 0 ? null : index;
}
