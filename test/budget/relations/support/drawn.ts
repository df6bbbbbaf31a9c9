import { expect } from 'vitest';
import { formatDecimal } from '../../../../server/src/budget/format';
import type { Table } from '../../../../server/src/budget/model';
import { checkTable } from '../../../../server/src/budget/relations/checkTable';
import type { CellRef, Relation, TableCheck } from '../../../../server/src/budget/relations/model';
import { findTables } from '../../../../server/src/budget/tables';

/**
 * Tables drawn as text, one row for each line and bars between the cells:
 *
 *     Område | Budget | Regnskab
 *     Veje   | 100    | 110
 *     Parker | 50     | 40
 *     I alt  | «151»  | 150
 *
 * «…» marks a cell where an error is shown; «151 → 150» says that this very cell is known to be wrong,
 * and what should stand there.
 */
export interface Drawn {
  readonly table: Table;
  readonly check: TableCheck;
}

const MARK = /«([^»→]*)(?:→[^»]*)?»/g;

/** Reads a drawing as the tab-separated table that it stands for. */
export function read(drawing: string): Drawn {
  const text = linesOf(drawing.replace(MARK, '$1'))
    .map((cells) => cells.join('\t'))
    .join('\n');
  const tables = findTables(text, { start: 0, end: text.length });
  const [table] = tables;
  if (table === undefined || tables.length > 1) {
    throw new Error(`The drawing holds ${tables.length} tables:\n${text}`);
  }
  return { table, check: checkTable(table) };
}

/** Errors are shown exactly where the drawing marks them, with exactly the values that it gives. */
export function expectFaults(drawing: string): void {
  const { table, check } = read(drawing);
  const marks = new Map(
    check.faults.map(({ cell, repair }) => [
      keyOf(cell),
      repair === null ? '' : ` → ${formatDecimal(repair)}`,
    ]),
  );
  const found = table.rows.map((row, index) =>
    row.cells.map(({ text }, column) => {
      const mark = marks.get(keyOf({ row: index, column }));
      return mark === undefined ? text : `«${text}${mark}»`;
    }),
  );
  expect(asText(found)).toBe(asText(linesOf(drawing)));
}

/**
 * The relations of a drawn table, in the words of its headings and labels: "Budget: I alt = Veje + Parker",
 * "Veje: Forskel = Regnskab − Budget"; one that does not come out exactly says so.
 */
export function relationsOf(drawing: string): readonly string[] {
  const { table, check } = read(drawing);
  return check.relations.map((relation) => inWords(table, relation));
}

/** The totals that could not be checked: "Budget: I alt, notConfirmed". */
export function uncheckedOf(drawing: string): readonly string[] {
  const { table, check } = read(drawing);
  return check.unchecked.map(
    ({ row, column, reason }) => `${headingOf(table, column)}: ${labelOf(table, row)}, ${reason}`,
  );
}

function inWords(table: Table, { kind, target, operands, verdict }: Relation): string {
  const isAcross = kind !== 'sum100' && operands.every(({ row }) => row === target.row);
  const nameOf = ({ row, column }: CellRef): string =>
    isAcross ? headingOf(table, column) : labelOf(table, row);
  const terms = operands.map((operand, index) => {
    const sign = operand.sign === 1 ? (index === 0 ? '' : '+ ') : '− ';
    return `${sign}${nameOf(operand)}`;
  });
  const about = isAcross ? labelOf(table, target.row) : headingOf(table, target.column);
  const total = kind === 'sum100' ? '100' : nameOf(target);
  const remark = verdict === 'exact' ? '' : ` (${verdict})`;
  return `${about}: ${total} = ${terms.join(' ')}${remark}`;
}

function headingOf(table: Table, column: number): string {
  return table.columns[column]?.heading ?? '';
}

function labelOf(table: Table, row: number): string {
  return table.rows[row]?.label ?? '';
}

function linesOf(drawing: string): string[][] {
  return drawing
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

function asText(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => cells.join(' | ')).join('\n');
}

function keyOf({ row, column }: CellRef): string {
  return `${row}:${column}`;
}
