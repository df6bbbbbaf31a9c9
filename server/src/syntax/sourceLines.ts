import { isSpace } from '../text/chars';
import type { Lines } from '../text/lines';

/**
 * One line as the parser looks at it: its words without the decoration round them.
 * Decoration is indentation, markdown's `#`, and emphasis that encloses the whole line.
 */
export interface SourceLine {
  readonly index: number;
  /** Document offset of the line's first character, decoration included. */
  readonly lineStart: number;
  /** Words without decoration; '' for a blank line. */
  readonly text: string;
  /** Document offset of the first character of `text`. */
  readonly start: number;
  /** Document offset behind the last character of `text`. */
  readonly end: number;
  /** Number of `#`; 0 for none. */
  readonly level: number;
  readonly bold: boolean;
}

const HASH = 0x23;
const STAR = 0x2a;
const UNDERSCORE = 0x5f;

/** All lines of a text. Linear: each character is looked at a fixed number of times. */
export function readSourceLines(text: string, lines: Lines): readonly SourceLine[] {
  const result: SourceLine[] = [];
  for (let index = 0; index < lines.count; index++) {
    result.push(readSourceLine(text, index, lines.start(index), lines.end(index)));
  }
  return result;
}

/** One line between two offsets (without its line break). */
export function readSourceLine(
  text: string,
  index: number,
  lineStart: number,
  lineEnd: number,
): SourceLine {
  let start = skipSpace(text, lineStart, lineEnd);
  let end = trimEnd(text, start, lineEnd);
  let level = 0;
  while (level < 6 && text.charCodeAt(start + level) === HASH) level++;
  if (level > 0 && (start + level === end || isSpace(text.charCodeAt(start + level)))) {
    start = skipSpace(text, start + level, end);
    while (end > start && text.charCodeAt(end - 1) === HASH) end--;
    end = trimEnd(text, start, end);
  } else {
    level = 0;
  }
  const marks = emphasis(text, start, end);
  if (marks > 0) {
    start = skipSpace(text, start + marks, end - marks);
    end = trimEnd(text, start, end - marks);
  }
  const bold = marks > 1;
  return { index, lineStart, text: text.slice(start, end), start, end, level, bold };
}

/**
 * How many `*` or `_` enclose the whole line: 1 (italic) to 3; 0 when none do, or when two marked
 * stretches have plain text between them.
 */
function emphasis(text: string, start: number, end: number): number {
  const mark = text.charCodeAt(start);
  if (mark !== STAR && mark !== UNDERSCORE) return 0;
  let marks = 0;
  while (marks < 3 && text.charCodeAt(start + marks) === mark) marks++;
  if (end - start <= 2 * marks) return 0;
  for (let i = 1; i <= marks; i++) if (text.charCodeAt(end - i) !== mark) return 0;
  const next = text.indexOf(text[start] as string, start + marks);
  return next === end - marks && isWordStart(text.charCodeAt(start + marks)) ? marks : 0;
}

/** `* point` is a list, not emphasis. */
function isWordStart(code: number): boolean {
  return !isSpace(code);
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function trimEnd(text: string, start: number, from: number): number {
  let at = from;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
