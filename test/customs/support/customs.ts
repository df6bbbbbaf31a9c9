import { readMinutes } from '../../../server/src/minutes/minutes';
import type { AgendaItem, Minutes } from '../../../server/src/minutes/model';
import { type Customs, NO_CUSTOMS } from '../../../server/src/syntax/customs';
import { findingsOf } from '../../support/rules';

/** Customs that say what is given, and nothing else. */
export function customsOf(said: Partial<Customs>): Customs {
  return { ...NO_CUSTOMS, ...said };
}

/** The minutes as a committee with these customs reads them. */
export function read(text: string, said: Partial<Customs>): Minutes {
  return readMinutes(text, undefined, customsOf(said));
}

/** The one item of a document. */
export function onlyItem({ items }: Minutes): AgendaItem {
  const [first] = items;
  if (first === undefined || items.length > 1) throw new Error(`${items.length} items`);
  return first.item;
}

/** "kind: body" for each section of an item. */
export function sectionsOf({ sections, text }: AgendaItem): readonly string[] {
  return sections.map(({ kind, body }) => `${kind}: ${text.slice(body.start, body.end)}`);
}

/** "3 Ny cykelsti": the numbers and names of a document's items. */
export function itemsOf({ items }: Minutes): readonly string[] {
  return items.map(({ item }) => `${item.number} ${item.name}`);
}

/** The ids of the rules that find something, in order. */
export function rulesThatSpeak(minutes: Minutes): readonly string[] {
  return findingsOf(minutes).map(({ rule }) => rule.id);
}
