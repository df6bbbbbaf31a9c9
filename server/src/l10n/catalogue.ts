import { cliTexts } from './cli';
import { exportTexts } from './export';
import { featureTexts } from './features';
import { ruleTexts } from './rules';
import { serverTexts } from './server';

export type Language = 'da' | 'en';

/** A sentence in both languages; `{name}` marks a parameter. Both must use the same parameters (a test checks it). */
export interface Text {
  readonly da: string;
  readonly en: string;
}

/** Every sentence that a person can see and that does not come from the minutes themselves. */
export const catalogue = {
  ...ruleTexts,
  ...featureTexts,
  ...exportTexts,
  ...cliTexts,
  ...serverTexts,
} satisfies Record<string, Text>;

export type MessageId = keyof typeof catalogue;
export type MessageParameters = Readonly<Record<string, string | number>>;

/**
 * The sentence in a language with its parameters put in. A parameter that is not given
 * leaves its slot visible (`{name}`), so that the mistake is seen and nothing throws.
 */
export function say(language: Language, id: MessageId, parameters: MessageParameters = {}): string {
  return catalogue[id][language].replace(/\{(\w+)\}/g, (slot, name: string) =>
    name in parameters ? String(parameters[name]) : slot,
  );
}
