import type { Lines } from '../text/lines';
import type { Located, Span } from '../text/span';
import { isYear } from './cells';
import type { TableCell, TableSyntax } from './model';

/** A text in which tables are looked for. */
export interface Places {
  readonly lines: Lines;
  /** What to add to the offsets of the lines. */
  readonly base: number;
  /** Spans of section headings (from the base on), which are never headers of tables. */
  readonly headings: readonly Span[];
  /** The lines without tabs and bars that may hold a row of figures. */
  readonly figureLines: readonly number[];
}

/** A row of a possible table, cut and read. */
export interface RawRow {
  readonly line: number;
  /** From the first cell (or the bar before it) to the last. */
  readonly span: Span;
  readonly cells: readonly TableCell[];
}

/** Lines that may be a table: same delimiter, one after another, page breaks bridged. */
export interface Block {
  readonly syntax: TableSyntax;
  readonly rows: readonly RawRow[];
  /** How many rows stand above markdown's line of dashes; null where there is no such line. */
  readonly ruled: number | null;
  /** First and last line of the block; a caption is looked for above the first. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** For cells apart by spaces: true when the figures stand exactly under each other. */
  readonly aligned: boolean;
}

/** A block that may still grow over the next page break. */
export interface OpenBlock extends Block {
  readonly rows: RawRow[];
  readonly widths: Map<number, number>;
  lastLine: number;
  aligned: boolean;
}

export function isBlank(lines: Lines, line: number): boolean {
  if (line < 0) return false;
  return lengthOf(lines, line) === 0 || lines.textOf(line).trim() === '';
}

/** How many characters stand on a line, without its line break. */
export function lengthOf(lines: Lines, line: number): number {
  return lines.end(line) - lines.start(line);
}

/** A line without the white space at its ends; "" for a blank one. */
export function trimmedLine(lines: Lines, line: number, base: number): Located {
  const raw = lines.textOf(line);
  const text = raw.trim();
  // Hardly any line is indented, and then nothing is left to measure.
  const left = text.length === raw.length ? 0 : raw.length - raw.trimStart().length;
  const start = base + lines.start(line) + left;
  return { text, span: { start, end: start + text.length } };
}

/** The line without its indent, but with its empty cells: every cell must lie inside its row. */
export function rowSpan(lines: Lines, line: number, base: number, cells: readonly Located[]): Span {
  const text = lines.textOf(line);
  const lineStart = base + lines.start(line);
  const start = lineStart + text.length - text.trimStart().length;
  const end = lineStart + text.trimEnd().length;
  const first = cells[0]?.span.start ?? start;
  const last = cells[cells.length - 1]?.span.end ?? end;
  return { start: Math.min(start, first), end: Math.max(end, last) };
}

/** True for rows with a figure that is more than a year. */
export function hasFigure(row: RawRow): boolean {
  return row.cells.some((cell) => (cell.value !== null || cell.meant !== null) && !isYear(cell));
}

export function sameCells(a: RawRow, b: RawRow | undefined): boolean {
  return (
    b !== undefined &&
    a.cells.length === b.cells.length &&
    a.cells.every((cell, i) => cell.text === b.cells[i]?.text)
  );
}

/** How often each number of cells occurs. */
export function widthsOf(rows: readonly RawRow[]): Map<number, number> {
  const widths = new Map<number, number>();
  for (const { cells } of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  return widths;
}

/** The number of cells that most rows have; of two equally common ones the greater. */
export function usualWidth(widths: ReadonlyMap<number, number>): number {
  let best = 0;
  let most = 0;
  for (const [width, count] of widths) {
    if (count > most || (count === most && width > best)) {
      best = width;
      most = count;
    }
  }
  return best;
}
