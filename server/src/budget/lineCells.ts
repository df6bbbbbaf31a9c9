import { endsWith } from '../text/endsWith';
import type { Lines } from '../text/lines';
import type { Located } from '../text/span';
import { lengthOf, type Places, type RawRow, trimmedLine } from './blocks';
import { isYear, readCell, saysNothing } from './cells';

/** A line that may be a cell of its own. */
export interface LineCell extends Located {
  readonly line: number;
  /** A number or a lone dash; other cells are names, or no cells at all (see `isName`). */
  readonly figure: boolean;
  /** True when too many blank lines stand above for the cell to belong to the same table. */
  readonly apart: boolean;
  readonly heading: boolean;
}

const MAX_NAME = 90;
const SENTENCE = /(?:\p{L}{3}\.|[!?;])\s+\p{Lu}/u;
const ENDS_SENTENCE = /(?<=[!?;,]|\p{L}{4,}\.)/uy;
const BULLET = /^[-•*–·]\s+\p{L}/u;
const LETTER = /\p{L}/u;
/** More blank lines than these are no rhythm of cells, but may be a page break with furniture. */
const MAX_BLANK = 2;
const MAX_BREAK = 8;

/**
 * Reads each line between two (`end` not included) as a cell; blank lines are left out. What costs more
 * than a look at the line is asked of the few cells that stand beside figures.
 */
export function lineCells(
  { lines, base, headings }: Places,
  first: number,
  end: number,
): readonly LineCell[] {
  const starts = new Set(headings.map((span) => lines.lineAt(span.start - base)));
  const cells: LineCell[] = [];
  let last = first - 1;
  for (let line = first; line < end; line++) {
    const { text, span } = trimmedLine(lines, line, base);
    if (text === '') continue;
    const figure = isFigure({ text, span });
    const apart = isApart(lines, last, line);
    cells.push({ line, text, span, figure, apart, heading: starts.has(line) });
    last = line;
  }
  return cells;
}

/** True for a line that holds one figure and nothing else. */
export function isFigureAlone({ lines, base }: Places, line: number): boolean {
  return isFigure(trimmedLine(lines, line, base));
}

function isFigure(cell: Located): boolean {
  if (cell.text.length > MAX_NAME) return false;
  return readCell(cell).value !== null || saysNothing(cell);
}

/** True for short words, which may be the name of a row; false for figures and for prose. */
export function isName({ text, figure }: LineCell): boolean {
  if (figure || text.length > MAX_NAME || !LETTER.test(text)) return false;
  return !SENTENCE.test(text) && !endsWith(text, ENDS_SENTENCE) && !BULLET.test(text);
}

function isApart(lines: Lines, before: number, line: number): boolean {
  const blank = line - before - 1;
  if (blank <= MAX_BLANK) return false;
  if (blank > MAX_BREAK) return true;
  for (let at = before + 1; at < line; at++) if (lengthOf(lines, at) > 3) return false;
  return true;
}

/** A row whose cells stand on lines of their own; the first may be empty, where a header leaves it out. */
export function rowOf(cells: readonly (LineCell | null)[]): RawRow {
  const written = cells.filter((cell) => cell !== null);
  const first = written[0] as LineCell;
  const last = written[written.length - 1] as LineCell;
  const start = first.span.start;
  return {
    line: first.line,
    span: { start, end: last.span.end },
    cells: cells.map((cell) => readCell(cell ?? { text: '', span: { start, end: start } })),
  };
}

export function isYearCell(cell: LineCell): boolean {
  return isYear(cell);
}
