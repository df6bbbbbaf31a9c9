import type { Lines } from '../text/lines';
import type { Located, Span } from '../text/span';
import { isYear, readCell, saysNothing, splitCells } from './cells';
import type { TableCell, TableSyntax } from './model';

/** A line of a possible table, cut and read. */
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
  /** First line of the block, where a caption is looked for above. */
  readonly firstLine: number;
}

/** Markdown's line under the header, in all the shapes that converters write. */
const RULE_CELL = /^:?-{2,}:?$|^:-+:?$|^-+:$|^-?$/;
const HAS_RULE = /-{2,}|:-|-:/;

/** A block that may still grow over the next page break. */
interface OpenBlock extends Block {
  readonly rows: RawRow[];
  readonly widths: Map<number, number>;
}

/** Finds the blocks of a text in reading order; blocks of one row are no tables and are left out. */
export function findBlocks(lines: Lines, base: number): readonly Block[] {
  const blocks: OpenBlock[] = [];
  let line = 0;
  while (line < lines.count) {
    const syntax = syntaxOf(lines, line);
    if (syntax === null) {
      line++;
      continue;
    }
    const end = endOfRun(lines, line, syntax);
    addBlock(blocks, readBlock(lines, line, end, syntax, base), isBlank(lines, line - 1));
    line = end;
  }
  return blocks.filter((block) => block.rows.length > 1);
}

function syntaxOf(lines: Lines, line: number): TableSyntax | null {
  const text = lines.textOf(line);
  if (text.includes('\t') && text.trim() !== '') return 'tab';
  return text.includes('|') ? 'pipe' : null;
}

/** A row of nothing but tabs stays inside the block when the rows round it are the same table. */
function endOfRun(lines: Lines, first: number, syntax: TableSyntax): number {
  let end = first + 1;
  while (end < lines.count) {
    const here = syntaxOf(lines, end);
    const spacer = here === null && syntax === 'tab' && lines.textOf(end).includes('\t');
    if (here !== syntax && !(spacer && end + 1 < lines.count && syntaxOf(lines, end + 1) === 'tab'))
      break;
    end++;
  }
  return end;
}

function isBlank(lines: Lines, line: number): boolean {
  return line >= 0 && lines.textOf(line).trim() === '';
}

function readBlock(
  lines: Lines,
  first: number,
  end: number,
  syntax: TableSyntax,
  base: number,
): OpenBlock {
  const rows: RawRow[] = [];
  const widths = new Map<number, number>();
  let ruled: number | null = null;
  for (let line = first; line < end; line++) {
    const cells = splitCells(lines, line, syntax, base);
    if (syntax === 'pipe' && isRule(cells)) {
      ruled ??= rows.length;
    } else if (cells.some((cell) => cell.text !== '')) {
      rows.push({ line, span: rowSpan(lines, line, base, cells), cells: cells.map(readCell) });
      widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    }
  }
  return { syntax, rows, widths, ruled, firstLine: first };
}

function isRule(cells: readonly Located[]): boolean {
  let ruled = false;
  for (const cell of cells) {
    if (!RULE_CELL.test(cell.text)) return false;
    ruled ||= HAS_RULE.test(cell.text);
  }
  return ruled;
}

/** The line without its indent, but with its empty cells: every cell must lie inside its row. */
function rowSpan(lines: Lines, line: number, base: number, cells: readonly Located[]): Span {
  const text = lines.textOf(line);
  const lineStart = base + lines.start(line);
  const start = lineStart + text.length - text.trimStart().length;
  const end = lineStart + text.trimEnd().length;
  const first = cells[0]?.span.start ?? start;
  const last = cells[cells.length - 1]?.span.end ?? end;
  return { start: Math.min(start, first), end: Math.max(end, last) };
}

/**
 * A page break leaves exactly one blank line inside a table. The part after it continues the table when
 * both have figures, are equally wide, and the second has no header of its own, or the same one again.
 */
function addBlock(blocks: OpenBlock[], block: OpenBlock, blankAbove: boolean): void {
  const before = blocks[blocks.length - 1];
  if (!before || !blankAbove || !continues(before, block)) {
    blocks.push(block);
    return;
  }
  for (const row of block.rows) before.rows.push(row);
  for (const [width, count] of block.widths) {
    before.widths.set(width, (before.widths.get(width) ?? 0) + count);
  }
}

function continues(before: OpenBlock, after: OpenBlock): boolean {
  const last = before.rows[before.rows.length - 1];
  const first = after.rows[0];
  if (!last || !first || before.syntax !== after.syntax || after.ruled !== null) return false;
  if (after.firstLine !== last.line + 2) return false;
  if (!before.rows.some(hasFigure) || !after.rows.some(hasFigure)) return false;
  if (usualWidth(before) !== usualWidth(after)) return false;
  return !looksLikeHeader(first) || sameCells(first, before.rows[0]);
}

/** Words over more than one column and no figures but years: the next page's table has its own header. */
function looksLikeHeader(row: RawRow): boolean {
  if (hasFigure(row)) return false;
  return row.cells.slice(1).some((cell) => cell.text !== '' && !saysNothing(cell));
}

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

/** The number of cells that most rows have; of two equally common ones the greater. */
function usualWidth(block: OpenBlock): number {
  let best = 0;
  let most = 0;
  for (const [width, count] of block.widths) {
    if (count > most || (count === most && width > best)) {
      best = width;
      most = count;
    }
  }
  return best;
}
