import type { AgendaItem, Minutes, PlacedItem, Section } from '../minutes/model';
import { contains, type Span } from '../text/span';

/** The item that an offset stands in (the later one where two meet), or null before the first. */
export function itemAt(minutes: Minutes, offset: number): number | null {
  const index = countUpTo(minutes, offset) - 1;
  const placed = minutes.items[index];
  if (placed === undefined || offset > endOf(placed)) return null;
  return index;
}

/** The items that share a stretch of the document (offsets) or touch it. */
export function itemsWithin(minutes: Minutes, { start, end }: Span): readonly PlacedItem[] {
  let first = countUpTo(minutes, start);
  while (first > 0 && endOf(minutes.items[first - 1] as PlacedItem) >= start) first--;
  return minutes.items.slice(first, countUpTo(minutes, end));
}

/** How many items begin at an offset or before it. */
function countUpTo({ items }: Minutes, offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle] as PlacedItem).offset <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function endOf({ item, offset }: PlacedItem): number {
  return offset + item.text.length;
}

/** The section that an offset of the item stands in, or null. */
export function sectionAt(item: AgendaItem, offset: number): Section | null {
  return item.sections.find(({ span }) => contains(span, offset)) ?? null;
}

/** True for the section that holds this meeting's own decision. */
export function holdsDecision(section: Section, { decision }: AgendaItem): boolean {
  return decision !== null && decision.headingSpan.start === section.headingSpan.start;
}

/** True for the section that the recommendation was read from (a second one holds none). */
export function holdsRecommendation(section: Section, { recommendation }: AgendaItem): boolean {
  if (recommendation === null || !(section.kind === 'recommendation' || section.combined)) {
    return false;
  }
  return contains(section.span, recommendation.span.start);
}
