import { type OpenBlock, type Places, type RawRow, widthsOf } from './blocks';
import { isName, isYearCell, type LineCell, lineCells, rowOf } from './lineCells';

/** Fewer rows of the same shape are chance. */
const MIN_ROWS = 3;

/** Where a row begins among the cells, what heads it, and how many figures follow its label. */
interface Period {
  readonly label: number;
  readonly figures: number;
  /** Names between the row before and the label: section rows, or the header printed again. */
  readonly names: number;
}

/**
 * Finds tables whose cells stand one per line, with or without blank lines between: a name, then always the
 * same number of figures, at least three times over. The header's cells stand above in the same way.
 */
export function findLineBlocks(places: Places, first: number, end: number): readonly OpenBlock[] {
  const cells = lineCells(places, first, end);
  const blocks: OpenBlock[] = [];
  let free = 0;
  for (const run of runs(cells)) {
    if (run.length < MIN_ROWS) continue;
    const block = blockOf(cells, run, free);
    blocks.push(block);
    const last = run[run.length - 1] as Period;
    free = last.label + last.figures + 1;
  }
  return blocks;
}

/** Rows that follow each other with the same number of figures. */
function runs(cells: readonly LineCell[]): readonly (readonly Period[])[] {
  const found: Period[][] = [];
  let open: Period[] = [];
  /** Where the row before ends. */
  let free = 0;
  for (let label = 0; label < cells.length; label++) {
    const cell = cells[label] as LineCell;
    const figures = cell.figure ? 0 : figuresBehind(cells, label);
    if (figures === 0 || !isName(cell)) continue;
    const period = { label, figures, names: label - free };
    if (open.length === 0 || !goesOn(cells, open, period)) {
      open = [];
      found.push(open);
    }
    open.push(period);
    label += figures;
    free = label + 1;
  }
  return found;
}

function figuresBehind(cells: readonly LineCell[], label: number): number {
  let at = label + 1;
  while (cells[at]?.figure && cells[at]?.apart === false) at++;
  return at - label - 1;
}

/** Is this the next row of the run, with no more than a section row or the header again between? */
function goesOn(cells: readonly LineCell[], open: readonly Period[], next: Period): boolean {
  const { label, figures, names } = next;
  const first = open[0] as Period;
  if (figures !== first.figures || (names > 1 && names !== figures + 1)) return false;
  for (let at = label - names; at <= label; at++) {
    const cell = cells[at] as LineCell;
    if (cell.apart || (at < label && !isName(cell))) return false;
  }
  if (names === 1) return cells[label - 1]?.heading === false;
  return names === 0 || isHeaderAgain(cells, first, next);
}

function isHeaderAgain(cells: readonly LineCell[], first: Period, next: Period): boolean {
  for (let back = 1; back <= next.names; back++) {
    if (cells[first.label - back]?.text !== cells[next.label - back]?.text) return false;
  }
  return true;
}

function blockOf(cells: readonly LineCell[], run: readonly Period[], free: number): OpenBlock {
  const first = run[0] as Period;
  const { header, section } = headerAbove(cells, first, free);
  const rows: RawRow[] = [];
  if (header) rows.push(rowOf(header));
  if (section) rows.push(rowOf([section]));
  for (const period of run) {
    const { label, figures, names } = period;
    if (period !== first && names > 0) rows.push(rowOf(cells.slice(label - names, label)));
    rows.push(rowOf(cells.slice(label, label + figures + 1)));
  }
  const last = run[run.length - 1] as Period;
  return {
    syntax: 'line',
    rows,
    widths: widthsOf(rows),
    ruled: null,
    firstLine: rows[0]?.line ?? 0,
    lastLine: cells[last.label + last.figures]?.line ?? 0,
    aligned: false,
  };
}

/** Words that head a column of figures. */
const COLUMN =
  /(?:19|20)\d\d|budget|regnskab|forbrug|beløb|(?:^|[\s(])kr\.?|antal|rest\b|saldo|rådighed|afvigelse|forskel|difference|i alt|total|sum\b|samlet|pct|%|procent|andel|udgift|indtægt|bevilling|pris|forvent|ramme|tilskud|ansøgt|overslag|ændring|takst/i;
const MAX_HEAD = 60;

/**
 * The cells above the first row that head its columns: one over each, or one over each column of figures.
 * One name may stand between them and the row: the section that it opens.
 */
function headerAbove(
  cells: readonly LineCell[],
  { label, figures }: Period,
  free: number,
): {
  readonly header: readonly (LineCell | null)[] | null;
  readonly section: LineCell | null;
} {
  for (const skipped of [0, 1]) {
    const end = label - skipped;
    const columns = headCells(cells, end - figures, end, free);
    if (!columns?.every((cell) => COLUMN.test(cell.text))) continue;
    const section = skipped === 1 ? (cells[label - 1] ?? null) : null;
    if (section && (section.heading || !isName(section))) continue;
    const name = headCells(cells, end - figures - 1, end - figures, free)?.[0];
    if (name) return { header: [name, ...columns], section };
    if (figures > 1) return { header: [null, ...columns], section };
  }
  return { header: null, section: null };
}

function headCells(
  cells: readonly LineCell[],
  from: number,
  to: number,
  free: number,
): readonly LineCell[] | null {
  if (from < free) return null;
  const found = cells.slice(from, to);
  const fits = found.every(
    (cell, i) =>
      (isName(cell) || isYearCell(cell)) &&
      !cell.heading &&
      cell.text.length <= MAX_HEAD &&
      !(i > 0 && cell.apart) &&
      !(cells[from + i + 1]?.apart ?? false),
  );
  return fits && found.length > 0 ? found : null;
}
