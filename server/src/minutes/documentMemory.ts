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
  const known = memory<AgendaItem, Kept<T>>();

  function recalled(items: Minutes['items']): Kept<T> | undefined {
    const [first, last] = endsOf(items);
    return (first && known.get(first)) ?? (last && known.get(last));
  }

  return {
    recall: (items) => recalled(items)?.made,
    keep(items, made) {
      // An item that was the last once must not hold on to the list of that time.
      for (const end of recalled(items)?.ends ?? []) known.forget(end);
      const kept = { ends: endsOf(items), made };
      for (const end of kept.ends) known.set(end, kept);
    },
  };
}

interface Kept<T> {
  readonly ends: readonly AgendaItem[];
  readonly made: T;
}

/** The first item and the last one; none where there are none. */
function endsOf(items: Minutes['items']): readonly AgendaItem[] {
  const [first, last] = [items[0], items.at(-1)];
  return first === undefined || last === undefined ? [] : [first.item, last.item];
}
