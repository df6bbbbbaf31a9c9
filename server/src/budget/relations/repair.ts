import type { Crossing, Strand, Suspect } from './crossings';
import type { Grid } from './grid';
import { isSlipFor } from './slip';

/** A way to see whether one value in a cell repairs all that runs through it; null when none does. */
export type Repair = (grid: Grid, crossing: Crossing) => Suspect | null;

/** Where more values than this would do, none of them is the one that was meant. */
const MOST_CANDIDATES = 32n;

/**
 * One value makes everything through the cell exact. A relation that rounding excuses counts too: it
 * still tells where the error is, if the same value makes it exact.
 */
export function repairExactly(_: Grid, { cell, broken, off }: Crossing): Suspect | null {
  const strands = [...broken, ...off];
  const [first, ...others] = strands;
  if (first === undefined || others.length === 0) return null;
  if (others.some(({ wanted }) => wanted !== first.wanted)) return null;
  return { cell, relations: strands.map(({ relation }) => relation), repair: first.wanted };
}

/**
 * In a table of rounded figures two relations rarely ask for the very same value. The cell in which
 * they cross is the wrong one all the same if one value makes all of them hold within rounding, and
 * those that hold go on to do so.
 */
export function repairWithinRounding(grid: Grid, { cell, broken, off }: Crossing): Suspect | null {
  if (broken.length < 2) return null;
  const step = grid.step(cell.row, cell.column);
  const candidates = commonValues([...broken, ...off], step);
  const slips = candidates.filter((candidate) => isSlipFor(grid, cell, candidate));
  const middle = candidates[candidates.length >> 1];
  const repair = slips.length === 1 ? slips[0] : middle;
  if (repair === undefined) return null;
  return { cell, relations: broken.map(({ relation }) => relation), repair };
}

/** The multiples of a step with which all relations hold; none when they are too many to tell. */
function commonValues(strands: readonly Strand[], step: bigint): readonly bigint[] {
  // Doubled, so that half steps are whole; both ends are excluded.
  const low = strands
    .map(({ wanted, relation }) => 2n * wanted - relation.slack)
    .reduce((a, b) => (a > b ? a : b));
  const high = strands
    .map(({ wanted, relation }) => 2n * wanted + relation.slack)
    .reduce((a, b) => (a < b ? a : b));
  const first = floorDivide(low, 2n * step) + 1n;
  const last = -floorDivide(-high, 2n * step) - 1n;
  const values: bigint[] = [];
  if (last - first >= MOST_CANDIDATES) return values;
  for (let at = first; at <= last; at++) values.push(at * step);
  return values;
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n ? quotient - 1n : quotient;
}
