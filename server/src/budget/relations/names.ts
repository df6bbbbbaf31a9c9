import { oneLine } from '../../text/oneLine';
import type { Table } from '../model';

/** Longer names are cut: they stand inside sentences. */
const LONGEST_NAME = 40;
const LONGEST_LABEL = 300;

/** What a row is called, on one line and not too long; "" where its label is empty. */
export function rowName(table: Table, row: number): string {
  return oneLine(withoutMarks(table.rows[row]?.label ?? ''), LONGEST_NAME);
}

/** What a column is called, on one line and not too long; "" where nothing stands over it. */
export function columnName(table: Table, column: number): string {
  return oneLine(withoutMarks(table.columns[column]?.heading ?? ''), LONGEST_NAME);
}

/** A label without its colon and the marks of footnotes ("Affald*", "Vand 1)"). */
function withoutMarks(label: string): string {
  return label.slice(0, LONGEST_LABEL).replace(/(?:[\s:*]|\s\d\))+$/, '');
}
