import type { WrittenDate } from '../text/dates';
import type { Located } from '../text/span';
import { readDecisionHeading } from './decisionHeading';
import type { SectionKind } from './kinds';
import {
  beginsLikeHeading,
  type HeadingWord,
  lookUpHeading,
  lookUpOwnHeading,
  type OwnHeadings,
} from './vocabulary';

/**
 * A line that heads a section, read for itself; whether it does is for the item to decide.
 * Offsets count from the first of the line's words.
 */
export interface SectionHeading {
  readonly kind: SectionKind;
  /** The heading's words as written; the line begins with them. */
  readonly heading: string;
  /** Offset of the text that follows on the same line; null when nothing does. */
  readonly valueStart: number | null;
  readonly sub: boolean;
  readonly combined: boolean;
  readonly organ: Located | null;
  readonly date: WrittenDate | null;
  /** Folded words, for counting how often a document uses the heading. */
  readonly key: string;
}

const ENDS_OPEN = /[\s:]$/;
/** Longer lines are prose; no heading of the vocabulary with a value behind it needs more. */
const LONGEST_LINE = 300;

/** `BeslutningGodkendt.`: a lost line break leaves a capital behind a small letter. */
const GLUED = /^(\p{Lu}[\p{L} ]{3,50}?\p{Ll})(?=\p{Lu})/u;
const ABSENT = /^(Fraværende(?: med afbud| uden afbud)?|Afbud)\s+(?=[A-ZÆØÅ])/;
/** Names as they follow a label: words with a capital, particles, party letters, commas. */
const NAMES = /^(?:(?:[A-ZÆØÅ][\p{L}.'-]*|van|von|de|af|der|og|\([A-ZÆØÅ]+\))(?:,? +|,?$)){2,24}$/u;

/** Reads a line's words as a section heading; null when they are none. */
export function readSectionHeading(words: string): SectionHeading | null {
  if (words.length === 0 || words.length > LONGEST_LINE) return null;
  if (!beginsLikeHeading(words)) return readDecision(words);
  const word = lookUpHeading(words);
  if (word !== null) return fromWord(words, word, words.length, null);
  return readDecision(words) ?? readInline(words);
}

/** As `readSectionHeading`; a committee's own headings go before all others. */
export function readOwnHeading(words: string, own: OwnHeadings): SectionHeading | null {
  const word = lookUpOwnHeading(words, own);
  if (word !== null) return fromWord(words, word, words.length, null);
  const colon = words.length > LONGEST_LINE ? -1 : words.indexOf(':');
  if (colon > 0 && colon < words.length - 1) {
    const label = lookUpOwnHeading(words.slice(0, colon), own);
    if (label?.inline) return fromWord(words, label, colon, afterSpaces(words, colon + 1));
  }
  return readSectionHeading(words);
}

function readDecision(words: string): SectionHeading | null {
  const heading = readDecisionHeading(words);
  if (heading === null) return null;
  return {
    kind: heading.prior ? 'priorDecisions' : 'decision',
    heading: words,
    valueStart: null,
    sub: false,
    combined: false,
    organ: heading.organ,
    date: heading.date,
    key: 'beslutning',
  };
}

/** `Indstilling: Til orientering.`, `Fraværende Anna Holm`, `BeslutningGodkendt.` */
function readInline(words: string): SectionHeading | null {
  const colon = words.indexOf(':');
  if (colon > 0 && colon < 60 && colon < words.length - 1) {
    const word = lookUpHeading(words.slice(0, colon));
    if (word?.inline) return fromWord(words, word, colon, afterSpaces(words, colon + 1));
  }
  const absent = ABSENT.exec(words);
  if (absent !== null && NAMES.test(words.slice(absent[0].length))) {
    const label = absent[1] as string;
    const word = lookUpHeading(label);
    if (word !== null) return fromWord(words, word, label.length, absent[0].length);
  }
  const glued = GLUED.exec(words);
  if (glued !== null) {
    const label = glued[1] as string;
    const word = lookUpHeading(label);
    if (word !== null && !word.sub) return fromWord(words, word, label.length, label.length);
  }
  return null;
}

function fromWord(
  words: string,
  word: HeadingWord,
  length: number,
  valueStart: number | null,
): SectionHeading {
  const label = length === words.length ? words : words.slice(0, length);
  const heading = ENDS_OPEN.test(label) ? label.replace(/[\s:]+$/, '') : label;
  return {
    kind: word.kind,
    heading,
    valueStart,
    sub: word.sub,
    combined: word.combined,
    organ: null,
    date: null,
    key: word.key,
  };
}

function afterSpaces(words: string, from: number): number {
  let at = from;
  while (at < words.length && words[at] === ' ') at++;
  return at;
}
