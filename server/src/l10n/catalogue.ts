import { arithmeticTexts } from './arithmetic';
import { featureTexts } from './features';
import { fixesTexts } from './fixes';
import { profileTexts } from './profile';
import { ruleNameTexts } from './ruleNames';
import { ruleTexts } from './rules';
import { serverTexts } from './server';
import { suppressionTexts } from './suppression';
import type { Text } from './text';

export type Language = 'da' | 'en';

/**
 * Every sentence that a person can see and that does not come from the minutes themselves. Those of
 * the command line stand apart (`cli.ts`), so that the server need not carry them.
 */
export const catalogue = {
  ...ruleTexts,
  ...featureTexts,
  ...arithmeticTexts,
  ...serverTexts,
  ...fixesTexts,
  ...profileTexts,
  ...ruleNameTexts,
  ...suppressionTexts,
} satisfies Record<string, Text>;

export type MessageId = keyof typeof catalogue;
export type MessageParameters = Readonly<Record<string, string | number | Phrase>>;

/** A part of a sentence that has its own words in each language. */
export interface Phrase {
  readonly id: MessageId;
  readonly parameters: MessageParameters;
}

const SLOT = /\{(\w+)\}/g;

/**
 * The sentence in a language with its parameters put in. A parameter that is not given
 * leaves its slot visible (`{name}`), so that the mistake is seen and nothing throws.
 */
export function say(language: Language, id: MessageId, parameters: MessageParameters = {}): string {
  return fill(catalogue[id][language], language, parameters);
}

/** A sentence of a language with its parameters put in; as `say`. Large numbers get their separators. */
export function fill(sentence: string, language: Language, parameters: MessageParameters): string {
  if (!sentence.includes('{')) return sentence;
  return sentence.replace(SLOT, (slot, name: string) => {
    const value = parameters[name];
    if (value === undefined) return slot;
    if (typeof value === 'object') return say(language, value.id, value.parameters);
    return typeof value === 'number' ? inDigits(value, language) : value;
  });
}

/** What stands between groups of three digits. */
const GROUP_MARK: Readonly<Record<Language, string>> = { da: '.', en: ',' };
/** Up to here a number is written as it is: it may be a year, or the number of an item. */
const LARGEST_UNGROUPED = 9999;

/** A whole number of our own. Figures of the minutes come as text, for they keep the form that they have there. */
function inDigits(value: number, language: Language): string {
  const digits = String(value);
  if (Math.abs(value) <= LARGEST_UNGROUPED) return digits;
  return digits.replace(/\B(?=(?:\d{3}){1,5}$)/g, GROUP_MARK[language]);
}
