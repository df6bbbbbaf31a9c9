/**
 * The first letters of words as one number, so that one look tells which words of a list a line could
 * begin with: it spares nearly every line of prose the folding.
 */
const LENGTH = 4;
const BLANK = 0x20;

/** Letters that folding may turn into others, or drop: then only folding can tell. */
export const UNKNOWN_PREFIX = -1;

/** Small letters; words that are equal when folded have the same prefix, or one of them `UNKNOWN_PREFIX`. */
export function prefixOf(words: string): number {
  let prefix = 0;
  const end = Math.min(LENGTH, words.length);
  for (let i = 0; i < end; i++) {
    const letter = smallLetter(words.charCodeAt(i));
    // Folding makes one blank of many, and takes away those at the ends.
    const isFolded = letter === BLANK && (prefix % 256 === BLANK || i === 0 || i === end - 1);
    if (letter === UNKNOWN_PREFIX || isFolded) return UNKNOWN_PREFIX;
    prefix = prefix * 256 + letter;
  }
  return prefix;
}

function smallLetter(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code;
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  if (code === 0xe6 || code === 0xf8 || code === 0xe5) return code;
  if (code === 0xc6 || code === 0xd8 || code === 0xc5) return code + 0x20;
  return code === BLANK || (code >= 0x30 && code <= 0x39) ? code : UNKNOWN_PREFIX;
}
