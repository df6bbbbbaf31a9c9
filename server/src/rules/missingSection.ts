import type { AgendaItem } from '../minutes/model';
import type { SectionKind } from '../syntax/kinds';
import { expectedSections } from '../syntax/ownForms';
import { insertSection } from './fixes/insertSection';
import { placedOf } from './fixes/placed';
import { aboutItem, message } from './messages';
import { isLaidOut } from './missingRecommendation';
import { sectionName } from './sectionName';
import type { ItemRule, Message } from './types';

/**
 * An item has the sections that its committee expects. One finding for each item, which names all of
 * those that are missing; recommendation and decision have rules of their own.
 *
 * Silent unless the committee has said which sections it expects (`sections`), and for the items that
 * need no recommendation either.
 */
export const missingSection: ItemRule = {
  id: 'missing-section',
  scope: 'item',
  severity: 'warning',
  settles: 'item',
  *check(item, { sections }) {
    if (sections.length === 0 || !isLaidOut(item)) return;
    const missing = missingFrom(item, sections);
    if (missing.length === 0) return;
    const words = namesOf(missing, item);
    yield { span: item.heading, message: aboutItem('missing-section', item, { sections: words }) };
  },
  fixes(finding, minutes) {
    const placed = placedOf(finding, minutes);
    if (placed === null) return [];
    const missing = missingFrom(placed.item, expectedSections(minutes.customs));
    return missing.flatMap((kind) => insertSection(kind, finding, minutes));
  },
};

function missingFrom(item: AgendaItem, expected: readonly SectionKind[]): readonly SectionKind[] {
  return expected.filter((kind) => !HAS_RULE_OF_ITS_OWN.has(kind) && !hasSection(item, kind));
}

const HAS_RULE_OF_ITS_OWN: ReadonlySet<SectionKind> = new Set(['recommendation', 'decision']);

/** Under a heading, or told in a line or a sentence of another section. */
function hasSection(item: AgendaItem, kind: SectionKind): boolean {
  return item.sections.some((section) => section.kind === kind) || isToldElsewhere(item, kind);
}

function isToldElsewhere(item: AgendaItem, kind: SectionKind): boolean {
  if (kind === 'absence') return item.absences.length > 0;
  if (kind === 'dissent') return (item.decision?.dissent.length ?? 0) > 0;
  return kind === 'priorDecisions' && item.priorDecisions.length > 0;
}

/** "afsnittet »Økonomi«", "afsnittene »Økonomi«, »Tidsplan« og »Bilag«" */
function namesOf(kinds: readonly SectionKind[], item: AgendaItem): Message {
  const [first, ...others] = kinds
    .map((kind) => message('missing-section.name', { section: sectionName(kind, item.customs) }))
    .reverse();
  const last = first as Message;
  if (others.length === 0) return message('missing-section.one', { section: last });
  const [before, ...front] = others as [Message, ...Message[]];
  const pair = message('missing-section.pair', { first: before, last });
  const sections = front.reduce(
    (rest, each) => message('missing-section.list', { first: each, rest }),
    pair,
  );
  return message('missing-section.many', { sections });
}
