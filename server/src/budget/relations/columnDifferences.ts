import { type Checked, NOTHING } from './columnSums';
import type { Grid } from './grid';
import type { Operand } from './model';
import { FIGURES } from './rowKinds';
import { tally, type Weighed, weigh } from './weigh';

/** A difference column must come out in this share of its rows before its pair is believed. */
const BELIEVED = 0.6;
/** And in so many rows with something to compare. */
const FEWEST_TELLING = 2;
/** A pair is looked for among so many amount columns on either side. */
const REACH = 16;
/** Rows on which a pair is tried first; one that fails there is not tried on the rest. */
const PROBED_ROWS = 12;

/** Two columns whose difference a third may be. */
interface Pair {
  readonly minuend: number;
  readonly subtrahend: number;
}

/**
 * Difference columns. The heading proposes (Forskel, Afvigelse, Rest …); which two columns it compares,
 * and in which order, is learnt from the rows of this table and never assumed: both signs are in
 * use, and the two need not be neighbours (docs/tables.md, method 6).
 */
export function columnDifferences(grid: Grid): Checked {
  if (!grid.table.columns.some(({ role }) => role === 'difference')) return NOTHING;
  const rows = grid.table.rows.flatMap(({ role }, row) => (FIGURES.has(role) ? [row] : []));
  const relations: Weighed[] = [];
  const reported: Weighed[] = [];
  grid.table.columns.forEach(({ role }, column) => {
    if (role !== 'difference') return;
    const best = bestPairs(grid, column, rows);
    const first = best[0];
    if (first === undefined) return;
    for (const relation of first) {
      if (relation.verdict !== 'broken') {
        relations.push(relation);
      } else if (best.every((other) => isBrokenAt(other, relation.target.row))) {
        relations.push(relation);
        reported.push(relation);
      }
    }
  });
  return { relations, reported, unchecked: [] };
}

/** The readings of the pair that comes out most often; several when they are equally good. */
function bestPairs(
  grid: Grid,
  column: number,
  rows: readonly number[],
): readonly (readonly Weighed[])[] {
  let best: (readonly Weighed[])[] = [];
  let bestScore = 0;
  for (const pair of pairs(grid, column)) {
    const relations = likelyRelations(grid, column, pair, rows);
    if (relations === null) continue;
    const counted = tally(relations);
    if (counted.tellingExact < FEWEST_TELLING) continue;
    if (counted.holding < relations.length * BELIEVED) continue;
    const score = counted.exact / relations.length;
    if (score > bestScore) {
      best = [relations];
      bestScore = score;
    } else if (score === bestScore) {
      best.push(relations);
    }
  }
  return best;
}

function pairs(grid: Grid, column: number): readonly Pair[] {
  const amounts = grid.table.columns.flatMap(({ role }, index) =>
    (role === 'amount' || role === 'total') && absoluteDistance(index, column) <= REACH
      ? [index]
      : [],
  );
  const found: Pair[] = [];
  for (const minuend of amounts) {
    for (const subtrahend of amounts) {
      if (subtrahend !== minuend) found.push({ minuend, subtrahend });
    }
  }
  return found;
}

function absoluteDistance(a: number, b: number): number {
  return a < b ? b - a : a - b;
}

/** All rows, or null where fewer than half of the first come out: with one error among few they still do. */
function likelyRelations(
  grid: Grid,
  column: number,
  pair: Pair,
  rows: readonly number[],
): readonly Weighed[] | null {
  const probed = compareRows(grid, column, pair, rows.slice(0, PROBED_ROWS));
  if (tally(probed).holding * 2 < probed.length) return null;
  return rows.length <= PROBED_ROWS ? probed : compareRows(grid, column, pair, rows);
}

function compareRows(
  grid: Grid,
  column: number,
  pair: Pair,
  rows: readonly number[],
): readonly Weighed[] {
  const compared: Weighed[] = [];
  for (const row of rows) {
    const operands: readonly Operand[] = [
      { row, column: pair.minuend, sign: 1 },
      { row, column: pair.subtrahend, sign: -1 },
    ];
    const relation = weigh(grid, 'difference', { row, column }, operands);
    if (relation !== null) compared.push(relation.telling ? relation : asTelling(relation));
  }
  return compared;
}

/** A difference of nothing, or from nothing, proves no pair; any other does, also with one operand. */
function asTelling(relation: Weighed): Weighed {
  return relation.stated === 0n ? relation : { ...relation, telling: true };
}

function isBrokenAt(relations: readonly Weighed[], row: number): boolean {
  return relations.some((relation) => relation.target.row === row && relation.verdict === 'broken');
}
