import { memory } from '../text/memory';
import type { AgendaItem, PlacedItem } from './model';

/**
 * A function of an object, worked out once for each. Pure memory: what no edit touches stays the same
 * object (an item, an entry of the contents, a whole version), and what is remembered of it goes when
 * it goes.
 */
export function remembered<K extends object, T>(work: (key: K) => T): (key: K) => T {
  const known = memory<K, { readonly result: T }>();
  return (key) => {
    let made = known.get(key);
    if (made === undefined) {
      made = { result: work(key) };
      known.set(key, made);
    }
    return made.result;
  };
}

/** As `remembered`, for what counts in lines of the document: made anew for an item that has moved to others. */
export function rememberedOnLine<T>(
  work: (item: AgendaItem, line: number) => T,
): (placed: PlacedItem) => T {
  const known = memory<AgendaItem, { readonly line: number; readonly result: T }>();
  return ({ item, line }) => {
    let made = known.get(item);
    if (made?.line !== line) {
      made = { line, result: work(item, line) };
      known.set(item, made);
    }
    return made.result;
  };
}
