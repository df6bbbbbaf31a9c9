import { readMarkedTitle } from '../syntax/closedMarker';
import { mayBeIn, setOf } from '../syntax/lineGate';

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
  const compared = title.slice(0, LONGEST_COMPARED);
  const plain = NEEDS_FOLDING.test(compared) ? folded(compared) : compared.toLowerCase();
  const marked = readMarkedTitle(withoutTail(plain)).name;
  const open = marked.includes('lukke') || marked.includes('closed') ? opened(marked) : marked;
  const words = withoutTail(open).trim() || plain;
  return { words, tight: words.replaceAll(' ', '') };
}

/** Anything but single blanks between words of ASCII, æ, ø and å, or one of the marks that are folded. */
const NEEDS_FOLDING = /[^ !"#$%&'()+,\-./0-9:;<=>?@A-Z[\]^_a-z{|}~æøåÆØÅ]| {2}|^ | $/;

function folded(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[*\\\u00ad\u200b\ufeff]/g, '')
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛´`′]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

function opened(title: string): string {
  return title.replace(CLOSED_BEFORE, '').replace(CLOSED_BEHIND, '');
}

function withoutTail(text: string): string {
  return mayBeIn(TAIL, text.charCodeAt(text.length - 1)) ? text.replace(TRAILING_DOTS, '') : text;
}

const TAIL = setOf(' .:');
