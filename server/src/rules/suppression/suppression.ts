import type { Located, Span } from '../../text/span';

/** How far a suppression reaches, as it is written. */
export const VERBS = ['ignore', 'ignore-item', 'ignore-file'] as const;
export type Verb = (typeof VERBS)[number];

/** A comment that asks rules to be silent: `<!-- referat: ignore wrong-total, vote-count reason -->`. */
export interface Suppression {
  /** The whole comment with its marks. All spans are document offsets. */
  readonly span: Span;
  /** False without its `-->`: then it suppresses nothing, and the span is the rest of its line. */
  readonly closed: boolean;
  /** As written; which verb it is, in small letters, stands in `verb`. */
  readonly word: Located;
  /** Null for a word that is none, but was perhaps meant to be. */
  readonly verb: Verb | null;
  /** The ids as written, also those that are none; of far too many only the first are read. */
  readonly rules: readonly Located[];
  /** What stands behind the ids; null when nothing does. */
  readonly reason: Located | null;
}

/** There are not nearly as many rules. */
export const MOST_RULES = 50;

/** Names so many rules that it was not written by somebody who meant them: it suppresses nothing. */
export function namesTooMany({ rules }: Suppression): boolean {
  return rules.length > MOST_RULES;
}

/** The id that a suppression names, in the form in which rules have it. */
export function ruleIdOf({ text }: Located): string {
  return text.toLowerCase();
}

/** A rule that a profile exempts, in items of one title or everywhere. */
export interface Exemption {
  readonly rule: string;
  /** Title of the items, plain text in which `*` stands for anything; null: the whole document. */
  readonly item: string | null;
  readonly reason: string | null;
}
