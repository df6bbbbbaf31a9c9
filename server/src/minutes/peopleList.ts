import { endOfLine } from '../text/lines';
import type { Span } from '../text/span';
import { nameLength, rolesLength } from './personName';

/** Bullets and numbers in front of an entry. */
export const ENTRY_MARKER = /^(?:[-–•·*?]|\d{1,2}[.)])[ \t\u00a0]+/;
/** A stop behind these ends a sentence of the list: a bracket, or a word that is no title or short first name. */
const ENDS_SENTENCE =
  /(?:\)|(?<![\p{L}.])(?!(?:Chr|Vilh|Alb|Joh|adm|cand|stud|jur|med|lic|mag|scient|polit|merc|agro|konst|afd|sekr|forv|\p{L}{0,20}dir|inkl|evt|pkt)$)[\p{L}-]{3,40})$/iu;
const LONGEST_WORD = 42;
/** A line that ends with a particle: its name goes on below. */
const BREAKS_NAME = /\s(?:van|von|de|der|den|af|la|du|zu)\s{0,2}$/;

const AND = ' og ';
const SPACE = 0x20;
const OPENING = 0x28;
const CLOSING = 0x29;
const COMMA = 0x2c;
const STOP = 0x2e;
const SEMICOLON = 0x3b;
const BAR = 0x7c;
const LINE_FEED = 0x0a;

/**
 * Separates a list of people into its entries: at commas, semicolons, cell borders, the ends of
 * sentences and "og" between names, and at line breaks unless the list is one that wraps.
 */
export function splitPeople(text: string, within: Span): readonly Span[] {
  const pieces: Span[] = [];
  const wrapped = isWrappedList(text.slice(within.start, within.end));
  let start = within.start;
  let depth = 0;
  const close = (end: number, next: number): void => {
    if (end > start) pieces.push({ start, end });
    start = next;
  };
  for (let at = within.start; at < within.end; at++) {
    const code = text.charCodeAt(at);
    if (code === OPENING) depth++;
    else if (code === CLOSING) depth = Math.max(0, depth - 1);
    else if (code === LINE_FEED) {
      // An unclosed parenthesis must not swallow the lines below.
      depth = 0;
      const goesOn = wrapped || BREAKS_NAME.test(text.slice(Math.max(start, at - 6), at));
      if (!goesOn || beginsEntry(text, at + 1, within.end)) close(at, at + 1);
    } else if (depth === 0 && (code === COMMA || code === SEMICOLON || code === BAR)) {
      close(at, at + 1);
    } else if (depth === 0 && code === STOP && endsSentence(text, start, at, within.end)) {
      close(at, at + 1);
    } else if (depth === 0 && code === SPACE && text.startsWith(AND, at)) {
      if (endsWithName(text.slice(start, at))) close(at, at + AND.length);
    }
  }
  close(within.end, within.end);
  return pieces;
}

function endsSentence(text: string, start: number, at: number, end: number): boolean {
  if (at + 2 >= end || !/^[ \u00a0]{1,3}\p{Lu}/u.test(text.slice(at + 1, at + 5))) return false;
  return ENDS_SENTENCE.test(text.slice(Math.max(start, at - LONGEST_WORD), at));
}

/** True when lines are broken anywhere: some line but the last holds two names between commas. */
function isWrappedList(list: string): boolean {
  // On one line nothing wraps, and without commas no line holds two names.
  if (!list.includes('\n') || !list.includes(',')) return false;
  return list.split('\n').some((line) => {
    const parts = line.split(',').map((part) => part.trim());
    return parts.filter((part) => nameLength(part.replace(ENTRY_MARKER, '')) > 0).length > 1;
  });
}

/** Bullets, numbers and blank lines begin a new entry even where lines wrap. */
function beginsEntry(text: string, at: number, end: number): boolean {
  const line = text.slice(at, endOfLine(text, at, end)).trimStart();
  return line === '' || ENTRY_MARKER.test(line);
}

function endsWithName(words: string): boolean {
  const trimmed = words.trim().replace(ENTRY_MARKER, '');
  const titles = rolesLength(trimmed);
  const length = nameLength(trimmed.slice(titles));
  return length > 0 && /^(?:\s*\([^)]{1,40}\))?$/.test(trimmed.slice(titles + length));
}
