import { say } from '../l10n/catalogue';
import { RULES } from '../rules/registry';
import type { Severity } from '../rules/types';
import { OUTCOMES, type Outcome, SECTION_KINDS, type SectionKind } from '../syntax/kinds';
import { HEADINGS } from '../syntax/vocabulary';
import type { Choice } from './shapes';

/** Kinds and outcomes that have no Danish word of their own are everything else. */
const ANYTHING_ELSE = 'Andet';

/** The Danish word for a kind of section, as a profile that we write names it. */
export function danishKind(kind: SectionKind): string {
  return kind === 'other' ? ANYTHING_ELSE : say('da', `section.${kind}`);
}

function danishOutcome(outcome: Outcome): string {
  return outcome === 'other' ? ANYTHING_ELSE : capital(say('da', `outcome.${outcome}`));
}

/** A kind of section: its English key, its Danish word, or any heading of the vocabulary. */
export const SECTION_KIND: Choice<SectionKind> = {
  kind: 'choice',
  meanings: new Map([
    ...HEADINGS.flatMap(([word, kind]) => spellings(word, kind)),
    ...SECTION_KINDS.flatMap((kind) => spellings(danishKind(kind), kind)),
    ...SECTION_KINDS.map((kind) => [kind, kind] as const),
  ]),
  offered: new Map(SECTION_KINDS.map((kind) => [danishKind(kind), `${kind} i eksporten`])),
};

/** A kind that items can be expected to have, by the word that is written; everything else is no such kind. */
export const EXPECTED_SECTION: Choice<string> = {
  kind: 'choice',
  meanings: new Map(
    [...SECTION_KIND.meanings]
      .filter(([, kind]) => kind !== 'other')
      .map(([word]) => [word, word] as const),
  ),
  offered: new Map([...SECTION_KIND.offered].filter(([word]) => word !== ANYTHING_ELSE)),
};

/** What a decision comes to: its English key or its Danish word. */
export const OUTCOME: Choice<Outcome> = {
  kind: 'choice',
  meanings: new Map([
    ...OUTCOMES.flatMap((outcome) => spellings(danishOutcome(outcome), outcome)),
    ...OUTCOMES.map((outcome) => [outcome, outcome] as const),
  ]),
  offered: new Map(OUTCOMES.map((outcome) => [danishOutcome(outcome), `${outcome} i eksporten`])),
};

const LEVELS: readonly (readonly [Severity | 'off', string])[] = [
  ['off', 'slået fra'],
  ['error', 'fejl'],
  ['warning', 'advarsel'],
  ['information', 'oplysning'],
  ['hint', 'vink'],
];

/** How serious what a rule finds is. */
export const LEVEL: Choice<Severity | 'off'> = {
  kind: 'choice',
  meanings: new Map(LEVELS.map(([level]) => [level, level])),
  offered: new Map(LEVELS),
};

/** The id of a rule. */
export const RULE: Choice<string> = {
  kind: 'choice',
  meanings: new Map(RULES.map(({ id }) => [id, id])),
  offered: new Map(RULES.map(({ id }) => [id, ''])),
};

/** As the table has it, in small letters at the beginning, and all in capitals, as headings often are. */
function spellings<T>(word: string, meaning: T): (readonly [string, T])[] {
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  return [word, small, word.toUpperCase()].map((spelling) => [spelling, meaning] as const);
}

/** With a capital in front. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
