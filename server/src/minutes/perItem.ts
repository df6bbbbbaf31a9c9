import { documentMemory } from './documentMemory';
import type { AgendaItem, Minutes } from './model';

type Items = Minutes['items'];

/** A list with one value for each item of a version of a document. */
export interface ItemValues<T> {
  readonly items: Items;
  readonly values: readonly T[];
}

/**
 * A function of an item as a list of its values in reading order, which follows a document through its
 * versions: an edit leaves the items before it and behind it the same objects, and only those between
 * are asked. What is done for each of the others is to see that it is the same.
 */
export function perItem<T>(work: (item: AgendaItem) => T): (items: Items) => readonly T[] {
  const memory = documentMemory<ItemValues<T>>();
  return (items) => {
    const known = memory.recall(items);
    if (known?.items === items) return known.values;
    const values = carriedOver(known, items, work);
    memory.keep(items, { items, values });
    return values;
  };
}

/**
 * The values for other items: those at the beginning and at the end that are the same objects keep
 * theirs, `other` gives the rest.
 */
export function carriedOver<T>(
  known: ItemValues<T> | undefined,
  items: Items,
  other: (item: AgendaItem) => T,
): T[] {
  if (known === undefined) return items.map(({ item }) => other(item));
  const { start, behind } = changedItems(known.items, items);
  const moved = known.items.length - items.length;
  const values = known.values.slice(0, start);
  for (let index = start; index < behind; index++) {
    values.push(other((items[index] as Items[number]).item));
  }
  for (let index = behind; index < items.length; index++) {
    values.push(known.values[index + moved] as T);
  }
  return values;
}

/** The items between those that two versions begin with and those that they end with, by index. */
function changedItems(before: Items, after: Items): { start: number; behind: number } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start]?.item === after[start]?.item) start++;
  let tail = 0;
  while (start + tail < most && before.at(-1 - tail)?.item === after.at(-1 - tail)?.item) tail++;
  return { start, behind: after.length - tail };
}
