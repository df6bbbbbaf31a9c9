import { readCell } from '../../budget/cells';
import type { Decimal } from '../../budget/decimal';
import type { Table, TableCell } from '../../budget/model';
import { checkTable } from '../../budget/relations/checkTable';
import { cellOf } from '../../budget/relations/formula';
import { sameCell } from '../../budget/relations/grid';
import type { CellRef, Fault } from '../../budget/relations/model';
import { rounded, writeFigure } from '../../budget/writeFigure';
import type { Minutes } from '../../minutes/model';
import { shift } from '../../text/span';
import { message } from '../messages';
import { faultsOf, spanOf } from '../tableFaults';
import type { Finding, Fix } from '../types';
import { replaceFigure } from './keepWidth';
import { placedOf } from './placed';

/**
 * Puts the figure in that the arithmetic gives, written as the cell is written. It is offered only where
 * the table then has one fault less and no new one: a total that fits everything else is not the
 * place to mend. Safe to apply unseen only where the very cell is known.
 */
export function tableFix(rule: Fault['rule'], finding: Finding, minutes: Minutes): readonly Fix[] {
  const placed = placedOf(finding, minutes);
  if (placed === null) return [];
  for (const { table, fault } of faultsOf(placed.item, rule)) {
    const span = shift(spanOf(table, fault.cell), placed.offset);
    if (span.start !== finding.span.start || span.end !== finding.span.end) continue;
    const text = mendedText(table, fault);
    const edit = text === null ? null : replaceFigure(placed.item.text, table, fault.cell, text);
    if (text === null || edit === null) return [];
    const fix: Fix = {
      title: message(isSumAlone(fault) ? 'fix.put-in-sum' : 'fix.put-in-figure', { figure: text }),
      edits: [{ span: shift(edit.span, placed.offset), text: edit.text }],
      safe: fault.repair !== null,
      // A computed sum is one way to mend; which figure is wrong the writer must know.
      preferred: !isSumAlone(fault),
      caret: null,
    };
    return [fix];
  }
  return [];
}

/** The sum is all that is known: whether it or one of its addends is wrong, the writer must say. */
function isSumAlone({ repair, relations }: Fault): boolean {
  return repair === null && relations[0]?.kind === 'sum';
}

/** The new text of the faulty cell; null where no figure mends the table. */
function mendedText(table: Table, fault: Fault): string | null {
  const cell = cellOf(table, fault.cell);
  const value = meantValue(fault);
  if (cell === undefined || value === null) return null;
  for (const candidate of [rounded(value, cell.decimals), value]) {
    const text = writeFigure(cell, candidate, neighboursOf(table, fault.cell));
    if (text !== null && mends(table, fault, readCell({ text, span: cell.span }))) return text;
  }
  return null;
}

function meantValue({ cell, repair, relations }: Fault): Decimal | null {
  if (repair !== null) return repair;
  const [relation] = relations;
  if (relation === undefined || relation.kind === 'sum100') return null;
  return sameCell(relation.target, cell) ? relation.computed : null;
}

/** The other figures of the column, from which habits of writing are learnt. */
function neighboursOf(table: Table, { row, column }: CellRef): readonly TableCell[] {
  return table.rows.flatMap(({ cells }, index) => {
    const cell = cells[column];
    return cell === undefined || index === row || cell.value === null ? [] : [cell];
  });
}

function mends(table: Table, fault: Fault, cell: TableCell): boolean {
  const before = checkTable(table).faults.filter((other) => other !== fault);
  const after = checkTable(withCell(table, fault.cell, cell)).faults;
  return after.every(({ cell: place }) => before.some((other) => sameCell(other.cell, place)));
}

function withCell(table: Table, { row, column }: CellRef, cell: TableCell): Table {
  const rows = table.rows.map((each, index) =>
    index === row ? { ...each, cells: each.cells.with(column, cell) } : each,
  );
  return { ...table, rows };
}
