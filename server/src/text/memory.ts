/** What was worked out of objects that never change, kept for as long as the objects themselves. */
export interface Memory<K extends object, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): void;
  forget(key: K): void;
}

/**
 * A memory that does what a `WeakMap` does, and lets go at once. A map that has lived for some time keeps
 * what is put into it until the engine sweeps everything, though the keys may be long dead: the small
 * sweeps between, a dozen to each large one, copy it again and again, which was a tenth of the time of
 * a document. So the value hangs on its key, under a symbol of its own that no loop over keys, no
 * copy (`{...key}`), no comparison and no JSON sees.
 *
 * Make one for good, as a constant of a module: what it holds goes with the keys alone, also when
 * nobody knows the memory any more. The key must not be frozen.
 */
export function memory<K extends object, V>(): Memory<K, V> {
  const own = Symbol('memory');
  return {
    get: (key) => (key as { readonly [own]?: V })[own],
    set(key, value) {
      Object.defineProperty(key, own, { value, configurable: true, writable: true });
    },
    forget(key) {
      // Emptied, not deleted: an object that loses a property becomes a slow one.
      if (own in key) (key as { [own]?: V | undefined })[own] = undefined;
    },
  };
}
