import { tableFix } from './fixes/tableFix';
import { tableFindings } from './tableFaults';
import type { ItemRule } from './types';

/**
 * A difference column (Forskel, Afvigelse, Rest …) whose figure is not what its two columns give. Which
 * two, and in which order, the table itself shows in its other rows (docs/tables.md, method 6).
 */
export const wrongDifference: ItemRule = {
  id: 'wrong-difference',
  scope: 'item',
  severity: 'error',
  settles: 'line',
  check: (item) => tableFindings(item, 'wrong-difference'),
  fixes: (finding, minutes) => tableFix('wrong-difference', finding, minutes),
  hasSafeFixes: true,
};
