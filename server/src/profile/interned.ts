/** Committees whose profiles are open at one time; one more costs a document that is read once more. */
const MOST_REMEMBERED = 64;

/**
 * A memory that gives the same object for the same content. Pure: it changes no answer, only which of
 * two equal objects is given. Those that were not asked for the longest are forgotten first.
 *
 * @param known Objects that it shall give from the beginning.
 * @param data The content of an object as something that JSON can write.
 */
export function interned<T extends object>(
  known: readonly T[],
  data: (made: T) => unknown = (made) => made,
): (made: T) => T {
  const keyOf = (made: T) => JSON.stringify(data(made));
  const lasting = new Map(known.map((made) => [keyOf(made), made]));
  const remembered = new Map<string, T>();
  return (made) => {
    const key = keyOf(made);
    const same = lasting.get(key) ?? remembered.get(key) ?? made;
    if (lasting.has(key)) return same;
    remembered.delete(key);
    remembered.set(key, same);
    if (remembered.size > MOST_REMEMBERED) {
      const [oldest] = remembered.keys();
      if (oldest !== undefined) remembered.delete(oldest);
    }
    return same;
  };
}
