import { printDecimal } from '../budget/decimal';
import type { Amount, Table, Unit } from '../budget/model';
import { checkTable } from '../budget/relations/checkTable';
import type { Relation } from '../budget/relations/model';
import type { ExportAmount, ExportRelation, ExportTable, ExportUnit } from './format';
import type { ToRange } from './ranges';

/**
 * Values are those of the cells as written; the nearest unit (of the cell, its row, its column, the table)
 * says what one of them is in kroner.
 */
export function exportTable(table: Table, range: ToRange): ExportTable {
  return {
    caption: table.caption?.text ?? null,
    unit: exportUnit(table.unit),
    columns: table.columns.map(({ heading, role, unit }) => ({
      heading,
      role,
      unit: exportUnit(unit),
    })),
    rows: table.rows.map((row) => ({
      label: row.label,
      role: row.role,
      unit: exportUnit(row.unit),
      cells: row.cells.map(({ text, value, unit, span }) => ({
        text,
        value: value && printDecimal(value),
        unit: exportUnit(unit),
        range: range(span),
      })),
      range: range(row.span),
    })),
    relations: checkTable(table).relations.map(exportRelation),
    range: range(table.span),
  };
}

function exportUnit(unit: Unit | null): ExportUnit | null {
  return unit && { text: unit.text, factor: unit.factor };
}

function exportRelation(relation: Relation): ExportRelation {
  const { kind, target, operands, computed, stated, verdict } = relation;
  return {
    kind,
    target: { row: target.row, column: target.column },
    operands: operands.map(({ row, column, sign }) => ({ row, column, sign })),
    computed: printDecimal(computed),
    stated: printDecimal(stated),
    holds: verdict !== 'broken',
  };
}

export function exportAmount({ text, value, unit, span }: Amount, range: ToRange): ExportAmount {
  return { text, value: printDecimal(value), unit, range: range(span) };
}
