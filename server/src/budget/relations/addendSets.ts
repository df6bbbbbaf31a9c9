import type { RowRole, Table } from '../model';
import type { Operand } from './model';
import { TOTALS } from './rowKinds';

const ADDENDS: ReadonlySet<RowRole> = new Set<RowRole>(['data', 'difference']);

/** In tables with more totals each is tried only with the rows near it, so that time stays linear. */
const MOST_TOTALS_FOR_WIDE_SETS = 20;

/**
 * The sets of rows that a total row may add up, as documents are seen to do it (docs/tables.md,
 * method 4): the rows since the last total; the last total and what follows it; all totals that no
 * other total has taken in; all rows; for a total in the first row, the rows below; and for a result,
 * one total against another. The operands' column is not chosen yet (-1).
 */
export class AddendSets {
  private readonly roles: readonly RowRole[];
  private readonly keys: readonly (string | null)[];
  private readonly leaves: readonly number[];
  private readonly totals: readonly number[];
  /** For each total the index of one before it, with none between that is still free. */
  private readonly before: number[];

  /** @param consumed rows that an earlier total has added up already; the caller adds to it */
  constructor(
    private readonly table: Table,
    private readonly consumed: ReadonlySet<number>,
  ) {
    this.roles = table.rows.map((row) => row.role);
    this.keys = table.rows.map((row) => row.key);
    this.leaves = this.rowsOf(ADDENDS);
    this.totals = this.rowsOf(TOTALS);
    this.before = this.totals.map((_, index) => index - 1);
  }

  /** The sets for one total row, each given once, the smaller first. */
  of(row: number): readonly (readonly Operand[])[] {
    const leavesAbove = countBelow(this.leaves, row);
    const totalsAbove = countBelow(this.totals, row);
    const sets =
      leavesAbove + totalsAbove === 0
        ? this.setsBelow(row)
        : this.setsAbove(row, leavesAbove, totalsAbove);
    const summed = distinct(sets).map((rows) => rows.map((index) => operand(index, 1)));
    return [...this.named(row), ...summed, ...this.netted(totalsAbove)];
  }

  private setsAbove(
    row: number,
    leavesAbove: number,
    totalsAbove: number,
  ): readonly (readonly number[])[] {
    const last = this.totals[totalsAbove - 1] ?? -1;
    const since = this.leaves.slice(countBelow(this.leaves, last + 1), leavesAbove);
    const section = this.lastSection(last, row);
    const near = [since.filter((index) => index > section), since];
    if (last >= 0) near.push([last, ...since]);
    if (this.totals.length > MOST_TOTALS_FOR_WIDE_SETS) return near;
    const totals = this.totals.slice(0, totalsAbove);
    const leaves = this.leaves.slice(0, leavesAbove);
    const free = totals.filter((index) => !this.consumed.has(index));
    const freeLeaves = leaves.filter((index) => !this.consumed.has(index));
    return [...near, [...free, ...freeLeaves].sort((a, b) => a - b), free, totals, leaves];
  }

  /** The rows under a total that stands first, up to the next total or to the end. */
  private setsBelow(row: number): readonly (readonly number[])[] {
    // A difference below compares the total with its parts; it is none of them.
    const leaves = this.leaves.filter((index) => index > row && this.roles[index] !== 'difference');
    const totals = this.totals.filter((index) => index > row);
    const next = totals[0] ?? this.roles.length;
    return [leaves.filter((index) => index < next), totals, leaves];
  }

  /** Rows that the label itself names ("1-3 i alt", "A+B Resultat"). */
  private named(row: number): readonly (readonly Operand[])[] {
    const formula = this.table.rows[row]?.formula ?? null;
    if (formula === null) return [];
    const operands: Operand[] = [];
    for (const { from, to, sign } of formula) {
      const first = this.keys.indexOf(from);
      const last = to === null ? first : this.keys.lastIndexOf(to);
      if (first < 0 || last < first) return [];
      for (let index = first; index <= last; index++) {
        if (index === row || this.keys[index] === null || this.roles[index] === 'ofWhich') continue;
        operands.push(operand(index, sign));
      }
    }
    return operands.length === 0 ? [] : [operands];
  }

  /** "Resultat": one of the last two totals taken from the other, where both stand without sign. */
  private netted(totalsAbove: number): readonly (readonly Operand[])[] {
    const last = this.lastFree(totalsAbove - 1);
    const second = this.totals[last];
    const first = this.totals[this.lastFree(last - 1)];
    if (first === undefined || second === undefined) return [];
    return [
      [operand(first, 1), operand(second, -1)],
      [operand(second, 1), operand(first, -1)],
    ];
  }

  /**
   * Index of the last total, from `index` backwards, that nobody has added up; below 0 for none. What is
   * added up stays so: the way past such totals is gone once and kept.
   */
  private lastFree(index: number): number {
    let free = index;
    while (this.isConsumed(free)) free = this.before[free] as number;
    for (let at = index; this.isConsumed(at); ) {
      const next = this.before[at] as number;
      this.before[at] = free;
      at = next;
    }
    return free;
  }

  private isConsumed(index: number): boolean {
    return index >= 0 && this.consumed.has(this.totals[index] as number);
  }

  private lastSection(after: number, before: number): number {
    for (let index = before - 1; index > after; index--) {
      if (this.roles[index] === 'section') return index;
    }
    return after;
  }

  private rowsOf(roles: ReadonlySet<RowRole>): readonly number[] {
    const found: number[] = [];
    for (let row = 0; row < this.roles.length; row++) {
      if (roles.has(this.roles[row] as RowRole)) found.push(row);
    }
    return found;
  }
}

/** How many of the ascending rows lie before `row`. */
function countBelow(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] as number) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function operand(row: number, sign: 1 | -1): Operand {
  return { row, column: -1, sign };
}

/** Without empty sets and repetitions; the smaller first. */
function distinct(sets: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const seen = new Set<string>();
  return sets
    .filter((set) => {
      // Sets that agree in both ends, size and sum of indices are the same rows.
      const key = `${set[0]}-${set.at(-1)}-${set.length}-${set.reduce((sum, row) => sum + row, 0)}`;
      return set.length > 0 && !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.length - b.length);
}
