import type { MessageId, MessageParameters } from '../l10n/catalogue';
import type { AgendaItem, Minutes } from '../minutes/model';
import type { SectionKind } from '../syntax/kinds';
import type { Span } from '../text/span';
import type { Review } from './suppression/review';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A sentence of the catalogue with its parameters; it becomes Danish or English only at the edge. */
export interface Message {
  readonly id: MessageId;
  readonly parameters: MessageParameters;
}

/** A second place that explains a finding. */
export interface Related {
  readonly span: Span;
  readonly message: Message;
}

/** An insertion or replacement that mends a finding. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

export interface Fix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /**
   * True when the fix can be applied unseen (fix all): the document itself proves it, and nobody's words
   * are chosen.
   */
  readonly safe: boolean;
  /** True for the one that an editor may take without asking which; at most one for each finding. */
  readonly preferred?: boolean;
  /**
   * Where the caret belongs after the edits, as an offset in the text after them; it stands in what the
   * first edit puts in, and no edit comes before that one. Null: leave it.
   */
  readonly caret: number | null;
}

/**
 * What a rule found. In an `ItemRule` every span counts from the beginning of the item;
 * in a `DocumentRule` from the beginning of the document.
 */
export interface RuleFinding {
  readonly span: Span;
  readonly message: Message;
  readonly related?: readonly Related[];
  /** A stretch that must be finished before this may be said (a whole table), where that is more. */
  readonly awaits?: Span;
  /** In a `DocumentRule`: index of the item that it is about (an `ItemRule` need not say). */
  readonly item?: number;
}

/**
 * How far the writer must have left a place before the rule may speak of it (see `rules/draft.ts`):
 * - `line`: nobody is writing on a line that the finding points at;
 * - `item`: nor at the end of a section of that item, where the missing part may be about to come, nor on
 *   a line there that may be its heading but for a letter;
 * - `document`: nor at the end of the last item, where the missing items may be about to come;
 * - `rest`: nor anywhere else.
 */
export type Settles = 'line' | 'item' | 'document' | 'rest';

/** The settings without which some rules say nothing. */
export interface RuleSettings {
  readonly sections: readonly SectionKind[];
  readonly requireReason?: boolean;
}

interface RuleBase {
  /** Stable for ever; kebab-case; names what is wrong. */
  readonly id: string;
  readonly severity: Severity;
  readonly settles: Settles;
  /**
   * The ways to mend a finding of this rule, the best first (in document offsets); none when only a
   * person can. They follow from the finding and the minutes that it was found in.
   */
  fixes?(finding: Finding, minutes: Minutes): readonly Fix[];
  /** True where a setting without which the rule says nothing is not made: its silence proves nothing. */
  isUnset?(settings: RuleSettings): boolean;
  /** True when some of these fixes are safe; the others are not asked for when all is mended at once. */
  readonly hasSafeFixes?: boolean;
}

/**
 * What a rule about one item may know of the rest. Plain values alone: findings are kept under this as
 * JSON, and what JSON leaves out (a `Map`, a `Set`, a function) would not be missed when it changes.
 */
export interface ItemContext {
  readonly documentKind: Minutes['kind'];
  readonly organization: string | null;
  readonly meetingDate: string | null;
  /** False when the document shows that its form has no recommendations (see `rules/form.ts`). */
  readonly usesRecommendations: boolean;
  /** False when the document shows that its form has no headings of decisions. */
  readonly usesDecisions: boolean;
  /** The sections that an item is expected to have, in their order; empty where nobody has said. */
  readonly sections: readonly SectionKind[];
  /** The Danish word for each of these: the document's, or else the committee's. */
  readonly sectionWords: Readonly<Partial<Record<SectionKind, string>>>;
  /** False when neither numbers nor a table of contents vouch for where the items begin. */
  readonly hasSureItems: boolean;
}

/**
 * Looks at one item alone; its findings are kept as long as the item and its context are unchanged, so
 * they must follow from these two and nothing else.
 */
export interface ItemRule extends RuleBase {
  readonly scope: 'item';
  check(item: AgendaItem, context: ItemContext): Iterable<RuleFinding>;
}

/** Compares parts of the document; sees items through `PlacedItem`. */
export interface DocumentRule extends RuleBase {
  readonly scope: 'document';
  check(minutes: Minutes): Iterable<RuleFinding>;
}

/**
 * Judges the suppressions by what became of them, when all other rules have been heard. Its spans count
 * from the beginning of the document.
 */
export interface SuppressionRule extends RuleBase {
  readonly scope: 'suppression';
  check(review: Review): Iterable<RuleFinding>;
}

export type Rule = ItemRule | DocumentRule | SuppressionRule;

/** A finding with its rule and its place in the document (all spans are document offsets). */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: Message;
  readonly related: readonly Related[];
  /** The item that it is about, or null; index into `Minutes.items`. */
  readonly item: number | null;
}
