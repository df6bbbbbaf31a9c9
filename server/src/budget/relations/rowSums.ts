import { type Checked, NOTHING, summableColumns } from './columnSums';
import type { Grid } from './grid';
import { FIGURES } from './rowKinds';
import { isOneSlip } from './slip';
import { tally, type Weighed, weigh } from './weigh';

/** A column of totals must come out in this share of its rows before it is believed. */
const BELIEVED = 0.6;
const FEWEST_TELLING = 2;

/** "I alt" as a column: the sum of the columns before it, row by row. */
export function rowSums(grid: Grid): Checked {
  if (!grid.table.columns.some(({ role }) => role === 'total')) return NOTHING;
  const relations: Weighed[] = [];
  const reported: Weighed[] = [];
  const columns = summableColumns(grid);
  grid.table.columns.forEach(({ role }, column) => {
    if (role !== 'total') return;
    const best = bestReading(grid, column, columns);
    if (best === null) return;
    const confirming = tally(best).tellingExact;
    for (const relation of best) {
      if (relation.verdict !== 'broken') {
        relations.push(relation);
      } else if (confirming > FEWEST_TELLING || isOneSlip(grid, relation)) {
        relations.push(relation);
        reported.push(relation);
      }
    }
  });
  return { relations, reported, unchecked: [] };
}

function bestReading(
  grid: Grid,
  column: number,
  columns: readonly number[],
): readonly Weighed[] | null {
  let best: readonly Weighed[] | null = null;
  let bestScore = 0;
  for (const addends of addendColumns(grid, column, columns)) {
    const relations = sumRows(grid, column, addends);
    const counted = tally(relations);
    if (counted.tellingExact < FEWEST_TELLING) continue;
    if (counted.holding < relations.length * BELIEVED) continue;
    const score = counted.exact / relations.length;
    if (score > bestScore) {
      best = relations;
      bestScore = score;
    }
  }
  return best;
}

/** The columns since the last column of totals; all before it; those behind a total that comes first. */
function addendColumns(
  grid: Grid,
  column: number,
  columns: readonly number[],
): readonly (readonly number[])[] {
  const isAmount = (index: number): boolean => grid.table.columns[index]?.role === 'amount';
  const isTotal = (index: number): boolean => grid.table.columns[index]?.role === 'total';
  const before = columns.filter((index) => index < column);
  const last = before.filter(isTotal).at(-1) ?? -1;
  const sets = [
    before.filter((index) => index > last && isAmount(index)),
    before.filter(isAmount),
    columns.filter((index) => index > column && isAmount(index)),
  ];
  return sets.filter((set) => set.length >= 2);
}

function sumRows(grid: Grid, column: number, addends: readonly number[]): readonly Weighed[] {
  return grid.table.rows
    .flatMap(({ role }, row) => (FIGURES.has(role) ? [row] : []))
    .map((row) =>
      weigh(
        grid,
        'sum',
        { row, column },
        addends.map((addend) => ({ row, column: addend, sign: 1 })),
      ),
    )
    .filter((relation) => relation !== null);
}
