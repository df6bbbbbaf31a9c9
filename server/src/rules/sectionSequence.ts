import type { AgendaItem, Section } from '../minutes/model';
import { isAsked } from '../minutes/needs';
import type { Customs } from '../syntax/customs';
import type { SectionKind } from '../syntax/kinds';
import { message } from './messages';
import { sectionName } from './sectionName';
import type { ItemRule, Message, RuleFinding } from './types';

/**
 * The sections of an item stand in the order that its committee expects. One finding for each item, on
 * the heading of the first section that does not: of the fewest that would have to be moved.
 *
 * Silent unless the committee has said which sections it expects (`sections`). Only the first section
 * of each kind is looked at: a second one adds to the first, wherever it stands.
 */
export const sectionSequence: ItemRule = {
  id: 'section-order',
  scope: 'item',
  severity: 'information',
  settles: 'item',
  isUnset: ({ sections }) => sections.length === 0,
  *check(item, { sections: order }) {
    if (order.length === 0 || !isAsked(item)) return;
    const places = placesIn(item, order);
    const kept = longestRise(places.map(({ rank }) => rank));
    const moved = places.findIndex((_, at) => !kept.has(at));
    if (moved >= 0) yield misplaced(places, moved, kept, item.customs);
  },
};

/** A section and where its kind stands in the expected order. */
interface Place {
  readonly section: Section;
  readonly rank: number;
}

function placesIn({ sections }: AgendaItem, order: readonly SectionKind[]): readonly Place[] {
  const seen = new Set<SectionKind>();
  return sections.flatMap((section) => {
    const rank = order.indexOf(section.kind);
    // One heading for recommendation and decision has no one place.
    if (rank < 0 || section.combined || seen.has(section.kind)) return [];
    seen.add(section.kind);
    return [{ section, rank }];
  });
}

/** The indexes of a longest rising row of ranks; the row is short (each kind of section once). */
function longestRise(ranks: readonly number[]): ReadonlySet<number> {
  const rows: (readonly number[])[] = [];
  ranks.forEach((rank, at) => {
    let longest: readonly number[] = [];
    for (let before = 0; before < at; before++) {
      const row = rows[before] as readonly number[];
      if ((ranks[before] as number) < rank && row.length > longest.length) longest = row;
    }
    rows.push([...longest, at]);
  });
  return new Set(rows.reduce((best, row) => (row.length > best.length ? row : best), []));
}

/** Says of which section it should stand before or behind: of those in order, the nearest to its place. */
function misplaced(
  places: readonly Place[],
  at: number,
  kept: ReadonlySet<number>,
  customs: Customs,
): RuleFinding {
  const { section, rank } = places[at] as Place;
  const inOrder = places.filter((_, index) => kept.has(index));
  const above = inOrder.find((other) => places.indexOf(other) < at && other.rank > rank);
  const below = inOrder.findLast((other) => places.indexOf(other) > at && other.rank < rank);
  const other = (above ?? below ?? places[at]) as Place;
  const id = above === undefined ? 'section-order.early' : 'section-order.late';
  const otherName = nameOf(other.section, customs);
  return {
    span: section.headingSpan,
    message: message(id, { heading: nameOf(section, customs), other: otherName }),
    related: [
      {
        span: other.section.headingSpan,
        message: message('section-order.other', { heading: otherName }),
      },
    ],
  };
}

/** A section that begins with running text has no heading to be called by. */
function nameOf({ kind, heading, running }: Section, customs: Customs): string | Message {
  return running ? sectionName(kind, customs) : heading;
}
