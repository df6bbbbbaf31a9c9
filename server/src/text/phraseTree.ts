import { foldText } from './chars';

/**
 * Phrases as a tree of their words: however many they are, a text is read once to find them. Words are
 * compared folded; what stands between them (blanks, commas, a hyphen) does not count.
 */
export interface PhraseTree<T> {
  readonly next: ReadonlyMap<string, PhraseTree<T>>;
  /** What the phrase says that ends here; null where none does. */
  readonly meaning: T | null;
}

export interface PhraseInText<T> {
  readonly meaning: T;
  /** UTF-16 offsets in the text that was searched. */
  readonly start: number;
  readonly end: number;
}

/** Longer ones are no phrases. */
const LONGEST_PHRASE = 120;
const WORD = /[\p{L}\p{N}\u00ad]+/gu;

interface Growing<T> {
  readonly next: Map<string, Growing<T>>;
  meaning: T | null;
}

/**
 * Makes a tree of phrases with what they say; of two equal ones the first counts. Phrases without a
 * word and those that are too long are passed over.
 * @returns null where no phrase is left: then there is nothing to look for.
 */
export function phraseTree<T>(
  phrases: Iterable<readonly [phrase: string, meaning: T]>,
): PhraseTree<T> | null {
  const root: Growing<T> = { next: new Map(), meaning: null };
  for (const [phrase, meaning] of phrases) {
    if (phrase.length > LONGEST_PHRASE) continue;
    let node = root;
    for (const { 0: word } of phrase.matchAll(WORD)) {
      const key = foldText(word);
      const known = node.next.get(key);
      const child = known ?? { next: new Map(), meaning: null };
      if (known === undefined) node.next.set(key, child);
      node = child;
    }
    if (node !== root) node.meaning ??= meaning;
  }
  return root.next.size === 0 ? null : root;
}

/** The longest phrase that begins with the first word of a text; null where none does. */
export function phraseAtStart<T>(tree: PhraseTree<T>, text: string): PhraseInText<T> | null {
  let node: PhraseTree<T> | undefined = tree;
  let found: PhraseInText<T> | null = null;
  let start = -1;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    node = node.next.get(foldText(word));
    if (node === undefined) break;
    if (start < 0) start = index;
    if (node.meaning !== null) found = { meaning: node.meaning, start, end: index + word.length };
  }
  return found;
}

/** The phrase that begins first in a text, of several there the longest; null where none stands. */
export function findPhraseIn<T>(tree: PhraseTree<T>, text: string): PhraseInText<T> | null {
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    key: foldText(word),
    start: index,
    end: index + word.length,
  }));
  for (let first = 0; first < words.length; first++) {
    const found = phraseFrom(tree, words, first);
    if (found !== null) return found;
  }
  return null;
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function phraseFrom<T>(
  tree: PhraseTree<T>,
  words: readonly Word[],
  first: number,
): PhraseInText<T> | null {
  let node: PhraseTree<T> | undefined = tree;
  let found: PhraseInText<T> | null = null;
  for (let at = first; at < words.length; at++) {
    const { key, end } = words[at] as Word;
    node = node.next.get(key);
    if (node === undefined) break;
    if (node.meaning === null) continue;
    found = { meaning: node.meaning, start: (words[first] as Word).start, end };
  }
  return found;
}
