/**
 * What the figures of an agenda item say, as plain readonly data. All spans count from the beginning of
 * the text that was given in: the item's own text, when it comes from `budgetOf`.
 */
import type { Located, Span } from '../text/span';
import type { Decimal } from './decimal';

export interface Budget {
  readonly tables: readonly Table[];
  /** Amounts in running text; figures inside tables are not repeated here. */
  readonly amounts: readonly Amount[];
  /** Figures in running text that stand where an amount belongs and are no Danish numbers. */
  readonly malformedAmounts: readonly MalformedAmount[];
}

/** "i hele 1.000 kr." → factor 1000; "mio. kr." → 1000000. */
export interface Unit {
  readonly text: string;
  /** How many kroner one unit is; 1 for "kr.". */
  readonly factor: number;
}

// ---------------------------------------------------------------- tables

export interface Table {
  /** From the first cell to the end of the last row; holds the page breaks between. */
  readonly span: Span;
  readonly syntax: TableSyntax;
  /** The short line or two above the table that name it, or null. */
  readonly caption: Located | null;
  /** The unit of the whole table, or null where neither caption nor header states one. */
  readonly unit: Unit | null;
  readonly columns: readonly TableColumn[];
  /** All rows with something in them, header rows too; separator rows and page breaks are left out. */
  readonly rows: readonly TableRow[];
}

/**
 * How cells are told apart: by tabs, by the bars of markdown, by columns of spaces (or single spaces before
 * figures at the end of the line), or by lines (`line`: every cell stands on a line of its own).
 */
export type TableSyntax = 'tab' | 'pipe' | 'space' | 'line';

export interface TableColumn {
  /** The header cells over the column, joined by spaces; "" where none stands there. */
  readonly heading: string;
  readonly role: ColumnRole;
  /** A unit that the column's own heading states ("Afvigelse, mio. kr."), or null. */
  readonly unit: Unit | null;
}

/**
 * `difference` is an amount column whose heading says that it compares others (Forskel, Afvigelse, Rest);
 * `total` is an amount column called "I alt" or the like that stands among others, which it adds up;
 * `percent` holds nothing but percentages; `text` is everything that is not to be calculated with.
 */
export type ColumnRole = 'label' | 'amount' | 'difference' | 'total' | 'percent' | 'text';

export interface TableRow {
  readonly span: Span;
  readonly role: RowRole;
  /** Text of the row's label cell; "" where it has none. */
  readonly label: string;
  /** What the row is called by in formulas: "1", "1.2" or "A" at the front of its label or in a cell before it; or null. */
  readonly key: string | null;
  /** The rows that the label names as what it adds up ("A+B Resultat", "1-3 i alt"), or null. */
  readonly formula: readonly FormulaTerm[] | null;
  /** A unit that holds for this row alone: from its label, or from the section row over it; or null. */
  readonly unit: Unit | null;
  /** As many as are written; a ragged row has fewer, or more, than the table has columns. */
  readonly cells: readonly TableCell[];
}

/** One row (`to` null) or a run of rows, named by their keys; both ends are keys of the same table. */
export interface FormulaTerm {
  readonly from: string;
  readonly to: string | null;
  readonly sign: 1 | -1;
}

/**
 * By label alone, as docs/tables.md warns: a label proposes, only arithmetic confirms.
 * `section` heads the rows under it; `ofWhich` ("heraf …") is part of a row above and never an addend;
 * `subtotal` is a total in a table that has a grand total or a result too; `result` nets totals against each
 * other ("Resultat", "Netto"); `difference` compares two rows ("Mindreforbrug").
 */
export type RowRole =
  | 'header'
  | 'section'
  | 'data'
  | 'ofWhich'
  | 'subtotal'
  | 'total'
  | 'result'
  | 'difference'
  | 'note';

/** `text` is trimmed and without markdown's stars; `span` is exactly where it stands. */
export interface TableCell extends Located {
  /** The figure as written, not multiplied by any unit; null for text, empty cells and headers. */
  readonly value: Decimal | null;
  /** Decimals written; 0 without a value. */
  readonly decimals: number;
  readonly percent: boolean;
  /** A unit in the cell itself ("4,3 mio. kr."), or null. */
  readonly unit: Unit | null;
  /** The probable reading of a figure that is no Danish number ("12.00" → "12,00"), or null. */
  readonly meant: string | null;
}

// ---------------------------------------------------------------- amounts in running text

/** "ca. 4,3 mio. kr.": `text` runs from the sign or the figure to the end of the unit. */
export interface Amount extends Located {
  /** In kroner or in per cent: 4300000 for "4,3 mio. kr.". */
  readonly value: Decimal;
  readonly unit: 'kr' | 'percent';
  /** What the written figure was multiplied by: 1, 1000, 1000000 or 1000000000. */
  readonly factor: number;
  /** Decimals written, which say how far the figure may have been rounded. */
  readonly decimals: number;
  /** True for ca., knap, omkring, godt … */
  readonly approximate: boolean;
}

/** `text` is the figure alone. */
export interface MalformedAmount extends Located {
  readonly meant: string;
}
