import type { MessageId, Phrase } from '../l10n/catalogue';
import { ruleNameTexts } from '../l10n/ruleNames';

/** What a rule is about, in a word or two, for titles that a person reads; its id where it has no such name. */
export function ruleName(id: string): Phrase | string {
  return isNamed(`rule-name.${id}`) ? { id: `rule-name.${id}` as MessageId, parameters: {} } : id;
}

function isNamed(id: string): id is keyof typeof ruleNameTexts {
  return Object.hasOwn(ruleNameTexts, id);
}
