import type { Lines } from '../text/lines';
import type { Located } from '../text/span';
import type { SpaceLine } from './spaceCells';

/** Where a column of figures stands, in characters from the beginning of the line. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** True when all its cells begin, or all end, at the same character. */
  readonly straight: boolean;
}

/** The columns behind the label, from rows that have a cell in each of them. */
export function stretches(
  lines: Lines,
  base: number,
  rows: readonly SpaceLine[],
): readonly Stretch[] {
  const width = rows[0]?.cells.length ?? 0;
  const found: Stretch[] = [];
  for (let column = 1; column < width; column++) {
    const starts: number[] = [];
    const ends: number[] = [];
    for (const { line, cells } of rows) {
      const span = cells[column]?.span;
      if (!span) continue;
      const lineStart = base + lines.start(line);
      starts.push(span.start - lineStart);
      ends.push(span.end - lineStart);
    }
    found.push({
      start: least(starts),
      end: greatest(ends),
      straight: least(starts) === greatest(starts) || least(ends) === greatest(ends),
    });
  }
  return found;
}

export function isStraight(columns: readonly Stretch[]): boolean {
  return columns.every((column) => column.straight);
}

/** The cells of a row that has gaps, each in the column that it stands under; null where one stands under none. */
export function alignedTo(
  lines: Lines,
  base: number,
  line: number,
  cells: readonly Located[],
  columns: readonly Stretch[],
): readonly Located[] | null {
  const lineStart = base + lines.start(line);
  const label = cells[0] as Located;
  const placed: Located[] = [label];
  let column = 0;
  for (const cell of cells.slice(1)) {
    const from = cell.span.start - lineStart;
    const to = cell.span.end - lineStart;
    while (column < columns.length && (columns[column] as Stretch).end <= from) {
      placed.push(emptyBehind(placed));
      column++;
    }
    const under = columns[column];
    const next = columns[column + 1];
    if (!under || to <= under.start || (next && to > next.start)) return null;
    placed.push(cell);
    column++;
  }
  while (placed.length <= columns.length) placed.push(emptyBehind(placed));
  return placed;
}

/**
 * The cells of a header line: one over each column, or one over each column of figures. A line with single
 * spaces is cut where that gives a word (with its year) for each column. Null for other lines.
 */
export function placeHeader(
  lines: Lines,
  base: number,
  { line, cells, gapped, whole }: SpaceLine,
  width: number,
  columns: readonly Stretch[] | null,
): readonly Located[] | null {
  const words = gapped ? cells : headWords(whole);
  if (!gapped && !words.every((word) => HEAD_WORD.test(word.text))) return null;
  if (words.length === width) return words;
  const first = words[0];
  if (!first || words.length < 2) return null;
  if (columns && gapped) return over(lines, base, line, words, columns);
  return words.length === width - 1 ? [emptyAt(first.span.start), ...words] : null;
}

const YEAR = /^(?:19|20)\d\d$/;
/** Names of columns begin with a capital where nothing but single spaces tells them apart. */
const HEAD_WORD = /^[\p{Lu}\d%(]/u;

/** "Område Budget 2024 Rest" → Område, Budget 2024, Rest. */
function headWords(cell: Located): readonly Located[] {
  const words: Located[] = [];
  for (const match of cell.text.matchAll(/\S+/g)) {
    const start = cell.span.start + match.index;
    const before = words[words.length - 1];
    if (before && YEAR.test(match[0]) && !YEAR.test(before.text.slice(-4))) {
      const end = start + match[0].length;
      const text = cell.text.slice(before.span.start - cell.span.start, end - cell.span.start);
      words[words.length - 1] = { text, span: { start: before.span.start, end } };
    } else words.push({ text: match[0], span: { start, end: start + match[0].length } });
  }
  return words;
}

/** How far a header cell may stand beside the figures that it heads. */
const REACH = 12;
/** Where the labels begin; a header cell there heads them. */
const FRONT = 4;

/** Header cells over the columns that they stand nearest to; what stands before all of them heads the labels. */
function over(
  lines: Lines,
  base: number,
  line: number,
  words: readonly Located[],
  columns: readonly Stretch[],
): readonly Located[] | null {
  const lineStart = base + lines.start(line);
  const placed: Located[] = [];
  let column = -1;
  for (const word of words) {
    const from = word.span.start - lineStart;
    const to = word.span.end - lineStart;
    let nearest = -1;
    let distance = REACH + 1;
    if (placed.length === 0 && from < FRONT) distance = 0;
    for (let i = Math.max(column, 0); i < columns.length; i++) {
      const { start, end } = columns[i] as Stretch;
      const apart = Math.max(start - to, from - end, 0) + Math.abs(end - to) / 1_000;
      if (apart < distance) {
        nearest = i;
        distance = apart;
      }
    }
    if (nearest < 0) {
      if (column >= 0 || placed.length > 0) return null;
      placed.push(word);
      column = 0;
      continue;
    }
    if (nearest < column) return null;
    while (placed.length < nearest + 1) placed.push(emptyBehind(placed, word.span.start));
    placed.push(word);
    column = nearest + 1;
  }
  while (placed.length <= columns.length) placed.push(emptyBehind(placed));
  return placed.length === columns.length + 1 ? placed : null;
}

function emptyBehind(cells: readonly Located[], otherwise = 0): Located {
  return emptyAt(cells[cells.length - 1]?.span.end ?? otherwise);
}

function emptyAt(offset: number): Located {
  return { text: '', span: { start: offset, end: offset } };
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function greatest(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), 0);
}
