import type { AgendaItem, Minutes, Section } from '../minutes/model';
import { remembered } from '../minutes/remembered';
import type { SectionKind } from '../syntax/kinds';

/** The sections that can be inserted. */
export type Insertable = 'recommendation' | 'decision';

/**
 * How many of an item's sections belong before a section of a kind that it lacks. The other items of
 * the document decide (order is free: docs/forms.md §7, trap 5); where they do not, the usual order.
 */
export function sectionsBefore(kind: Insertable, item: AgendaItem, minutes: Minutes): number {
  const votes = ORDER_VOTES[kind](minutes);
  const goesBefore = ({ kind: other }: Section) => (votes.get(other) || usual(kind, other)) > 0;
  return item.sections.findLastIndex(goesBefore) + 1;
}

const ORDER_VOTES = {
  recommendation: remembered((minutes: Minutes) => orderVotes('recommendation', minutes)),
  decision: remembered((minutes: Minutes) => orderVotes('decision', minutes)),
};

/** For each kind of section: in how many items more it stands before than after the wanted one. */
function orderVotes(kind: Insertable, minutes: Minutes): ReadonlyMap<SectionKind, number> {
  const votes = new Map<SectionKind, number>();
  for (const { item } of minutes.items) {
    const at = item.sections.findIndex((section) => section.kind === kind);
    if (at < 0) continue;
    item.sections.forEach((section, index) => {
      if (section.kind === kind) return;
      votes.set(section.kind, (votes.get(section.kind) ?? 0) + (index < at ? 1 : -1));
    });
  }
  return votes;
}

const AT_THE_END: ReadonlySet<SectionKind> = new Set([
  'dissent',
  'attachments',
  'absence',
  'signature',
]);
const BEHIND_A_RECOMMENDATION: ReadonlySet<SectionKind> = new Set(['decision', 'priorDecisions']);

/** 1: the other kind usually stands before the wanted one; -1: behind it. */
function usual(kind: Insertable, other: SectionKind): number {
  if (AT_THE_END.has(other)) return -1;
  return kind === 'recommendation' && BEHIND_A_RECOMMENDATION.has(other) ? -1 : 1;
}
