import { budgetOf } from '../budget/itemBudget';
import { hasSeveralReadings } from '../budget/malformed';
import type { Table, TableCell } from '../budget/model';
import type { Located } from '../text/span';
import { danishNumber } from './fixes/danishNumber';
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
  check(item) {
    const { tables, malformedAmounts } = budgetOf(item);
    const inText = malformedAmounts.map((figure) => malformed(figure, figure.meant));
    return tables.length === 0 ? inText : [...inText, ...tables.flatMap(inColumns)];
  },
  fixes: danishNumber,
  hasSafeFixes: true,
};

function inColumns({ columns, rows }: Table): readonly RuleFinding[] {
  const found: RuleFinding[] = [];
  for (const { cells } of rows) {
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index] as TableCell;
      if (cell.meant === null) continue;
      const role = columns[index]?.role;
      if (role === 'amount' || role === 'difference') found.push(malformed(cell, cell.meant));
    }
  }
  return found;
}

function malformed({ text, span }: Located, meant: string): RuleFinding {
  return {
    span,
    message: hasSeveralReadings(text)
      ? message('malformed-number.open', { written: text })
      : message('malformed-number', { written: text, meant }),
  };
}
