import type { RowRole } from '../model';

/** Rows that add up others. */
export const TOTALS: ReadonlySet<RowRole> = new Set<RowRole>(['total', 'subtotal', 'result']);

/** Rows that hold figures of their own or of others: everything but headers, sections and notes. */
export const FIGURES: ReadonlySet<RowRole> = new Set<RowRole>([
  'data',
  'ofWhich',
  'subtotal',
  'total',
  'result',
  'difference',
]);
