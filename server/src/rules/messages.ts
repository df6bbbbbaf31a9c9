import type { fixesTexts } from '../l10n/fixes';
import type { ruleTexts } from '../l10n/rules';
import type { AgendaItem } from '../minutes/model';
import type { Message } from './types';

type RuleTextId = keyof typeof ruleTexts;
/** Messages that exist for an item with a number and, ending in `.unnumbered`, for one without. */
type AboutItem = {
  [Id in RuleTextId]: `${Id}.unnumbered` extends RuleTextId ? Id : never;
}[RuleTextId];

/** A message that names its item: by number, else by title. Sets `{number}` or `{name}`. */
export function aboutItem(
  id: AboutItem,
  item: AgendaItem,
  parameters: Message['parameters'] = {},
): Message {
  if (item.number !== null) return { id, parameters: { ...parameters, number: item.number } };
  return { id: `${id}.unnumbered`, parameters: { ...parameters, name: item.name } };
}

/** A message of the catalogue; its id is checked by the type. */
export function message(
  id: RuleTextId | keyof typeof fixesTexts,
  parameters: Message['parameters'] = {},
): Message {
  return { id, parameters };
}
