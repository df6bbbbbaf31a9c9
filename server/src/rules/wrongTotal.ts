import { tableFix } from './fixes/tableFix';
import { tableFindings } from './tableFaults';
import type { ItemRule } from './types';

/**
 * A total that its own rows (or the columns before it) contradict, or one figure in a table that breaks
 * a total and something else too (docs/tables.md, methods 3–5, 8–10). A label proposes the sum, and
 * other figures of the table must confirm it before its failure is said.
 */
export const wrongTotal: ItemRule = {
  id: 'wrong-total',
  scope: 'item',
  severity: 'error',
  settles: 'line',
  check: (item) => tableFindings(item, 'wrong-total'),
  fixes: (finding, minutes) => tableFix('wrong-total', finding, minutes),
  hasSafeFixes: true,
};
