import { budgetOf } from '../budget/itemBudget';
import { hasSeveralReadings } from '../budget/malformed';
import type { Table } from '../budget/model';
import type { Located } from '../text/span';
import { message } from './messages';
import type { ItemRule, RuleFinding } from './types';

/**
 * A figure that is no Danish number where an amount belongs: in an amount column of a table, or before
 * or behind kr. and mio. in the text. Danish writes points between thousands and a comma before decimals
 * (docs/forms.md §6b); "12.00" and "1,234.5" are another language's, "1.23.456" nobody's.
 *
 * Elsewhere such figures are times, dates, sections and versions, and nothing is said.
 */
export const malformedNumber: ItemRule = {
  id: 'malformed-number',
  scope: 'item',
  severity: 'warning',
  settles: 'line',
  *check(item) {
    const { tables, malformedAmounts } = budgetOf(item);
    for (const figure of malformedAmounts) yield malformed(figure, figure.meant);
    for (const table of tables) yield* inColumns(table);
  },
};

function* inColumns({ columns, rows }: Table): Generator<RuleFinding> {
  for (const row of rows) {
    for (const [index, cell] of row.cells.entries()) {
      const role = columns[index]?.role;
      if (cell.meant !== null && (role === 'amount' || role === 'difference')) {
        yield malformed(cell, cell.meant);
      }
    }
  }
}

function malformed({ text, span }: Located, meant: string): RuleFinding {
  return {
    span,
    message: hasSeveralReadings(text)
      ? message('malformed-number.open', { written: text })
      : message('malformed-number', { written: text, meant }),
  };
}
