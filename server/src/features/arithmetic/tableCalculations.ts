import type { Table } from '../../budget/model';
import { checkTable } from '../../budget/relations/checkTable';
import {
  cellOf,
  computedFigure,
  deviation,
  figuresOf,
  formulaOf,
  statedFigure,
} from '../../budget/relations/formula';
import { cellKey } from '../../budget/relations/grid';
import type { CellRef, Relation, TableCheck } from '../../budget/relations/model';
import { columnName, rowName } from '../../budget/relations/names';
import { type Language, say } from '../../l10n/catalogue';
import { oneLine } from '../../text/oneLine';
import { countOf } from '../words';
import type { Calculation, CalculationGroup } from './types';

const LONGEST_CAPTION = 100;
/** Longer sums are not written out: "25 rækker giver 349.209". */
const MOST_TERMS = 6;
/** Of a table with more, those that come out are counted, not listed. */
const MOST_LISTED = 300;

/** The calculations of a table in reading order; spans as the table's. */
export function tableCalculations(table: Table, language: Language): CalculationGroup {
  const check = checkTable(table);
  const places = faultPlaces(check);
  const all = [
    ...check.relations.map((relation) => ({
      cell: relation.target,
      calculation: calculated(table, relation, places, language),
    })),
    ...check.unchecked.map((cell) => ({ cell, calculation: unchecked(table, cell, language) })),
    ...unexplainedColumns(table, check, language),
  ].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  const calculations = all.map(({ calculation }) => calculation);
  const listed = calculations.filter(
    ({ state }, index) => index < MOST_LISTED || state === 'broken' || state === 'unchecked',
  );
  const left = calculations.length - listed.length;
  return {
    heading: headingOf(table, language),
    span: table.caption?.span ?? table.span,
    calculations: listed,
    left,
    note:
      calculations.length === 0
        ? say(language, 'arithmetic.nothing')
        : left > 0
          ? say(language, 'arithmetic.more', { count: left })
          : '',
  };
}

function headingOf(table: Table, language: Language): string {
  const name = oneLine(table.caption?.text ?? '', LONGEST_CAPTION);
  return name === ''
    ? say(language, 'arithmetic.table')
    : say(language, 'arithmetic.table.named', { name });
}

function calculated(
  table: Table,
  relation: Relation,
  places: ReadonlyMap<string, CellRef>,
  language: Language,
): Calculation {
  const { kind, target, verdict } = relation;
  const computed = computedFigure(table, relation);
  const figures = figuresOf(table, relation).length;
  const calculation =
    figures > MOST_TERMS
      ? say(language, 'arithmetic.rows', { rows: countOf('rows', figures, language), computed })
      : say(language, 'arithmetic.formula', { formula: formulaOf(table, relation), computed });
  const parameters = { stated: statedFigure(table, relation), difference: deviation(relation) };
  return {
    name:
      kind === 'sum100'
        ? say(language, 'arithmetic.hundred', { name: columnName(table, target.column) })
        : cellName(table, target),
    calculation,
    state: verdict,
    outcome: say(language, `arithmetic.${verdict}`, parameters),
    span: spanOf(table, places.get(keyOf(relation)) ?? target),
  };
}

function unchecked(
  table: Table,
  cell: TableCheck['unchecked'][number],
  language: Language,
): Calculation {
  return notChecked(table, cell, cellName(table, cell), cell.reason, language);
}

type Reason = TableCheck['unchecked'][number]['reason'] | 'noPair' | 'noColumns';

function notChecked(
  table: Table,
  cell: CellRef,
  name: string,
  reason: Reason,
  language: Language,
): Calculation {
  const words = say(language, `arithmetic.reason.${reason}`);
  return {
    name,
    calculation: '',
    state: 'unchecked',
    outcome: say(language, 'arithmetic.unchecked', { reason: words }),
    span: spanOf(table, cell),
  };
}

/** Columns that call themselves a difference or a total, and that no other columns explain. */
function unexplainedColumns(
  table: Table,
  { relations }: TableCheck,
  language: Language,
): readonly { readonly cell: CellRef; readonly calculation: Calculation }[] {
  const explained = new Set(
    relations
      .filter(({ target, operands }) => operands.every(({ row }) => row === target.row))
      .map(({ target }) => target.column),
  );
  return table.columns.flatMap(({ role }, column) => {
    if ((role !== 'difference' && role !== 'total') || explained.has(column)) return [];
    const row = table.rows.findIndex(({ cells }) => cells[column]?.value != null);
    if (row < 0) return [];
    const cell = { row, column };
    const reason = role === 'difference' ? 'noPair' : 'noColumns';
    const name = columnName(table, column);
    return [{ cell, calculation: notChecked(table, cell, name, reason, language) }];
  });
}

/** "Drift i alt · Korr. budget 2024" */
function cellName(table: Table, { row, column }: CellRef): string {
  return [rowName(table, row), columnName(table, column)].filter(Boolean).join(' · ');
}

/** Where the error of a broken relation stands, which may be another cell than its target. */
function faultPlaces({ faults }: TableCheck): ReadonlyMap<string, CellRef> {
  return new Map(
    faults.flatMap(({ cell, relations }) => relations.map((each) => [keyOf(each), cell] as const)),
  );
}

function keyOf({ kind, target, operands }: Relation): string {
  return `${kind} ${cellKey(target)} ${operands[0] === undefined ? '' : cellKey(operands[0])}`;
}

function spanOf(table: Table, cell: CellRef): Calculation['span'] {
  return cellOf(table, cell)?.span ?? table.rows[cell.row]?.span ?? table.span;
}
