import type { Block, RawRow } from './blocks';
import { isYear } from './cells';
import type { TableCell } from './model';
import { isOnlyUnit } from './units';

/**
 * How many of the first rows are header: rows without figures, or with nothing but years. Rows that hold
 * only a label at the end of them head the first group of the body instead ("Skattefinansieret drift").
 */
export function headerRows(block: Block): number {
  const { rows } = block;
  let end = 0;
  const years = new Set<number>();
  while (end < rows.length && isHeaderRow(rows[end] as RawRow, years)) end++;
  // A table of words has no figures to tell header from body; markdown's line of dashes does.
  if (block.ruled !== null && end === rows.length) return block.ruled;
  while (end > 0 && hasOnlyLabel(rows[end - 1] as RawRow)) end--;
  return end;
}

/** `years` collects the columns that have a year already; a second one below it is a figure. */
function isHeaderRow(row: RawRow, years: Set<number>): boolean {
  let header = true;
  row.cells.forEach((cell, column) => {
    if (!isYear(cell))
      header &&= (cell.value === null && cell.meant === null) || isOnlyUnit(cell.text);
    else if (years.has(column)) header = false;
    else years.add(column);
  });
  return header;
}

function hasOnlyLabel(row: RawRow): boolean {
  return row.cells.every((cell, column) => column === 0 || cell.text === '');
}

/** A header row that says one thing over all columns: its unit ("Netto i 1.000 kr."), or a title. */
export function spanningText(row: RawRow): string | null {
  const filled = row.cells.filter((cell) => cell.text !== '');
  const only = filled[0];
  return filled.length === 1 && only && isOnlyUnit(only.text) ? only.text : null;
}

/**
 * The header cells over each column, joined; rows that span all columns are left out. A column under
 * bare years takes its word from the left: "Regnskab" over 2020, 2021 and 2022 heads all three.
 */
export function headings(header: readonly RawRow[], width: number): readonly string[] {
  const parts: TableCell[][] = Array.from({ length: width }, () => []);
  for (const row of header) {
    if (spanningText(row) !== null) continue;
    row.cells.forEach((cell, column) => {
      if (cell.text !== '') parts[column]?.push(cell);
    });
  }
  let shared = '';
  return parts.map((cells) => {
    const heading = cells.map((cell) => cell.text).join(' ');
    if (cells.length > 0 && cells.every(isYear)) return `${shared} ${heading}`.trim();
    const words = cells.filter((cell) => !isYear(cell)).map((cell) => cell.text);
    shared = words.length < cells.length ? words.join(' ') : '';
    return heading;
  });
}
