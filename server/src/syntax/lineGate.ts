/**
 * Quick looks at the two ends of a line. A reader that is asked about every line of a document has
 * patterns for the few that it is looking for; a gate spares all others these patterns. A gate may
 * let a line through that is none, but never keeps one out that is: it judges characters of ASCII
 * alone and lets pass whatever lies beyond them.
 */

const FIRST_BEYOND_ASCII = 0x80;
/** Makes a small letter of a capital; where other characters fall together, the gate opens wider. */
const SMALL = 0x20;

/** Pairs of letters at an end of the words that a reader knows, as a table of 128 × 128 flags. */
export type LetterPairs = Readonly<Uint8Array>;

/** The first two letters of each word, in either case. */
export function openingsOf(words: readonly string[]): LetterPairs {
  return pairsOf(words.map((word) => word.slice(0, 2)));
}

/** The last two letters of each word, in either case. */
export function endingsOf(words: readonly string[]): LetterPairs {
  return pairsOf(words.map((word) => word.slice(-2)));
}

function pairsOf(letters: readonly string[]): LetterPairs {
  const table = new Uint8Array(FIRST_BEYOND_ASCII * FIRST_BEYOND_ASCII);
  for (const two of letters) {
    const [first, second] = [two.charCodeAt(0), two.charCodeAt(1)];
    if (first < FIRST_BEYOND_ASCII && second < FIRST_BEYOND_ASCII) table[flagOf(first, second)] = 1;
  }
  return table;
}

/** False for a line that begins with other letters than all the words of the table. */
export function mayBeginWith(openings: LetterPairs, line: string): boolean {
  return mayBePair(openings, line.charCodeAt(0), line.charCodeAt(1));
}

/** False for a line that ends with other letters than all the words of the table. */
export function mayEndWith(endings: LetterPairs, line: string): boolean {
  return mayBePair(endings, line.charCodeAt(line.length - 2), line.charCodeAt(line.length - 1));
}

/** Where one of the two is missing (`NaN`) there is no pair, and no word of two letters or more. */
function mayBePair(pairs: LetterPairs, first: number, second: number): boolean {
  if (first < FIRST_BEYOND_ASCII && second < FIRST_BEYOND_ASCII) {
    return pairs[flagOf(first, second)] === 1;
  }
  return first >= FIRST_BEYOND_ASCII || second >= FIRST_BEYOND_ASCII;
}

function flagOf(first: number, second: number): number {
  return (first | SMALL) * FIRST_BEYOND_ASCII + (second | SMALL);
}

/** One flag for each character of ASCII. */
export type CharacterSet = Readonly<Uint8Array>;

export function setOf(characters: string): CharacterSet {
  const table = new Uint8Array(FIRST_BEYOND_ASCII);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

/** True for a member and for any character beyond ASCII; false where there is none (`NaN`). */
export function mayBeIn(set: CharacterSet, code: number): boolean {
  return code < FIRST_BEYOND_ASCII ? set[code] === 1 : code >= FIRST_BEYOND_ASCII;
}

export function isAsciiLetter(code: number): boolean {
  const small = code | SMALL;
  return small >= SMALL_A && small <= SMALL_Z;
}

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/** What `\s` matches within ASCII. */
export const ASCII_BLANKS = ' \t\n\v\f\r';
export const DIGITS = '0123456789';
export const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
