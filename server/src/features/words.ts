import { type Language, type MessageId, say } from '../l10n/catalogue';
import { type ItemType, OUTCOMES, type Outcome } from '../minutes/model';
import { SECTION_KINDS, type SectionKind } from '../syntax/kinds';

/** The words for each of some names, looked up once: an outline asks for thousands of them. */
function dictionary<Name extends string>(
  names: readonly Name[],
  idOf: (name: Name) => MessageId,
): Readonly<Record<Language, ReadonlyMap<Name, string>>> {
  const wordsIn = (language: Language) =>
    new Map(names.map((name) => [name, say(language, idOf(name))] as const));
  return { da: wordsIn('da'), en: wordsIn('en') };
}

const OUTCOME_WORDS = dictionary(OUTCOMES, (outcome) => `outcome.${outcome}`);
const SECTION_WORDS = dictionary(SECTION_KINDS, (kind) => `section.${kind}`);

/** "taget til efterretning": an outcome in the reader's words. */
export function outcomeWord(outcome: Outcome, language: Language): string {
  return OUTCOME_WORDS[language].get(outcome) ?? outcome;
}

/** "endelig" or "ikke endelig"; null when it is not known whether another body decides in the end. */
export function finalWord(final: boolean | null, language: Language): string | null {
  if (final === null) return null;
  return say(language, final ? 'decision.final' : 'decision.notFinal');
}

/** "Sagsfremstilling": what a section of a kind is usually called. */
export function sectionWord(kind: SectionKind, language: Language): string {
  return SECTION_WORDS[language].get(kind) ?? kind;
}

/** "eventuelt": what sort of item it is. */
export function itemTypeWord(type: ItemType, language: Language): string {
  return say(language, `itemType.${type}`);
}

/** "1 fund", "3 fund": a number of things in singular or plural. */
export function countOf(what: keyof typeof COUNTS, count: number, language: Language): string {
  const { one, many } = COUNTS[what];
  return say(language, count === 1 ? one : many, { count });
}

/** Written out: to put an id together costs more than to look it up. */
const COUNTS = {
  items: { one: 'count.items.one', many: 'count.items.many' },
  points: { one: 'count.points.one', many: 'count.points.many' },
  findings: { one: 'count.findings.one', many: 'count.findings.many' },
  rows: { one: 'count.rows.one', many: 'count.rows.many' },
  columns: { one: 'count.columns.one', many: 'count.columns.many' },
} as const;
