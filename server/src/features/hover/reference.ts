import {
  ITEM_REFERENCE,
  isElsewhere,
  isInQuotedDecision,
  type NumberInReference,
  numbersIn,
} from '../../minutes/itemReferences';
import type { AgendaItem } from '../../minutes/model';
import { contains, type Span } from '../../text/span';
import { itemPreview } from './itemPreview';
import type { Hover, HoverPlace } from './types';

/** How much of the line round the pointer is read (UTF-16 units); a reference is shorter. */
const WINDOW = 120;

/** On a reference to an item of this agenda: that item. */
export function referenceHover(place: HoverPlace): Hover | null {
  const { minutes, offset, inside } = place;
  const line = minutes.lines.spanOf(minutes.lines.lineAt(offset));
  const from = Math.max(line.start, offset - WINDOW);
  const text = minutes.text.slice(from, Math.min(line.end, offset + WINDOW));
  for (const match of text.matchAll(ITEM_REFERENCE)) {
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
  const [first, ...others] = numbersIn(match, from) as [NumberInReference, ...NumberInReference[]];
  const upToFirst = {
    number: first.number,
    span: { start: from + match.index, end: first.span.end },
  };
  return others.find(({ span }) => contains(span, offset)) ?? upToFirst;
}

/**
 * Other bodies' decisions speak of other agendas; and a decision that answers a recommendation
 * of several points ("Punkt 1 og 2 godkendt") speaks of those.
 */
function isQuoted(inside: { item: AgendaItem; offset: number } | null, number: number): boolean {
  if (inside === null) return false;
  const { item, offset } = inside;
  if (isInQuotedDecision(item, offset)) return true;
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
