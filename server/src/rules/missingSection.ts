import type { AgendaItem, Section } from '../minutes/model';
import type { SectionKind } from '../syntax/kinds';
import { expectedSections } from '../syntax/ownForms';
import { lookUpHeading } from '../syntax/vocabulary';
import { insertSection } from './fixes/insertSection';
import { placedOf } from './fixes/placed';
import { aboutItem, message } from './messages';
import { isLaidOut } from './missingRecommendation';
import { namedElsewhere } from './namedElsewhere';
import type { ItemRule, Message } from './types';

/**
 * An item has the sections that its committee expects. One finding for each item, which names all of
 * those that are missing; recommendation and decision have rules of their own.
 *
 * Silent unless the committee has said which sections it expects (`sections`), for the items that
 * need no recommendation either, and where a heading or a label of the item has a word of the section
 * ("Økonomi: Ingen.", "Tidsplan og økonomi").
 */
export const missingSection: ItemRule = {
  id: 'missing-section',
  scope: 'item',
  severity: 'warning',
  settles: 'item',
  isUnset: ({ sections }) => sections.length === 0,
  *check(item, { sections, sectionWords }) {
    if (sections.length === 0 || !isLaidOut(item)) return;
    const missing = missingFrom(item, sections);
    if (missing.length === 0) return;
    const words = namesOf(missing.map((kind) => sectionWords[kind] ?? ''));
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
  const absent = expected.filter(
    (kind) => !HAS_RULE_OF_ITS_OWN.has(kind) && !hasSection(item, kind),
  );
  const named = namedElsewhere(item, absent);
  return absent.filter((kind) => !named.has(kind));
}

const HAS_RULE_OF_ITS_OWN: ReadonlySet<SectionKind> = new Set(['recommendation', 'decision']);

/** Under a heading, or told in a line or a sentence of another section. */
function hasSection(item: AgendaItem, kind: SectionKind): boolean {
  const isThere = (section: Section) => section.kind === kind || isHeadedAs(section, kind);
  return item.sections.some(isThere) || isToldElsewhere(item, kind);
}

/** A word for this kind may head another one ("Kommunikation" over who has treated the case). */
function isHeadedAs({ heading, running }: Section, kind: SectionKind): boolean {
  return !running && lookUpHeading(heading)?.kind === kind;
}

function isToldElsewhere(item: AgendaItem, kind: SectionKind): boolean {
  if (kind === 'absence') return item.absences.length > 0;
  if (kind === 'dissent') return (item.decision?.dissent.length ?? 0) > 0;
  return kind === 'priorDecisions' && item.priorDecisions.length > 0;
}

/** "afsnittet »Økonomi«", "afsnittene »Økonomi«, »Tidsplan« og »Bilag«" */
function namesOf(words: readonly string[]): Message {
  const [first, ...others] = words
    .map((section) => message('missing-section.name', { section }))
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
