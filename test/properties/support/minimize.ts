/**
 * Makes a failing history of versions small: fewer versions first, then shorter texts, as long as it
 * still fails. What two neighbouring versions have in common is taken out of both, so that a small
 * edit stays a small edit. The number of tries is bounded, so the result is small, not smallest.
 */
export function minimize(
  versions: readonly string[],
  fails: (versions: readonly string[]) => boolean,
): readonly string[] {
  let tries = MOST_TRIES;
  const stillFails = (fewer: readonly string[]) => tries-- > 0 && fails(fewer);
  let smallest = fewerVersions(versions, stillFails);
  for (let size = half(longest(smallest)); size >= 1 && tries > 0; size = half(size)) {
    smallest = withoutPieces(smallest, size, stillFails);
  }
  return smallest;
}

const MOST_TRIES = 3_000;

type Fails = (versions: readonly string[]) => boolean;

function fewerVersions(versions: readonly string[], fails: Fails): readonly string[] {
  let fewer = versions;
  for (let index = fewer.length - 1; index >= 0 && fewer.length > 1; index--) {
    const without = fewer.filter((_, i) => i !== index);
    if (fails(without)) fewer = without;
  }
  return fewer;
}

/** Takes pieces of a size out of all versions at once: counted from the front, then from the back. */
function withoutPieces(versions: readonly string[], size: number, fails: Fails): readonly string[] {
  let smallest = versions;
  const attempt = (cut: (text: string) => string): boolean => {
    const shorter = smallest.map(cut);
    const isShorter = shorter.some((text, i) => text.length < (smallest[i] as string).length);
    if (!isShorter || !fails(shorter)) return false;
    smallest = shorter;
    return true;
  };
  for (let at = 0; at < longest(smallest); ) {
    if (!attempt((text) => text.slice(0, at) + text.slice(at + size))) at += size;
  }
  for (let at = 0; at < longest(smallest); ) {
    const cut = (text: string) =>
      text.slice(0, Math.max(0, text.length - at - size)) +
      text.slice(Math.max(0, text.length - at));
    if (!attempt(cut)) at += size;
  }
  return smallest;
}

function longest(versions: readonly string[]): number {
  return Math.max(0, ...versions.map((text) => text.length));
}

function half(size: number): number {
  return Math.floor(size / 2);
}
