import { budgetOf } from '../budget/itemBudget';
import type { Table } from '../budget/model';
import { checkTable } from '../budget/relations/checkTable';
import {
  cellOf,
  computedFigure,
  figureOf,
  figuresOf,
  statedFigure,
} from '../budget/relations/formula';
import { sameCell } from '../budget/relations/grid';
import type { CellRef, Fault, Operand, Relation } from '../budget/relations/model';
import type { AgendaItem } from '../minutes/model';
import type { Span } from '../text/span';
import { message } from './messages';
import { faultMessage, isRowSum, nameOf } from './tableWords';
import type { Related, RuleFinding } from './types';

/** A fault with the table that it stands in. */
export interface TableFault {
  readonly table: Table;
  readonly fault: Fault;
}

/** The faults of an item's tables that one rule speaks of. */
export function faultsOf(item: AgendaItem, rule: Fault['rule']): readonly TableFault[] {
  const found: TableFault[] = [];
  for (const table of budgetOf(item).tables) {
    for (const fault of checkTable(table).faults) {
      if (fault.rule === rule) found.push({ table, fault });
    }
  }
  return found;
}

/** The findings of a rule about tables: on the cell, with the figures that were used as related places. */
export function tableFindings(item: AgendaItem, rule: Fault['rule']): readonly RuleFinding[] {
  return faultsOf(item, rule).map(({ table, fault }) => ({
    span: spanOf(table, fault.cell),
    message: faultMessage(table, fault),
    related: relatedTo(table, fault),
    awaits: withNextLine(table.span, item.text),
  }));
}

/** The table and the beginning of the line under it: a row may be about to come there. */
function withNextLine({ start, end }: Span, text: string): Span {
  const lineBreak = text.indexOf('\n', end);
  return { start, end: lineBreak < 0 ? end : lineBreak + 1 };
}

export function spanOf(table: Table, cell: CellRef): Span {
  return cellOf(table, cell)?.span ?? table.span;
}

/** More places than this help nobody. */
const MOST_RELATED = 6;

function relatedTo(table: Table, { cell, relations, repair }: Fault): readonly Related[] {
  const shown = repair === null ? relations.slice(0, 1) : relations;
  const places = shown.flatMap((relation) =>
    sameCell(relation.target, cell) || relation.kind === 'sum100'
      ? addends(table, relation, cell)
      : [target(table, relation)],
  );
  return places.slice(0, MOST_RELATED);
}

function target(table: Table, relation: Relation): Related {
  const stated = statedFigure(table, relation);
  const computed = computedFigure(table, relation);
  return {
    span: spanOf(table, relation.target),
    message: message('table.target', { stated, computed }),
  };
}

/** The addends: each figure that stands alone, and unbroken rows of them as one place. */
function addends(table: Table, relation: Relation, cell: CellRef): readonly Related[] {
  const operands = figuresOf(table, relation);
  const inRow = isRowSum(operands, relation.target);
  const blocks: Operand[][] = [];
  for (const operand of operands) {
    const block = blocks.at(-1);
    const previous = block?.at(-1);
    if (block && previous && isNext(previous, operand, inRow)) block.push(operand);
    else blocks.push([operand]);
  }
  return joined(blocks)
    .filter(([only, ...more]) => more.length > 0 || !(only && sameCell(only, cell)))
    .map((block) => place(table, block, inRow));
}

/** What would be too many places ends in one that holds the rest. */
function joined(blocks: readonly Operand[][]): readonly Operand[][] {
  if (blocks.length <= MOST_RELATED) return blocks;
  const kept = blocks.slice(0, MOST_RELATED - 1);
  return [...kept, blocks.slice(MOST_RELATED - 1).flat()];
}

function isNext(previous: Operand, operand: Operand, inRow: boolean): boolean {
  if (previous.sign !== operand.sign || operand.sign === -1) return false;
  return inRow ? operand.column === previous.column + 1 : operand.row === previous.row + 1;
}

function place(table: Table, block: readonly Operand[], inRow: boolean): Related {
  const first = block[0] as Operand;
  const last = block.at(-1) as Operand;
  const { start } = spanOf(table, first);
  const { end } = spanOf(table, last);
  if (block.length === 1) {
    const name = nameOf(table, first, inRow);
    const figure = figureOf(table, first);
    const id = name === '' ? 'table.addend.unnamed' : 'table.addend';
    return { span: { start, end }, message: message(id, { name, figure }) };
  }
  const names = { first: nameOf(table, first, inRow), last: nameOf(table, last, inRow) };
  const named = names.first !== '' && names.last !== '';
  const run = inRow ? 'table.columns' : 'table.rows';
  return {
    span: { start, end },
    message: named ? message(run, names) : message('table.figures', { count: block.length }),
  };
}
