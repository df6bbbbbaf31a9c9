import { expect } from 'vitest';
import { printDecimal } from '../../../server/src/budget/decimal';
import type { Table, TableRow } from '../../../server/src/budget/model';
import { findTables } from '../../../server/src/budget/tables';

/** All tables of a text; every cell must stand where it says. */
export function tablesIn(text: string): readonly Table[] {
  const tables = findTables(text, { start: 0, end: text.length });
  for (const cell of tables.flatMap((table) => table.rows.flatMap((row) => row.cells))) {
    expect(text.slice(cell.span.start, cell.span.end)).toBe(cell.text);
  }
  return tables;
}

export function onlyTable(text: string): Table {
  const tables = tablesIn(text);
  expect(tables).toHaveLength(1);
  return tables[0] as Table;
}

/** "role: label = values" for each row; "·" is a cell without a figure. */
export function drawn(table: Table): readonly string[] {
  return table.rows.map((row) => `${row.role}: ${row.label}${values(row)}`);
}

function values({ cells }: TableRow): string {
  if (cells.every((cell) => cell.value === null)) return '';
  const figures = cells.slice(1).map((cell) => (cell.value ? printDecimal(cell.value) : '·'));
  return ` = ${figures.join(' ')}`;
}

export function headings(table: Table): readonly string[] {
  return table.columns.map(({ role, heading }) => `${role}: ${heading}`);
}

/** A table as people draw it, with " | " between the cells, here with tabs. */
export function tabs(...rows: readonly string[]): string {
  return rows.map((row) => row.replace(/ ?\| ?/g, '\t')).join('\n');
}

/** The same with every cell on a line of its own, and blank lines between. */
export function onLines(...rows: readonly string[]): string {
  return rows
    .flatMap((row) => row.split('|').map((cell) => cell.trim()))
    .filter((cell) => cell !== '')
    .join('\n\n');
}
