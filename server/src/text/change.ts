/** Where two versions of a text differ: one stretch, of which the ends may be equal no further. */
export interface Change {
  /** UTF-16 offset at which both versions first differ. */
  readonly start: number;
  /** Offset behind the stretch in the version before and in the version after. */
  readonly endBefore: number;
  readonly endAfter: number;
}

/** Long enough that comparing blocks is the engine's work, short enough that the last one is found soon. */
const BLOCK = 4096;

/**
 * The smallest stretch that two versions do not share, or null where they are equal. It is found in
 * the texts themselves, so that nobody has to be believed who says what was edited; several edits
 * at once are one stretch. Linear, at the speed with which the engine compares strings.
 */
export function changeBetween(before: string, after: string): Change | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  const start = equalAtStart(before, after, shorter);
  const tail = equalAtEnd(before, after, shorter - start);
  return { start, endBefore: before.length - tail, endAfter: after.length - tail };
}

function equalAtStart(a: string, b: string, limit: number): number {
  let at = 0;
  while (at + BLOCK <= limit && a.slice(at, at + BLOCK) === b.slice(at, at + BLOCK)) at += BLOCK;
  while (at < limit && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function equalAtEnd(a: string, b: string, limit: number): number {
  let length = 0;
  while (length + BLOCK <= limit && blockAtEnd(a, length) === blockAtEnd(b, length))
    length += BLOCK;
  while (length < limit && codeAtEnd(a, length) === codeAtEnd(b, length)) length++;
  return length;
}

function blockAtEnd(text: string, behind: number): string {
  return text.slice(text.length - behind - BLOCK, text.length - behind);
}

function codeAtEnd(text: string, behind: number): number {
  return text.charCodeAt(text.length - 1 - behind);
}

/**
 * The same string with memory of its own. A slice keeps the whole text alive that it was cut from, and
 * an edited line that lives on would keep the version of the document in which it was written.
 */
export function detached(slice: string): string {
  // One character more makes a new string of the engine's; the slice of it keeps no more than that.
  return ` ${slice}`.slice(1);
}
