import { type Checked, NOTHING } from './columnSums';
import type { Grid } from './grid';
import type { Operand } from './model';
import { TOTALS } from './rowKinds';
import { isOneSlip } from './slip';
import { tally, type Weighed, weigh, weighAgainst } from './weigh';

/** Columns of shares are believed from so many columns with so many rows on. */
const FEWEST_COLUMNS = 2;
const FEWEST_ROWS = 3;
/** And when this share of them makes 100 within rounding. */
const BELIEVED = 2 / 3;

/** No share is negative; one that is may be a slip, where the other columns are shares. */
const MOST_NEGATIVES = 1;

/**
 * Columns of percentages that make 100 together (docs/tables.md, method 7). One column alone proves
 * nothing, and a total row among percentages is as a rule a weighted mean.
 */
export function shares(grid: Grid): Checked {
  const { rows, columns } = grid.table;
  const percents = columns.flatMap(({ role }, column) => (role === 'percent' ? [column] : []));
  if (percents.length < FEWEST_COLUMNS) return NOTHING;
  const data = rows.flatMap(({ role }, row) => (role === 'data' ? [row] : []));
  if (data.length < FEWEST_ROWS) return NOTHING;
  const total = rows.findIndex(({ role }) => TOTALS.has(role));
  const relations = percents
    .map((column) => sharesOf(grid, column, data, total))
    .filter((relation) => relation !== null);
  if (relations.length < FEWEST_COLUMNS || !areBelieved(grid, relations)) return NOTHING;
  return {
    relations,
    reported: relations.filter((relation) => relation.verdict === 'broken'),
    unchecked: [],
  };
}

function areBelieved(grid: Grid, relations: readonly Weighed[]): boolean {
  const { holding, exact } = tally(relations);
  if (holding >= relations.length * BELIEVED) return true;
  // Of two columns of one name ("Andel 2024", "Andel 2025") the other is believed for one slip.
  const names = relations.map(({ target }) => nameOf(grid, target.column));
  return (
    relations.length === 2 &&
    exact === 1 &&
    names[0] === names[1] &&
    relations.every((relation) => relation.verdict === 'exact' || isOneSlip(grid, relation))
  );
}

/** A heading without its year. */
function nameOf(grid: Grid, column: number): string {
  return (grid.table.columns[column]?.heading ?? '').replace(/\d/g, '').trim();
}

function sharesOf(
  grid: Grid,
  column: number,
  data: readonly number[],
  total: number,
): Weighed | null {
  const operands = data.map((row): Operand => ({ row, column, sign: 1 }));
  const negatives = operands.filter(({ row }) => (grid.value(row, column) ?? 0n) < 0n);
  if (negatives.length > MOST_NEGATIVES) return null;
  const hundred = 100n * 10n ** BigInt(grid.scale);
  if (total < 0) {
    const last = data.at(-1) ?? 0;
    const shares = weighAgainst(grid, 'sum100', { row: last, column }, operands, hundred);
    if (shares === null || negatives.length === 0) return shares;
    return isOneSlip(grid, shares) ? shares : null;
  }
  const sum = weigh(grid, 'sum', { row: total, column }, operands);
  // Only a total that says 100, or that should, speaks of shares; others are weighted means.
  const says = sum?.stated === hundred || (sum?.computed === hundred && isOneSlip(grid, sum));
  return says ? sum : null;
}
