import type { Span } from '../../text/span';

/** All calculations of a document, in words for people. */
export interface Arithmetic {
  /** "75 stemmer · 1 stemmer ikke · 3 kunne ikke efterregnes" */
  readonly summary: string;
  readonly items: readonly CalculationItem[];
}

export interface CalculationItem {
  /** Number and title of the agenda item. */
  readonly heading: string;
  readonly span: Span;
  readonly groups: readonly CalculationGroup[];
}

/** The calculations of one table, or of an item's running text. */
export interface CalculationGroup {
  readonly heading: string;
  readonly span: Span;
  readonly calculations: readonly Calculation[];
  /** How many that come out are left out, where a table has very many. */
  readonly left: number;
  /** What is to be said under them, or "". */
  readonly note: string;
}

export interface Calculation {
  /** "Drift i alt · Korr. budget 2024" */
  readonly name: string;
  /** "25 rækker giver 349.209"; "" where nothing was calculated. */
  readonly calculation: string;
  readonly state: 'exact' | 'rounded' | 'broken' | 'unchecked';
  /** What came of it: "Stemmer", or why it was not checked. */
  readonly outcome: string;
  /** Where to look: the wrong cell where it is known, else the total or difference. */
  readonly span: Span;
}
