/**
 * The sums, differences and shares of a table: which cells belong together, whether they agree, and
 * where an error stands when they do not. Plain readonly data; cells are named by row and column.
 */
import type { Decimal } from '../decimal';

/** A cell of a table: indices into `Table.rows` and into that row's `cells`. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

export interface Operand extends CellRef {
  /** 1 adds, -1 subtracts. */
  readonly sign: 1 | -1;
}

/**
 * One cell that others explain. It was proposed by a label or a heading and confirmed by arithmetic
 * somewhere in its table.
 */
export interface Relation {
  readonly kind: 'sum' | 'difference' | 'sum100';
  readonly target: CellRef;
  readonly operands: readonly Operand[];
  /** What stands in the target (100 for `sum100`), and what the operands give; in the table's own unit. */
  readonly stated: Decimal;
  readonly computed: Decimal;
  /**
   * `exact`: equal. `rounded`: apart by no more than rounding of the printed figures explains.
   * `broken`: apart by more.
   */
  readonly verdict: 'exact' | 'rounded' | 'broken';
}

/** One error that the arithmetic shows, at the place where it shows it. */
export interface Fault {
  readonly rule: 'wrong-total' | 'wrong-difference' | 'wrong-percentage';
  /** The very cell where that is certain, else the total or difference that does not come out. */
  readonly cell: CellRef;
  /** The broken relations that the fault explains; never empty. */
  readonly relations: readonly Relation[];
  /** The value of `cell` with which all of them hold; null when the cell is not known for certain. */
  readonly repair: Decimal | null;
}

/** A total that could not be checked, and why. */
export interface Unchecked extends CellRef {
  readonly reason: 'noAddends' | 'unreadableCell' | 'notConfirmed' | 'looksLikeMean';
}

export interface TableCheck {
  readonly relations: readonly Relation[];
  readonly faults: readonly Fault[];
  readonly unchecked: readonly Unchecked[];
}
