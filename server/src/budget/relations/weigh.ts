import type { Grid } from './grid';
import type { CellRef, Operand, Relation } from './model';

/** A relation while it is weighed: whole numbers of the grid's unit. */
export interface Weighed {
  readonly kind: Relation['kind'];
  readonly target: CellRef;
  readonly operands: readonly Operand[];
  readonly stated: bigint;
  readonly computed: bigint;
  readonly verdict: Relation['verdict'];
  /** All steps together: stated and computed agree when they are less than half of it apart. */
  readonly slack: bigint;
  /** Two or more operands are not zero: that it holds means something. */
  readonly telling: boolean;
}

/**
 * Weighs a target cell against its operands; null when the target holds no figure, an operand cannot
 * be read, or no operand holds a figure.
 *
 * Rounding follows interval arithmetic (XBRL Calculations 1.1): each printed figure may be off by half
 * a step of its last digit, so target and sum agree when their distance is less than half of all
 * steps together.
 */
export function weigh(
  grid: Grid,
  kind: Relation['kind'],
  target: CellRef,
  operands: readonly Operand[],
): Weighed | null {
  const stated = grid.value(target.row, target.column);
  return stated === null ? null : weighAgainst(grid, kind, target, operands, stated);
}

/** The same with a figure that no cell states, as the 100 of shares. */
export function weighAgainst(
  grid: Grid,
  kind: Relation['kind'],
  target: CellRef,
  operands: readonly Operand[],
  stated: bigint,
): Weighed | null {
  let computed = 0n;
  let slack = kind === 'sum100' ? 0n : grid.step(target.row, target.column);
  let figures = 0;
  let nonZero = 0;
  for (const { row, column, sign } of operands) {
    const value = grid.value(row, column);
    if (value !== null) figures++;
    const addend = value ?? grid.addend(row, column);
    if (addend === null) return null;
    if (addend === 0n) continue;
    nonZero++;
    computed += sign === 1 ? addend : -addend;
    slack += grid.step(row, column);
  }
  if (figures === 0) return null;
  const distance = absolute(stated - computed);
  const verdict = distance === 0n ? 'exact' : 2n * distance < slack ? 'rounded' : 'broken';
  return { kind, target, operands, stated, computed, verdict, slack, telling: nonZero >= 2 };
}

export function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** How many relations have each verdict. */
export interface Tally {
  readonly exact: number;
  readonly tellingExact: number;
  readonly holding: number;
  readonly all: number;
}

export function tally(relations: readonly Weighed[]): Tally {
  let exact = 0;
  let tellingExact = 0;
  let holding = 0;
  for (const relation of relations) {
    if (relation.verdict !== 'broken') holding++;
    if (relation.verdict !== 'exact') continue;
    exact++;
    if (relation.telling) tellingExact++;
  }
  return { exact, tellingExact, holding, all: relations.length };
}
