import { formatDecimal } from '../budget/format';
import type { Table } from '../budget/model';
import {
  cellOf,
  computedFigure,
  deviation,
  figureOf,
  figuresOf,
  formulaOf,
  statedFigure,
} from '../budget/relations/formula';
import { sameCell } from '../budget/relations/grid';
import type { CellRef, Fault, Operand, Relation } from '../budget/relations/model';
import { columnName, rowName } from '../budget/relations/names';
import { message } from './messages';
import type { Message } from './types';

/**
 * What a fault says, figures first (docs/tables.md, method 11). Rows go by their labels and columns by
 * their headings: line numbers move while somebody writes, and a sentence must not go stale.
 */
export function faultMessage(table: Table, fault: Fault): Message {
  const [relation, ...others] = fault.relations;
  if (relation === undefined) throw new Error('a fault without relations');
  // A calculation that is wrong at its own end says the right figure by itself.
  const isOwnEnd = others.length === 0 && sameCell(relation.target, fault.cell);
  if (fault.repair !== null && !isOwnEnd) return knownCell(table, fault);
  if (fault.rule === 'wrong-percentage')
    return message('wrong-percentage', figures(table, relation));
  if (relation.kind === 'difference') return wrongDifference(table, relation);
  return wrongSum(table, relation);
}

function wrongSum(table: Table, relation: Relation): Message {
  const parameters = figures(table, relation);
  if (isNetted(relation)) {
    return message('wrong-total.formula', { ...parameters, formula: formulaOf(table, relation) });
  }
  return message('wrong-total', {
    ...parameters,
    addends: addendsPhrase(table, figuresOf(table, relation)),
  });
}

function wrongDifference(table: Table, relation: Relation): Message {
  const name = columnName(table, relation.target.column) || message('table.difference.title');
  const formula = formulaOf(table, relation);
  return message('wrong-difference', { ...figures(table, relation), name, formula });
}

function figures(table: Table, relation: Relation): Message['parameters'] {
  return {
    computed: computedFigure(table, relation),
    stated: statedFigure(table, relation),
    difference: deviation(relation),
  };
}

/** One value in one cell mends everything that fails: then the sentence may say so. */
function knownCell(table: Table, { cell, relations, repair }: Fault): Message {
  const phrases = new Map<string, Message>();
  for (const relation of relations) {
    const phrase = calculation(table, relation, cell);
    phrases.set(JSON.stringify(phrase), phrase);
  }
  const [first, second] = phrases.values();
  const written = figureOf(table, cell);
  const decimals = cellOf(table, cell)?.decimals ?? 0;
  const parameters = { written, repair: repair === null ? '' : formatDecimal(repair, decimals) };
  if (first === undefined) throw new Error('a fault without relations');
  if (second === undefined) return message('wrong-cell.one', { ...parameters, first });
  const id = phrases.size === 2 ? 'wrong-cell.two' : 'wrong-cell.more';
  return message(id, { ...parameters, first, second });
}

/** A calculation that the cell takes part in, as a phrase: "summen i »Drift i alt«". */
function calculation(table: Table, { kind, target, operands }: Relation, cell: CellRef): Message {
  if (kind === 'sum100') return message('table.hundred');
  const isTarget = sameCell(target, cell);
  if (kind === 'difference') {
    const name = columnName(table, target.column);
    if (isTarget || name === '') return message('table.difference.own');
    return message('table.difference', { name });
  }
  const inRow = isRowSum(operands, target);
  if (isTarget) return message(inRow ? 'table.sum.ofColumns' : 'table.sum.ofRows');
  const name = inRow ? columnName(table, target.column) : rowName(table, target.row);
  if (name === '') return message('table.sum.unnamed');
  return message(isNetted({ operands }) ? 'table.result' : 'table.sum', { name });
}

/** What was added up, by name as far as names are there: "Rækkerne »Servicedrift« til »Aftale«". */
function addendsPhrase(table: Table, operands: readonly Operand[]): Message {
  const inRow = isRowSum(operands, operands[0]);
  const places = operands.map(({ row, column }) => (inRow ? column : row));
  const names = operands.map((operand) => nameOf(table, operand, inRow));
  const [first = '', second = ''] = names;
  const last = names.at(-1) ?? '';
  const count = operands.length;
  if (first === '' || last === '' || count < 2) return message('table.figures', { count });
  if (count === 2) return message('table.two', { first, last });
  if (count === 3 && second !== '') return message('table.three', { first, second, last });
  const unbroken = (places.at(-1) ?? 0) - (places[0] ?? 0) === count - 1;
  if (unbroken) return message(inRow ? 'table.columns' : 'table.rows', { first, last });
  return message(inRow ? 'table.columns.among' : 'table.rows.among', { first, last, count });
}

/** A cell's name in its sum: the column's where the sum runs along a row, else the row's. */
export function nameOf(table: Table, { row, column }: CellRef, inRow: boolean): string {
  return inRow ? columnName(table, column) : rowName(table, row);
}

/** True when the figures stand side by side, in the row of `place`. */
export function isRowSum(operands: readonly CellRef[], place: CellRef | undefined): boolean {
  return operands.length > 1 && operands.every(({ row }) => row === place?.row);
}

function isNetted({ operands }: Pick<Relation, 'operands'>): boolean {
  return operands.some(({ sign }) => sign === -1);
}
