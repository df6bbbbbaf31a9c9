import type { Lines } from '../text/lines';
import type { Located } from '../text/span';
import { type OpenBlock, type Places, type RawRow, rowSpan, usualWidth, widthsOf } from './blocks';
import { readCell } from './cells';
import { between } from './figureLines';
import { cutAtSpaces, isFigure, type SpaceLine } from './spaceCells';
import { alignedTo, isStraight, placeHeader, type Stretch, stretches } from './spaceColumns';

/** Headers of more lines than this are not drawn with spaces. */
const MAX_HEADER = 5;

/** The lines of a stretch as they are cut; each is cut when it is first asked for. */
interface CutLines {
  readonly count: number;
  /** Null for blank lines, for prose and outside of the stretch. */
  at(index: number): SpaceLine | null;
}

/**
 * Finds the rows of tables that are drawn with spaces between two lines (`end` not included): lines of
 * words and then figures, one after another, with section rows between and header lines above.
 * Whether they are enough for a table is weighed later, when page breaks are bridged.
 */
export function findSpaceBlocks(
  { lines, base, figureLines }: Places,
  first: number,
  end: number,
): readonly OpenBlock[] {
  const cut = cutLines(lines, first, end, base);
  const blocks: OpenBlock[] = [];
  let free = 0;
  for (const line of between(figureLines, first, end)) {
    const at = line - first;
    if (at < free || cut.at(at)?.kind !== 'figures') continue;
    const stop = endOfRun(cut, at);
    const block = readRun(lines, cut, free, at + yearHeaders(cut, at, stop), stop, base);
    if (block) blocks.push(block);
    free = stop;
  }
  return blocks;
}

function cutLines(lines: Lines, first: number, end: number, base: number): CutLines {
  const cut: (SpaceLine | null | undefined)[] = [];
  return {
    count: end - first,
    at: (index) => {
      if (index < 0 || index >= end - first) return null;
      const known = cut[index];
      if (known !== undefined) return known;
      const line = cutAtSpaces(lines, first + index, base);
      cut[index] = line;
      return line;
    },
  };
}

/** Rows of figures, and single names between them, which head what follows. */
function endOfRun(cut: CutLines, start: number): number {
  let end = start + 1;
  while (end < cut.count) {
    const here = cut.at(end)?.kind;
    if (here === 'figures') end++;
    else if (here === 'name' && cut.at(end + 1)?.kind === 'figures') end += 2;
    else break;
  }
  return end;
}

const YEAR = /^(?:19|20)\d\d$/;

/** How many lines at the front of a run end with years only ("Område Budget 2024") and head the others. */
function yearHeaders(cut: CutLines, start: number, stop: number): number {
  const first = cut.at(start);
  const second = cut.at(start + 1);
  if (!first || !second || first.gapped || stop - start < 3) return 0;
  const onlyYears = first.cells.slice(1).every((cell) => YEAR.test(cell.text));
  return onlyYears && first.cells.length !== second.cells.length ? 1 : 0;
}

function readRun(
  lines: Lines,
  cut: CutLines,
  free: number,
  start: number,
  stop: number,
  base: number,
): OpenBlock | null {
  const run: SpaceLine[] = [];
  for (let at = start; at < stop; at++) {
    const line = cut.at(at);
    if (line) run.push(line);
  }
  const figures = run.filter((line) => line.kind === 'figures');
  const width = widthOf(figures);
  const full = figures.filter((line) => line.gapped && line.cells.length === width);
  const columns = full.length > 0 ? stretches(lines, base, full) : null;
  const body: (readonly [number, readonly Located[]])[] = [];
  for (const line of run) {
    const cells = toWidth(lines, base, line, width, columns);
    if (!cells) return null;
    body.push([line.line, cells]);
  }
  const header = headerAbove(lines, base, cut, free, start, width, columns);
  const rows: RawRow[] = [...header, ...body].map(([line, cells]) => ({
    line,
    span: rowSpan(lines, line, base, cells),
    cells: cells.map(readCell),
  }));
  return {
    syntax: 'space',
    rows,
    widths: widthsOf(rows.slice(header.length)),
    ruled: null,
    firstLine: rows[0]?.line ?? 0,
    lastLine: rows[rows.length - 1]?.line ?? 0,
    aligned: columns !== null && full.length === figures.length && isStraight(columns),
  };
}

/** Wide gaps speak clearly; among single spaces the least number of figures is common to all lines. */
function widthOf(figures: readonly SpaceLine[]): number {
  const gapped = figures.filter((line) => line.gapped);
  if (gapped.length > 0) {
    return usualWidth(countWidths(gapped));
  }
  let least = Number.POSITIVE_INFINITY;
  for (const { cells } of figures) least = Math.min(least, cells.length);
  return least;
}

function countWidths(rows: readonly SpaceLine[]): Map<number, number> {
  const widths = new Map<number, number>();
  for (const { cells } of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  return widths;
}

/**
 * Brings a line to the width of its table: a name of several cells or with a figure in it ("Hal 2") is one
 * label, and gaps are filled with empty cells where the columns stand. Null where that is not certain.
 */
function toWidth(
  lines: Lines,
  base: number,
  line: SpaceLine,
  width: number,
  columns: readonly Stretch[] | null,
): readonly Located[] | null {
  let { cells } = line;
  if (line.kind !== 'figures') return cells;
  while (cells.length > width && (!line.gapped || !isFigure(cells[1] as Located))) {
    if (!line.gapped && cells.length > width + 1) return null;
    cells = [joined(lines, base, cells), ...cells.slice(2)];
  }
  if (cells.length === width) return cells;
  if (cells.length > width || !line.gapped || !columns) return null;
  return alignedTo(lines, base, line.line, cells, columns);
}

/** The first two cells as one, with what stands between them. */
function joined(lines: Lines, base: number, cells: readonly Located[]): Located {
  const start = cells[0]?.span.start ?? 0;
  const end = cells[1]?.span.end ?? start;
  const line = lines.lineAt(start - base);
  const from = start - base - lines.start(line);
  return { text: lines.textOf(line).slice(from, from + end - start), span: { start, end } };
}

/** The lines right above that name the columns, in reading order, each brought to the table's width. */
function headerAbove(
  lines: Lines,
  base: number,
  cut: CutLines,
  free: number,
  start: number,
  width: number,
  columns: readonly Stretch[] | null,
): readonly (readonly [number, readonly Located[]])[] {
  const header: (readonly [number, readonly Located[]])[] = [];
  let at = start - 1;
  // A name between header and rows heads the first group of the body.
  const group = cut.at(at);
  if (group?.kind === 'name' && at - 1 >= free && cut.at(at - 1)?.kind === 'words') {
    header.unshift([group.line, group.cells]);
    at--;
  }
  for (; at >= free && header.length < MAX_HEADER; at--) {
    const line = cut.at(at);
    if (!line) break;
    const cells = placeHeader(lines, base, line, width, columns);
    if (!cells) break;
    header.unshift([line.line, cells]);
    if (line.kind === 'name') break;
  }
  return header;
}
