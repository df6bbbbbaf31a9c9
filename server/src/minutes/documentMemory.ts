import { memory } from '../text/memory';
import type { AgendaItem, Minutes } from './model';

/** What was made of an earlier version of a document, for whoever asks about the next one. */
export interface DocumentMemory<T> {
  /** What was kept for a version that began or ended with the same item; undefined where there is none. */
  recall(items: Minutes['items']): T | undefined;
  keep(items: Minutes['items'], made: T): void;
}

/**
 * A memory that follows a document through its versions without being handed on: an edit in one place
 * leaves either the first item or the last one the same object. It may recall something of another
 * version, so what it gives must be compared before it is believed. Pure memory: it goes with the items.
 */
export function documentMemory<T extends object>(): DocumentMemory<T> {
  const known = memory<AgendaItem, T>();
  return {
    recall(items) {
      const [first, last] = [items[0], items.at(-1)];
      if (first === undefined || last === undefined) return undefined;
      return known.get(first.item) ?? known.get(last.item);
    },
    keep(items, made) {
      const [first, last] = [items[0], items.at(-1)];
      if (first !== undefined) known.set(first.item, made);
      if (last !== undefined) known.set(last.item, made);
    },
  };
}
