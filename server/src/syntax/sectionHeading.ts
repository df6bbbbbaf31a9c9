import type { WrittenDate } from '../text/dates';
import type { Located } from '../text/span';
import { readDecisionHeading } from './decisionHeading';
import type { SectionKind } from './kinds';
import type { SourceLine } from './sourceLines';
import { foldHeading, type HeadingWord, lookUpHeading } from './vocabulary';

/** A line that heads a section, read for itself; whether it does is for the item to decide. */
export interface SectionHeading {
  readonly kind: SectionKind;
  /** The heading's words as written. */
  readonly heading: string;
  /** Document offsets of the heading's words. */
  readonly start: number;
  readonly end: number;
  /** Document offset of the text that follows on the same line; null when nothing does. */
  readonly valueStart: number | null;
  readonly sub: boolean;
  readonly combined: boolean;
  readonly organ: Located | null;
  readonly date: WrittenDate | null;
  /** Folded words, for counting how often a document uses the heading. */
  readonly key: string;
}

/** Longer lines are prose; no heading of the vocabulary with a value behind it needs more. */
const LONGEST_LINE = 300;

/** `BeslutningGodkendt.`: a lost line break leaves a capital behind a small letter. */
const GLUED = /^(\p{Lu}[\p{L} ]{3,50}?\p{Ll})(?=\p{Lu})/u;
const ABSENT = /^(Fraværende(?: med afbud| uden afbud)?|Afbud)\s+(?=[A-ZÆØÅ])/;
/** Names as they follow a label: words with a capital, particles, party letters, commas. */
const NAMES = /^(?:(?:[A-ZÆØÅ][\p{L}.'-]*|van|von|de|af|der|og|\([A-ZÆØÅ]+\))(?:,? +|,?$)){2,24}$/u;

/** Reads a line as a section heading; null when it is none. Offsets are those of the document. */
export function readSectionHeading(line: SourceLine): SectionHeading | null {
  const words = line.text;
  if (words.length === 0 || words.length > LONGEST_LINE) return null;
  const word = lookUpHeading(words);
  if (word !== null) return fromWord(line, word, words.length, null);
  return readDecision(line) ?? readInline(line);
}

function readDecision(line: SourceLine): SectionHeading | null {
  const heading = readDecisionHeading(line.text);
  if (heading === null) return null;
  return {
    kind: heading.prior ? 'priorDecisions' : 'decision',
    heading: line.text,
    start: line.start,
    end: line.end,
    valueStart: null,
    sub: false,
    combined: false,
    organ: heading.organ,
    date: heading.date,
    key: 'beslutning',
  };
}

/** `Indstilling: Til orientering.`, `Fraværende Anna Holm`, `BeslutningGodkendt.` */
function readInline(line: SourceLine): SectionHeading | null {
  const words = line.text;
  const colon = words.indexOf(':');
  if (colon > 0 && colon < 60 && colon < words.length - 1) {
    const word = lookUpHeading(words.slice(0, colon));
    if (word?.inline) return fromWord(line, word, colon, afterSpaces(words, colon + 1));
  }
  const absent = ABSENT.exec(words);
  if (absent !== null && NAMES.test(words.slice(absent[0].length))) {
    const label = absent[1] as string;
    const word = lookUpHeading(label);
    if (word !== null) return fromWord(line, word, label.length, absent[0].length);
  }
  const glued = GLUED.exec(words);
  if (glued !== null) {
    const label = glued[1] as string;
    const word = lookUpHeading(label);
    if (word !== null && !word.sub) return fromWord(line, word, label.length, label.length);
  }
  return null;
}

function fromWord(
  line: SourceLine,
  word: HeadingWord,
  length: number,
  value: number | null,
): SectionHeading {
  const heading = line.text.slice(0, length).replace(/[\s:]+$/, '');
  return {
    kind: word.kind,
    heading,
    start: line.start,
    end: line.start + heading.length,
    valueStart: value === null ? null : line.start + value,
    sub: word.sub,
    combined: word.combined,
    organ: null,
    date: null,
    key: foldHeading(heading),
  };
}

function afterSpaces(words: string, from: number): number {
  let at = from;
  while (at < words.length && words[at] === ' ') at++;
  return at;
}
