import type { Lines } from '../text/lines';
import type { Located, Span } from '../text/span';
import { isBlank, type RawRow } from './blocks';
import { isYear, readCell, saysNothing } from './cells';

/** A line that may be a cell of its own. */
export interface LineCell extends Located {
  readonly line: number;
  /** `figure`: a number or a lone dash; `name`: short words; `none`: prose, or a line too far below the last. */
  readonly kind: 'figure' | 'name' | 'none';
  /** True when too many blank lines stand above for the cell to belong to the same table. */
  readonly apart: boolean;
  readonly heading: boolean;
}

const MAX_NAME = 90;
const SENTENCE = /(?:\p{L}{3}\.|[!?;])\s+\p{Lu}/u;
const ENDS_SENTENCE = /[!?;,]$|\p{L}{4,}\.$/u;
const BULLET = /^[-•*–·]\s+\p{L}/u;
const LETTER = /\p{L}/u;
/** More blank lines than these are no rhythm of cells, but may be a page break with furniture. */
const MAX_BLANK = 2;
const MAX_BREAK = 8;

/** Reads each line between two (`end` not included) as a cell; blank lines are left out. */
export function lineCells(
  lines: Lines,
  first: number,
  end: number,
  base: number,
  headings: readonly Span[],
): readonly LineCell[] {
  const starts = new Set(headings.map((span) => lines.lineAt(span.start - base)));
  const cells: LineCell[] = [];
  let last = first - 1;
  for (let line = first; line < end; line++) {
    if (isBlank(lines, line)) continue;
    const raw = lines.textOf(line);
    const left = raw.length - raw.trimStart().length;
    const text = raw.trim();
    const start = base + lines.start(line) + left;
    cells.push({
      line,
      text,
      span: { start, end: start + text.length },
      kind: kindOf({ text, span: { start, end: start + text.length } }),
      apart: isApart(lines, last, line),
      heading: starts.has(line),
    });
    last = line;
  }
  return cells;
}

function kindOf(cell: Located): LineCell['kind'] {
  const { text } = cell;
  if (text.length > MAX_NAME) return 'none';
  if (readCell(cell).value !== null || saysNothing(cell)) return 'figure';
  if (!LETTER.test(text) || SENTENCE.test(text) || ENDS_SENTENCE.test(text)) return 'none';
  return BULLET.test(text) ? 'none' : 'name';
}

function isApart(lines: Lines, before: number, line: number): boolean {
  const blank = line - before - 1;
  if (blank <= MAX_BLANK) return false;
  if (blank > MAX_BREAK) return true;
  for (let at = before + 1; at < line; at++) if (lines.textOf(at).length > 3) return false;
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
