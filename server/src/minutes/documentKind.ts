import type { DocumentKind, SectionKind } from '../syntax/kinds';
import type { DocumentTitle } from './documentTitle';
import type { Meeting, PlacedItem } from './model';

/** Sections that only minutes and agendas have. */
const TELLING: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'recommendation',
  'decision',
  'priorDecisions',
  'casePresentation',
  'summary',
]);

/**
 * What sort of document it is. A title alone proves nothing ("Referat af bogen …"): something of a
 * meeting must stand below it. Without a title the sections decide. A document that calls itself an
 * agenda but carries decisions in half of its items is minutes under their old title; empty headings
 * for the decisions to come are an agenda's own.
 */
export function documentKind(
  title: DocumentTitle | null,
  meeting: Meeting,
  items: readonly PlacedItem[],
  hasContents: boolean,
): DocumentKind {
  const decided = items.filter(({ item }) => item.decision !== null).length;
  const telling = items.some(({ item }) => has(item.sections, TELLING));
  if (title === null) {
    if (!telling) return 'unknown';
    return decided > 0 ? 'minutes' : 'agenda';
  }
  const isMeeting = telling || hasContents || meeting.date !== null || meeting.fields.length > 0;
  if (!isMeeting && items.length === 0) return 'unknown';
  if (title.kind === 'minutes') return 'minutes';
  return decided > 0 && decided * 2 >= items.length ? 'minutes' : 'agenda';
}

function has(
  sections: readonly { readonly kind: SectionKind }[],
  kinds: ReadonlySet<SectionKind>,
): boolean {
  return sections.some((section) => kinds.has(section.kind));
}
