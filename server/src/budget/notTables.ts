import type { Block, RawRow } from './blocks';
import { saysNothing } from './cells';
import type { TableCell, TableColumn } from './model';
import { isCertain } from './weakTables';

/** A block with what was made of it, before anyone calls it a table. */
export interface Candidate {
  readonly block: Block;
  readonly header: readonly RawRow[];
  readonly body: readonly RawRow[];
  readonly columns: readonly TableColumn[];
  /** The caption, or the line above. */
  readonly above: string;
}

const LEADERS = /\.{3}|…|(?:\. ){3}|_{4}/;
const CROSS = /^[xX✓✔•]$/;
const CONTENTS_HEADING = /^[#*_\s]*(?:indholdsfortegnelse|indhold|dagsorden|sagsliste|punkter)\b/i;
const PAGE_HEADING = /^(?:side|sidetal|sidenr\.?|s\.)$/i;
const PLAIN_COUNT = /^\d{1,4}$/;
const TOTAL = /^(?:i\s?alt|total|sum)/i;

/**
 * True for blocks that only look like tables: tables of contents, distribution matrices, and lines with
 * tabs or bars that hold no column of figures. A markdown table with its line of dashes may hold words alone.
 */
export function isNoTable(candidate: Candidate): boolean {
  return (
    candidate.body.length === 0 ||
    isContents(candidate) ||
    isMatrix(candidate.body) ||
    (candidate.block.ruled === null && !hasFigureColumn(candidate)) ||
    (isUndelimited(candidate.block) && !isCertainTable(candidate))
  );
}

function isUndelimited({ syntax }: Block): boolean {
  return syntax === 'space' || syntax === 'line';
}

function isCertainTable({ block, header, body, columns }: Candidate): boolean {
  return isCertain(block, header.length, body, columns);
}

function hasFigureColumn({ columns, body }: Candidate): boolean {
  const calculable = columns.some(({ role }) => role !== 'label' && role !== 'text');
  // One mixed column ("12", "Medfinansiering") beside the labels is enough, if several rows have figures.
  return calculable || (body.length > 2 && body.filter(hasTwoFigures).length * 2 > body.length);
}

function hasTwoFigures(row: RawRow): boolean {
  return row.cells.filter((cell) => cell.value !== null).length >= 2;
}

function isContents(candidate: Candidate): boolean {
  const { block, header, body, columns, above } = candidate;
  const dotted = block.rows.filter((row) => row.cells.some(hasLeaders));
  if (dotted.length * 2 > block.rows.length) return true;
  const pages = pageNumbers(body);
  if (pages === null) return false;
  if (CONTENTS_HEADING.test(above)) return true;
  if (columns.some((column) => PAGE_HEADING.test(column.heading))) return true;
  const last = body[body.length - 1]?.cells[0]?.text ?? '';
  return header.length === 0 && body.length > 1 && !TOTAL.test(last) && pages.width === 2;
}

/** No figure has dots like these in it. */
function hasLeaders({ text, value }: TableCell): boolean {
  return value === null && LEADERS.test(text);
}

/** Rows that end with plain numbers which never fall, as pages do; null where they do not. */
function pageNumbers(body: readonly RawRow[]): { readonly width: number } | null {
  let before = 0;
  let width = 0;
  for (const row of body) {
    const filled = row.cells.filter((cell) => cell.text !== '');
    const page = filled[filled.length - 1]?.text ?? '';
    if (filled.length < 2 || !PLAIN_COUNT.test(page) || Number(page) < before) return null;
    before = Number(page);
    width = Math.max(width, filled.length);
  }
  return { width };
}

/** Who is to have the case: crosses under the short names of committees. */
function isMatrix(body: readonly RawRow[]): boolean {
  let crosses = 0;
  for (const row of body) {
    for (const cell of row.cells) {
      if (CROSS.test(cell.text)) crosses++;
      else if (!saysNothing(cell)) return false;
    }
  }
  return crosses > 0;
}
