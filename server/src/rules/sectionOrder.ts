import type { AgendaItem, Minutes, Section } from '../minutes/model';
import { remembered } from '../minutes/remembered';
import type { SectionKind } from '../syntax/kinds';
import { expectedSections } from '../syntax/ownForms';

/**
 * How many of an item's sections belong before a section of a kind that it lacks. What the committee
 * has said of its order decides; within that the other items of the document (order is free:
 * docs/forms.md §7, trap 5); where they do not, the usual order.
 */
export function sectionsBefore(kind: SectionKind, item: AgendaItem, minutes: Minutes): number {
  const order = expectedSections(minutes.customs);
  const votes = votesFor(kind, minutes);
  const { sections } = item;
  const isSaid = (section: Section, place: number) => said(kind, section.kind, order) === place;
  const least = sections.findLastIndex((section) => isSaid(section, 1)) + 1;
  const behind = sections.findIndex((section, at) => at >= least && isSaid(section, -1));
  const goesBefore = ({ kind: other }: Section) => (votes.get(other) || usual(kind, other)) > 0;
  const among = sections.slice(least, behind < 0 ? sections.length : behind);
  return least + among.findLastIndex(goesBefore) + 1;
}

/** 1: the committee's order has the other kind before the wanted one; -1: behind it; 0: it does not say. */
function said(kind: SectionKind, other: SectionKind, order: readonly SectionKind[]): number {
  const wanted = order.indexOf(kind);
  const place = order.indexOf(other);
  return wanted < 0 || place < 0 ? 0 : Math.sign(wanted - place);
}

function votesFor(kind: SectionKind, minutes: Minutes): ReadonlyMap<SectionKind, number> {
  const known = knownVotes(minutes);
  const votes = known.get(kind) ?? orderVotes(kind, minutes);
  known.set(kind, votes);
  return votes;
}

const knownVotes = remembered(
  (_: Minutes) => new Map<SectionKind, ReadonlyMap<SectionKind, number>>(),
);

/** For each kind of section: in how many items more it stands before than after the wanted one. */
function orderVotes(kind: SectionKind, minutes: Minutes): ReadonlyMap<SectionKind, number> {
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
/** What follows when the case has been laid out, in the usual order. */
const OUTCOME: readonly SectionKind[] = ['recommendation', 'priorDecisions', 'decision'];

/** 1: the other kind usually stands before the wanted one; -1: behind it. */
function usual(kind: SectionKind, other: SectionKind): number {
  if (AT_THE_END.has(kind)) return 1;
  if (AT_THE_END.has(other)) return -1;
  if (kind === 'decision') return 1;
  if (kind === 'recommendation')
    return other === 'recommendation' || !OUTCOME.includes(other) ? 1 : -1;
  return OUTCOME.includes(other) ? -1 : 1;
}
