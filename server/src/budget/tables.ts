import { Lines } from '../text/lines';
import type { Span } from '../text/span';
import { type Block, hasFigure, type RawRow, sameCells } from './blocks';
import { above } from './caption';
import { textCell } from './cells';
import { linesOf, rowFigures } from './figureLines';
import type { Table, TableColumn, TableRow, Unit } from './model';
import { isNoTable } from './notTables';
import { formulaOf, keyOf } from './rowFormulas';
import { isCarriedOver, type LabelRole, roleByLabel, weighTotals } from './rowRoles';
import { findBlocks } from './tableBlocks';
import { columnsOf } from './tableColumns';
import { headerRows, headings as headingsOf, spanningText } from './tableHeader';
import { findUnit, labelUnit } from './units';

/**
 * Finds the tables of a stretch of text: rows of cells apart by tabs or by markdown's bars, in reading order.
 * Tables of contents and distribution matrices are no tables, nor are lists and indented lines.
 *
 * `within` says where to look; spans count from the beginning of `text`. `headings` are the spans of section
 * headings, which are never captions. Linear in the number of cells; any text gives a result.
 */
export function findTables(
  text: string,
  within: Span,
  headings: readonly Span[] = [],
): readonly Table[] {
  const part = text.slice(within.start, within.end);
  if (!mayHoldTables(part)) return [];
  const figures = rowFigures(part);
  const lines = new Lines(part);
  const tables: Table[] = [];
  const places = { lines, base: within.start, headings, figureLines: linesOf(figures, lines) };
  for (const block of findBlocks(part, places)) {
    const table = readTable(lines, block, within.start, headings);
    if (table) tables.push(table);
  }
  return tables;
}

/** A line that ends with a figure, its unit or a lone dash. */
const ENDS_WITH_FIGURE = /(?:[\d%)*]|[ \d]-|kr\.?|pct\.?)[^\S\r\n]*$/gim;
/** Cells without tabs and bars need this many such lines. */
const MIN_FIGURES = 2;

/** Most items have neither tabs nor bars nor lines of figures, and need not be cut into lines. */
function mayHoldTables(text: string): boolean {
  if (isDelimited(text)) return true;
  ENDS_WITH_FIGURE.lastIndex = 0;
  for (let found = 0; found < MIN_FIGURES; found++) {
    if (!ENDS_WITH_FIGURE.test(text)) return false;
  }
  return true;
}

function isDelimited(text: string): boolean {
  return text.includes('\t') || text.includes('|');
}

function readTable(
  lines: Lines,
  block: Block,
  base: number,
  headings: readonly Span[],
): Table | null {
  // Words between tabs or bars (people, addresses, times) are no table, unless markdown draws its line.
  if (block.ruled === null && !block.rows.some(hasValue)) return null;
  const headerCount = headerRows(block);
  const header = block.rows.slice(0, headerCount);
  const body = block.rows.slice(headerCount).filter((row) => !repeatsHeader(row, header));
  const width = widest(block.rows);
  const columns = columnsOf(headingsOf(header, width), body);
  const { caption, nearest } = above(lines, block.firstLine, base, headings);
  if (isNoTable({ block, header, body, columns, above: caption?.text ?? nearest })) return null;
  return {
    span: {
      start: (block.rows[0] as RawRow).span.start,
      end: (block.rows[block.rows.length - 1] as RawRow).span.end,
    },
    syntax: block.syntax,
    caption,
    unit: unitOf(header, columns, caption?.text ?? null, nearest),
    columns,
    rows: rowsOf(block, headerCount, columns),
  };
}

function hasValue(row: RawRow): boolean {
  return row.cells.some((cell) => cell.value !== null || cell.meant !== null);
}

function widest(rows: readonly RawRow[]): number {
  let width = 0;
  for (const row of rows) width = Math.max(width, row.cells.length);
  return width;
}

/** The header printed once more after a page break. */
function repeatsHeader(row: RawRow, header: readonly RawRow[]): boolean {
  return !hasFigure(row) && header.some((headerRow) => sameCells(row, headerRow));
}

function rowsOf(
  block: Block,
  headerCount: number,
  columns: readonly TableColumn[],
): readonly TableRow[] {
  const header = block.rows.slice(0, headerCount);
  const label = columns.findIndex((column) => column.role === 'label');
  const labels = block.rows.map((row) => row.cells[label]?.text ?? '');
  const proposed: ('header' | LabelRole)[] = block.rows.map((row, i) =>
    i < headerCount || repeatsHeader(row, header)
      ? 'header'
      : roleByLabel(labels[i] as string, row.cells, hasFigureBeside(row, label)),
  );
  markCarried(block.rows, proposed);
  const weighed = weighTotals(proposed.filter((role): role is LabelRole => role !== 'header'));
  const keys = block.rows.map(({ cells }, i) =>
    proposed[i] === 'header' ? null : keyOf(labels[i] as string, cells, label),
  );
  const known = new Set(keys.filter((key) => key !== null));
  let next = 0;
  let sectionUnit: Unit | null = null;
  return block.rows.map(({ span, cells }, i): TableRow => {
    const label = labels[i] as string;
    if (proposed[i] === 'header') {
      const plain = { key: null, formula: null, unit: null };
      return { span, role: 'header', label, ...plain, cells: cells.map(textCell) };
    }
    const role = weighed[next++] ?? 'data';
    const own = labelUnit(label);
    if (role === 'section') sectionUnit = own;
    const formula = known.size > 0 ? formulaOf(label, known) : null;
    return { span, role, label, key: keys[i] ?? null, formula, unit: own ?? sectionUnit, cells };
  });
}

/** Rows that carry the sum over a page are subtotals, the second of the first. */
function markCarried(rows: readonly RawRow[], roles: ('header' | LabelRole)[]): void {
  let foot = -1;
  for (const [i, role] of roles.entries()) {
    if (role === 'header') continue;
    const [before, row] = [rows[foot], rows[i]];
    if (before && row && isCarriedOver(before.cells, row.cells)) {
      roles[foot] = 'subtotal';
      roles[i] = 'subtotal';
    }
    foot = i;
  }
}

/** A figure in the label itself ("2025") does not make a row one of figures. */
function hasFigureBeside(row: RawRow, label: number): boolean {
  return row.cells.some((cell, i) => i !== label && (cell.value !== null || cell.meant !== null));
}

/**
 * The unit of the whole table: from the header's label cell, from a header cell over all columns, from the
 * caption, or from the line above; last from the columns, when all that state one agree.
 */
function unitOf(
  header: readonly RawRow[],
  columns: readonly TableColumn[],
  caption: string | null,
  nearest: string,
): Unit | null {
  for (const row of header) {
    const unit = findUnit(row.cells[0]?.text ?? '') ?? findUnit(spanningText(row) ?? '');
    if (unit) return unit;
  }
  const stated = findUnit(caption ?? '') ?? findUnit(nearest);
  if (stated) return stated;
  const units = columns.flatMap((column) => column.unit ?? []);
  const first = units[0];
  return first && units.every((unit) => unit.factor === first.factor) ? first : null;
}
