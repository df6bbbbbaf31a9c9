import { editDistance } from './editDistance';
import type { AgendaItem, ContentsEntry } from './model';
import { remembered } from './remembered';
import { type TitleKey, titleKey } from './titleKey';

/**
 * How an entry of the table of contents and an item were known for the same:
 * - `exact`: the titles say the same;
 * - `prefix`: one of them is cut off, or the entry is shorter by whole words;
 * - `spelling`: a few letters differ;
 * - `number`: the titles differ, the number is the same;
 * - `place`: the titles differ but share most words, and both stand alone between certain neighbours.
 */
export type MatchQuality = 'exact' | 'prefix' | 'spelling' | 'number' | 'place';

/** What is compared of an entry or an item. */
export interface Titled {
  readonly key: TitleKey;
  /** Without leading zeros; null where none is printed. */
  readonly number: string | null;
}

/** A title cut in the middle of a word is only believed when this much is left of it (UTF-16 units). */
const SHORTEST_CUT = 30;
/** One letter may differ for each so many, and never more than the limit. */
const LETTERS_PER_SLIP = 8;
const MOST_SLIPS = 4;
/** Two titles "share most words" from this part on (twice the common words over all words). */
const MOST_WORDS = 0.5;

function titled({ name, number }: Pick<ContentsEntry, 'name' | 'number'>): Titled {
  return { key: titleKey(name), number: number?.replace(/^0+(?=\d)/, '') ?? null };
}

/** What is compared of an item, or of an entry, worked out once for each. */
export const titledItem = remembered<AgendaItem, Titled>(titled);
export const titledEntry = remembered<ContentsEntry, Titled>(titled);

/** True when both titles say the same, however they are printed. */
export function isExact(entry: Titled, item: Titled): boolean {
  return entry.key.tight === item.key.tight;
}

/** How alike an entry and an item are, judged by themselves; null when they are two different things. */
export function compareTitles(entry: Titled, item: Titled): MatchQuality | null {
  if (isExact(entry, item)) return 'exact';
  if (entry.number !== null && item.number !== null) {
    if (entry.number !== item.number) return null;
    return alike(entry.key, item.key) ?? 'number';
  }
  return alike(entry.key, item.key);
}

function alike(entry: TitleKey, item: TitleKey): 'prefix' | 'spelling' | null {
  if (isCutOff(entry, item) || isWordPrefix(entry.words, item.words)) return 'prefix';
  if (isCutOff(item, entry)) return 'prefix';
  return isSlip(entry, item) ? 'spelling' : null;
}

function isCutOff(short: TitleKey, long: TitleKey): boolean {
  return short.tight.length >= SHORTEST_CUT && long.tight.startsWith(short.tight);
}

function isWordPrefix(short: string, long: string): boolean {
  return short !== '' && long.startsWith(`${short} `);
}

/** Figures never differ by a slip: "Mødekalender 2024" and "Mødekalender 2025" are two things. */
function isSlip(entry: TitleKey, item: TitleKey): boolean {
  const limit = Math.min(MOST_SLIPS, Math.floor(entry.tight.length / LETTERS_PER_SLIP));
  if (limit === 0) return false;
  const cut = entry.tight.length >= SHORTEST_CUT;
  const seen = cut ? item.tight.slice(0, entry.tight.length) : item.tight;
  if (digits(entry.tight) !== digits(seen)) return false;
  return editDistance(entry.tight, item.tight, limit, cut) !== null;
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

/** True when two titles that differ still share most of their words. */
export function shareWords(a: TitleKey, b: TitleKey): boolean {
  const left = new Set(a.words.split(' '));
  const right = new Set(b.words.split(' '));
  let common = 0;
  for (const word of left) if (right.has(word)) common++;
  return (2 * common) / (left.size + right.size) >= MOST_WORDS;
}
