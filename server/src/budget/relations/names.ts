import { oneLine } from '../../text/oneLine';
import type { Table } from '../model';

/** Longer names are cut: they stand inside sentences. */
const LONGEST_NAME = 40;

/** What a row is called, on one line and not too long; "" where its label is empty. */
export function rowName(table: Table, row: number): string {
  return oneLine(table.rows[row]?.label ?? '', LONGEST_NAME);
}

/** What a column is called, on one line and not too long; "" where nothing stands over it. */
export function columnName(table: Table, column: number): string {
  return oneLine(table.columns[column]?.heading ?? '', LONGEST_NAME);
}
