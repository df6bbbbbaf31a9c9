import type { Minutes, PlacedItem } from '../minutes/model';
import { remembered } from '../minutes/remembered';
import { type Span, shift } from '../text/span';
import { finish, type Steps } from '../text/steps';
import { type Draft, draftGate } from './draft';
import { contextOf } from './form';
import { findingsByItem, type Inquiry, type ItemFinding, itemRulesOf } from './itemFindings';
import { RULES } from './registry';
import type { Shown } from './shown';
import { type Review, type ReviewOptions, reviewOf } from './suppression/review';
import type { Finding, Rule, RuleFinding, RuleSettings, Severity } from './types';

export interface CheckOptions extends ReviewOptions {
  /** Severity or `off` by rule id; a rule that is not in it keeps its own severity. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** Where somebody is writing; null when nobody is, and then everything is said. */
  readonly draft: Draft | null;
  /** What has been said before; of no account when nobody is writing. */
  readonly shown?: Shown;
  /** Hears of a rule that threw; the other rules and items are checked all the same. */
  readonly onRuleError: (ruleId: string, error: unknown) => void;
}

/**
 * Everything that the rules find in a document, sorted by place (then by the order of the rules).
 * A document that is no minutes has no findings. What an item rule found in an item is kept as long
 * as the item stays the same object and its surroundings are the same.
 */
export function check(
  minutes: Minutes,
  options: CheckOptions,
  rules: readonly Rule[] = RULES,
): readonly Finding[] {
  return finish(checking(minutes, options, rules));
}

/** As `check`, in steps of a few milliseconds: a caller may let others in between two of them. */
export function* checking(
  minutes: Minutes,
  options: CheckOptions,
  rules: readonly Rule[] = RULES,
): Steps<readonly Finding[]> {
  if (minutes.kind === 'unknown') return [];
  const asked = rulesAsked(rules, options);
  const context = contextOf(minutes, options.draft !== null);
  const failed = new Set<string>();
  const onRuleError = (id: string, error: unknown): void => {
    failed.add(id);
    options.onRuleError(id, error);
  };
  const key = JSON.stringify(context);
  const inquiry: Inquiry = { rules: itemRulesOf(asked), context, key, onRuleError };
  const gate = draftGate(minutes, options.draft, options.shown ?? null);
  const findings: Finding[] = [];
  const found = yield* findingsByItem(minutes.items, inquiry);
  for (const [index, own] of found.entries()) {
    if (own.length === 0) continue;
    const placed = minutes.items[index] as PlacedItem;
    for (const one of own) {
      const finding = place(one, placed, index, severityOf(one.rule, options));
      if (gate(finding, awaitedBy(one, placed))) findings.push(finding);
    }
  }
  const say: Say = (rule, found) =>
    heard(rule, found, onRuleError)
      .map((one) => ({ one, finding: asFinding(rule, one, severityOf(rule, options)) }))
      .filter(({ one, finding }) => gate(finding, one.awaits))
      .map(({ finding }) => finding);
  for (const rule of asked) {
    if (rule.scope !== 'document') continue;
    for (const finding of say(rule, () => rule.check(minutes))) findings.push(finding);
  }
  const review = reviewOf(minutes, options, {
    ruleIds: idsOf(rules),
    isHeard: isHeardIn(asked, failed, { ...options, sections: context.sections }),
  });
  return inOrder(review === null ? findings : reviewed(findings, review, asked, say), rules);
}

/** The findings of a rule that may be said now. */
type Say = (rule: Rule, found: () => Iterable<RuleFinding>) => readonly Finding[];

/** See `Review.isHeard`. */
function isHeardIn(
  asked: readonly Rule[],
  failed: ReadonlySet<string>,
  settings: RuleSettings,
): (id: string) => boolean {
  const heardIds = new Set(asked.filter((rule) => rule.isUnset?.(settings) !== true).map(idOf));
  return (id) => heardIds.has(id) && !failed.has(id);
}

/** What nothing suppresses, and what is to be said of the suppressions themselves. */
function reviewed(
  findings: readonly Finding[],
  review: Review,
  asked: readonly Rule[],
  say: Say,
): Finding[] {
  const kept = review.keep(findings);
  for (const rule of asked) {
    if (rule.scope !== 'suppression') continue;
    for (const finding of review.keep(say(rule, () => rule.check(review)))) kept.push(finding);
  }
  return kept;
}

function inOrder(findings: Finding[], rules: readonly Rule[]): readonly Finding[] {
  return findings.sort(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      rules.indexOf(a.rule) - rules.indexOf(b.rule),
  );
}

const idOf = ({ id }: Rule): string => id;

const idsOf = remembered((rules: readonly Rule[]): ReadonlySet<string> => new Set(rules.map(idOf)));

/** The rules that are not switched off: the same list each time for the same severities. */
function rulesAsked(rules: readonly Rule[], { severities }: CheckOptions): readonly Rule[] {
  const known = askedBefore.get(severities);
  if (known?.rules === rules) return known.asked;
  const asked = rules.filter(({ id }) => severities.get(id) !== 'off');
  askedBefore.set(severities, { rules, asked });
  return asked;
}

/** Pure memory: severities are never changed, only replaced. */
const askedBefore = new WeakMap<
  CheckOptions['severities'],
  { readonly rules: readonly Rule[]; readonly asked: readonly Rule[] }
>();

function severityOf(rule: Rule, { severities }: CheckOptions): Severity {
  const severity = severities.get(rule.id) ?? rule.severity;
  return severity === 'off' ? rule.severity : severity;
}

/** A finding of an item at its place in the document. */
function place(
  { rule, span, message, related = [] }: ItemFinding,
  { offset }: PlacedItem,
  item: number,
  severity: Severity,
): Finding {
  return {
    rule,
    severity,
    span: shift(span, offset),
    message,
    related: related.map((other) => ({ ...other, span: shift(other.span, offset) })),
    item,
  };
}

function awaitedBy({ awaits }: ItemFinding, { offset }: PlacedItem): Span | undefined {
  return awaits && shift(awaits, offset);
}

function asFinding(
  rule: Rule,
  { span, message, related = [], item }: RuleFinding,
  severity: Severity,
): Finding {
  return { rule, severity, span, message, related, item: item ?? null };
}

/** What a rule says of the document; nothing when it throws. */
function heard(
  rule: Rule,
  found: () => Iterable<RuleFinding>,
  onRuleError: CheckOptions['onRuleError'],
): readonly RuleFinding[] {
  try {
    return [...found()];
  } catch (error) {
    onRuleError(rule.id, error);
    return [];
  }
}
