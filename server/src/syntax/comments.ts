import { isSpace } from '../text/chars';
import type { Span } from '../text/span';

const OPEN = '<!--';
const CLOSE = '-->';

/** A text without its comments, twice, and of the same length, so that offsets stay true. */
export interface Uncommented {
  /** With blanks for comments, and with the line breaks as they are written. */
  readonly blanked: string;
  /**
   * And without the lines that hold comments alone: each is the blank end of the line above, so that it
   * parts no table, paragraph or list. (The first line of a text has none above and stays a blank one.)
   */
  readonly read: string;
}

/**
 * Takes the comments out of a text (with plain spaces, see `withPlainSpaces`), so that no reader has to
 * know of them. The very text where there are none. Linear.
 */
export function uncommented(text: string): Uncommented {
  if (!text.includes(OPEN)) return { blanked: text, read: text };
  const comments = commentsIn(text);
  const blanked = replaced(text, comments, blanks);
  const read = replaced(blanked, breaksAbove(blanked, comments), joined);
  return { blanked, read };
}

/** A stretch that is not read, its marks included. */
export interface Comment extends Span {
  /** False for one that somebody is still writing: it reaches to the end of its line. */
  readonly closed: boolean;
}

/** How a comment to us begins, behind its mark: `referat:`. */
const TO_US = /[\s\u200b]*referat\s*:/iy;
const LINE_BREAK = /[\r\n]/g;
/** The end of a line that a comment to us does not go beyond: a blank one, or one that begins as items do. */
const WORDS_BELOW =
  /(?:\r(?!\n)|\n)(?:(?:[^\S\r\n]|\u200b)*|[ \t#*]*(?:(?:punkt|pkt\.)[ \t]*)?\d+[.:)][^\r\n]*)(?=[\r\n])/gi;

/**
 * The comments of a text, in order. One that is not closed before the next one opens takes nothing with
 * it but the rest of its line, so that a document does not fall apart while a comment is written. So it
 * is with a comment to us (`<!-- referat:`) that is not closed before a blank line or the next item: its
 * `-->` was forgotten, and what looks like one further down is an arrow in the minutes. Linear.
 */
export function commentsIn(text: string): readonly Comment[] {
  const found: Comment[] = [];
  let close = 0;
  let lineEnd = -1;
  let below: Span = { start: -1, end: -1 };
  for (let start = text.indexOf(OPEN); start >= 0; ) {
    const inside = start + OPEN.length;
    const next = text.indexOf(OPEN, inside);
    const end = next < 0 ? text.length : next;
    if (close < inside) close = indexOrEnd(text, CLOSE, inside);
    let closed = close < end;
    if (closed && matchFrom(TO_US, text, inside) !== null) {
      if (below.start < inside) below = matchFrom(WORDS_BELOW, text, inside) ?? nothingBehind(text);
      closed = close < below.end;
    }
    if (closed) {
      found.push({ start, end: close + CLOSE.length, closed });
    } else {
      if (lineEnd < inside) lineEnd = matchFrom(LINE_BREAK, text, inside)?.start ?? text.length;
      found.push({ start, end: Math.min(lineEnd, end), closed });
    }
    start = next;
  }
  return found;
}

/** What a pattern (with `g` or `y`) finds from an offset on. */
function matchFrom(pattern: RegExp, text: string, from: number): Span | null {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}

function nothingBehind({ length }: string): Span {
  return { start: length, end: length };
}

function indexOrEnd(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found;
}

function replaced(text: string, stretches: readonly Span[], by: (part: string) => string): string {
  let result = '';
  let done = 0;
  for (const { start, end } of stretches) {
    result += text.slice(done, start) + by(text.slice(start, end));
    done = end;
  }
  return result + text.slice(done);
}

/** The line breaks above the lines that hold nothing but comments. */
function breaksAbove(blanked: string, comments: readonly Span[]): readonly Span[] {
  const breaks: Span[] = [];
  /** Behind the line break of the last line that was looked at. */
  let next = 0;
  for (const { start, end } of comments) {
    let line = start < next ? next : blanked.lastIndexOf('\n', start - 1) + 1;
    while (line < end) {
      const found = blanked.indexOf('\n', line);
      const lineEnd = found < 0 ? blanked.length : found;
      if (line > 0 && isBlank(blanked, line, lineEnd)) {
        breaks.push({ start: blanked[line - 2] === '\r' ? line - 2 : line - 1, end: line });
      }
      next = lineEnd + 1;
      line = next;
    }
  }
  return breaks;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isSpace(code) && code !== CARRIAGE_RETURN) return false;
  }
  return true;
}

const CARRIAGE_RETURN = 0x0d;

// ---------------------------------------------------------------- line breaks that are not read

/**
 * Stands for a line break that is not read. The readers take it for a blank, and nobody else has written
 * it: of all no-break spaces `withPlainSpaces` leaves only those between digits.
 */
const NO_BREAK = '\u00a0';
const UNREAD_BREAKS = /\u00a0(?!\d)/g;

function joined(lineBreak: string): string {
  return lineBreak.length === 1 ? NO_BREAK : ` ${NO_BREAK}`;
}

/** A text as it is read with the line breaks as they are written; of the same length. */
export function withWrittenBreaks(read: string): string {
  return read.includes(NO_BREAK) ? read.replace(UNREAD_BREAKS, '\n') : read;
}

/** Blanks for everything but line breaks, those that are not read too. */
export function blanks(text: string): string {
  return text.replace(/[^\r\n\u00a0]|\u00a0(?=\d)/g, ' ');
}
