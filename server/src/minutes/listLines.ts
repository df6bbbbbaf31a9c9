import { isAsciiLetter, mayBeginWith, openingsOf } from '../syntax/lineGate';
import { endOfLine } from '../text/lines';
import type { Span } from '../text/span';

/** How the points of a list begin: "1. at", "- at", bare "at", or not marked at all. */
export type Marking = 'number' | 'bullet' | 'at' | 'none';

/** A line of a recommendation, with the marker of the point that it may begin. */
export interface ListLine extends Span {
  readonly marking: Marking;
  /** Where the words behind marker and "at" begin. */
  readonly words: number;
  readonly indent: number;
  readonly blankBefore: boolean;
}

const CELL = String.raw`(?:\|[ \t]{0,9})?`;
/** Bullet, number, "at" and "At 1)", also as cells of a table ("at | dagsordenen godkendes |"). */
const MARKER = new RegExp(
  String.raw`^([ \t\u00a0*_]{0,20})${CELL}(?:([-–•·?*]|)[ \t\u00a0]{1,9}|)(?:(\d{1,2})(?:\.\)?|\))[ \t\u00a0|]{0,9})?${CELL}((?:\*\*|__)?(?:at|At|AT)(?=[ \t\u00a0:|*_]|$)[: \t\u00a0|*_]{0,9}(?:\d{1,2}[.)][ \t\u00a0]{0,9})?)?`,
  'u',
);
const AT = openingsOf(['at']);
const BLANK = /\s/;

/** A quick look that spares most lines the pattern: behind any letter but those of "at" no marker comes. */
function mayBeMarked(words: string): boolean {
  return !isAsciiLetter(words.charCodeAt(0)) || mayBeginWith(AT, words);
}

/** The lines that are not blank. */
export function listLines(text: string, within: Span): readonly ListLine[] {
  const lines: ListLine[] = [];
  let blankBefore = false;
  for (let start = within.start; start < within.end; ) {
    const end = endOfLine(text, start, within.end);
    const words = text.slice(start, end);
    if (!mayBeMarked(words)) {
      lines.push({ start, end, marking: 'none', words: start, indent: 0, blankBefore });
      blankBefore = false;
    } else if (words.trim() === '') {
      blankBefore = true;
    } else {
      lines.push(markedLine(words, start, end, blankBefore));
      blankBefore = false;
    }
    start = end + 1;
  }
  return lines;
}

function markedLine(words: string, start: number, end: number, blankBefore: boolean): ListLine {
  const [all = '', indent = '', bullet, number, at] = MARKER.exec(words) ?? [];
  const marking = number !== undefined ? 'number' : bullet ? 'bullet' : at ? 'at' : 'none';
  const behind = marking === 'none' ? 0 : all.length;
  return { start, end, marking, words: start + behind, indent: indent.length, blankBefore };
}

/** Length of the marker at the beginning of a point, 0 when none stands there. */
export function markerLength(words: string): number {
  return mayBeMarked(words) ? (MARKER.exec(words)?.[0].length ?? 0) : 0;
}

/** Whether the last character that is not blank is one of `marks`. */
export function endsWith(text: string, span: Span, marks: string): boolean {
  let end = span.end;
  while (end > span.start && BLANK.test(text[end - 1] as string)) end--;
  return end > span.start && marks.includes(text[end - 1] as string);
}
