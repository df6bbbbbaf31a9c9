import { arithmeticTexts } from './arithmetic';
import { cliTexts } from './cli';
import { exportTexts } from './export';
import { featureTexts } from './features';
import { ruleTexts } from './rules';
import { serverTexts } from './server';
import type { Text } from './text';

export type Language = 'da' | 'en';

/** Every sentence that a person can see and that does not come from the minutes themselves. */
export const catalogue = {
  ...ruleTexts,
  ...featureTexts,
  ...arithmeticTexts,
  ...exportTexts,
  ...cliTexts,
  ...serverTexts,
} satisfies Record<string, Text>;

export type MessageId = keyof typeof catalogue;
export type MessageParameters = Readonly<Record<string, string | number | Phrase>>;

/** A part of a sentence that has its own words in each language. */
export interface Phrase {
  readonly id: MessageId;
  readonly parameters: MessageParameters;
}

/**
 * The sentence in a language with its parameters put in. A parameter that is not given
 * leaves its slot visible (`{name}`), so that the mistake is seen and nothing throws.
 */
export function say(language: Language, id: MessageId, parameters: MessageParameters = {}): string {
  return catalogue[id][language].replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = parameters[name];
    if (value === undefined) return slot;
    return typeof value === 'object' ? say(language, value.id, value.parameters) : String(value);
  });
}
