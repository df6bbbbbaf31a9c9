import { readMarkedTitle } from '../syntax/closedMarker';

/**
 * A title reduced to what it says, so that two printings of one title compare equal:
 * case, spaces, quotes, dashes, markers of closed items and trailing dots do not count.
 */
export interface TitleKey {
  /** Lower case, one space between words. */
  readonly words: string;
  /** The same without any space: text taken out of a PDF gains and loses spaces. */
  readonly tight: string;
}

/** Titles are compared over this many UTF-16 units; no table of contents prints more. */
const LONGEST_COMPARED = 300;

const CLOSED_BEFORE = /^(?:lukket|lukkede|closed)(?: (?:punkt|sag|møde))?(?: ?[:-] ?| )/;
const CLOSED_BEHIND = / ?[([](?:lukket|lukkede|closed)(?: (?:punkt|sag))?[)\]]$/;
const TRAILING_DOTS = /[ .:…]{1,300}$/;

/** The key of a title as written; a title of nothing but markers keeps them, so that no key is lost. */
export function titleKey(title: string): TitleKey {
  const plain = title
    .slice(0, LONGEST_COMPARED)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[*\\\u00ad\u200b\ufeff]/g, '')
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛´`′]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const open = readMarkedTitle(withoutTail(plain))
    .name.replace(CLOSED_BEFORE, '')
    .replace(CLOSED_BEHIND, '');
  const words = withoutTail(open).trim() || plain;
  return { words, tight: words.replace(/ /g, '') };
}

function withoutTail(text: string): string {
  return text.replace(TRAILING_DOTS, '');
}
