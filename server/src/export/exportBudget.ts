import { printDecimal } from '../budget/decimal';
import type { Amount, Table } from '../budget/model';
import type { ExportAmount, ExportTable } from './format';
import type { ToRange } from './ranges';

/** Values are those of the cells as written; `unit.factor` says what one of them is in kroner. */
export function exportTable(table: Table, range: ToRange): ExportTable {
  return {
    caption: table.caption?.text ?? null,
    unit: table.unit && { text: table.unit.text, factor: table.unit.factor },
    columns: table.columns.map(({ heading, role }) => ({ heading, role })),
    rows: table.rows.map((row) => ({
      label: row.label,
      role: row.role,
      cells: row.cells.map(({ text, value, span }) => ({
        text,
        value: value && printDecimal(value),
        range: range(span),
      })),
      range: range(row.span),
    })),
    relations: [],
    range: range(table.span),
  };
}

export function exportAmount({ text, value, unit, span }: Amount, range: ToRange): ExportAmount {
  return { text, value: printDecimal(value), unit, range: range(span) };
}
