import type { RowRole } from '../model';
import { type Checked, NOTHING, summableColumns } from './columnSums';
import type { Grid } from './grid';
import type { Operand } from './model';
import { isOneSlip } from './slip';
import { tally, type Weighed, weigh } from './weigh';

/** The two rows that a difference compares stand among so many rows above it. */
const REACH = 4;
/** Half of the columns must come out before a pair is believed. */
const BELIEVED = 0.5;
/** With so many columns that come out, a broken one is reported whatever its deviation. */
const MANY = 2;

const COMPARED: ReadonlySet<RowRole> = new Set<RowRole>(['data', 'total', 'subtotal', 'result']);

/**
 * Rows that compare two rows above ("Mindreforbrug": what was granted less what was spent). Which two,
 * and in which order, the columns decide together, as for difference columns.
 */
export function rowDifferences(grid: Grid): Checked {
  if (!grid.table.rows.some(({ role }) => role === 'difference')) return NOTHING;
  const columns = summableColumns(grid);
  const relations: Weighed[] = [];
  const reported: Weighed[] = [];
  grid.table.rows.forEach(({ role }, row) => {
    if (role !== 'difference') return;
    const best = bestPair(grid, row, columns);
    if (best === null) return;
    const confirming = tally(best).tellingExact;
    for (const relation of best) {
      if (relation.verdict !== 'broken') {
        relations.push(relation);
      } else if (confirming >= MANY || isOneSlip(grid, relation)) {
        relations.push(relation);
        reported.push(relation);
      }
    }
  });
  return { relations, reported, unchecked: [] };
}

function bestPair(grid: Grid, row: number, columns: readonly number[]): readonly Weighed[] | null {
  let best: readonly Weighed[] | null = null;
  let bestShare = 0;
  for (const [minuend, subtrahend] of pairsAbove(grid, row)) {
    const relations = columns
      .map((column) => {
        const operands: readonly Operand[] = [
          { row: minuend, column, sign: 1 },
          { row: subtrahend, column, sign: -1 },
        ];
        return weigh(grid, 'difference', { row, column }, operands);
      })
      .filter((relation) => relation !== null);
    const { exact, holding, tellingExact, all } = tally(relations);
    if (tellingExact === 0 || holding < all * BELIEVED) continue;
    if (exact / all > bestShare) {
      best = relations;
      bestShare = exact / all;
    }
  }
  return best;
}

/** The nearest pair first: of two that come out alike, it is the one that is meant. */
function pairsAbove(grid: Grid, row: number): readonly (readonly [number, number])[] {
  const rows: number[] = [];
  for (let at = row - 1; at >= 0 && rows.length < REACH; at--) {
    if (COMPARED.has(grid.table.rows[at]?.role ?? 'note')) rows.unshift(at);
  }
  const pairs: [number, number][] = [];
  for (let last = rows.length - 1; last > 0; last--) {
    for (let first = last - 1; first >= 0; first--) {
      const [a, b] = [rows[first] as number, rows[last] as number];
      pairs.push([a, b], [b, a]);
    }
  }
  return pairs;
}
