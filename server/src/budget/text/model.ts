/** Sums and repetitions that running text states. Spans count from the beginning of the item's text. */
import type { Located } from '../../text/span';
import type { Decimal } from '../decimal';
import type { Amount } from '../model';

export interface SumPart {
  readonly amount: Amount;
  /** 1 adds, -1 subtracts; an amount that is negative itself is added. */
  readonly sign: 1 | -1;
}

/** A total and the parts that the words round them say it is made of. */
export interface TextSum {
  readonly total: Amount;
  /** In reading order; never fewer than two. */
  readonly parts: readonly SumPart[];
  /** What the parts make, in kroner. */
  readonly computed: Decimal;
  /** As for the relations of tables: `rounded` is what the printed precision explains. */
  readonly verdict: 'exact' | 'rounded' | 'broken';
}

/** A place that states a figure: an amount in running text, or the cell of a table's total. */
export interface Statement extends Located {
  /** In kroner. */
  readonly value: Decimal;
  /** How many kroner the written figure counts in, and the decimals written. */
  readonly factor: number;
  readonly decimals: number;
  /** Heading of the section that holds it, or null. */
  readonly section: string | null;
  /** Label of the table's row, for a cell; null in running text. */
  readonly row: string | null;
}

/** Two statements of one figure that cannot both be right. */
export interface AmountMismatch {
  /** Where the finding belongs: the one that stands alone, else the later one. */
  readonly here: Statement;
  /** The nearest to a confirmation: what the others say. */
  readonly other: Statement;
}
