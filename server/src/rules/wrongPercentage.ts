import { tableFix } from './fixes/tableFix';
import { tableFindings } from './tableFaults';
import type { ItemRule } from './types';

/**
 * Shares that should make 100 and do not, where the table's other columns of shares show that they are
 * meant to (docs/tables.md, method 7).
 */
export const wrongPercentage: ItemRule = {
  id: 'wrong-percentage',
  scope: 'item',
  severity: 'warning',
  settles: 'line',
  check: (item) => tableFindings(item, 'wrong-percentage'),
  fixes: (finding, minutes) => tableFix('wrong-percentage', finding, minutes),
};
