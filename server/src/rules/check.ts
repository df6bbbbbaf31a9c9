import type { Minutes, PlacedItem } from '../minutes/model';
import { type Span, shift } from '../text/span';
import { finish, type Steps } from '../text/steps';
import { type Draft, draftGate, type Gate } from './draft';
import { contextOf } from './form';
import {
  findingsIn,
  type Inquiry,
  type ItemFinding,
  itemRulesOf,
  knownFindings,
} from './itemFindings';
import { RULES } from './registry';
import type { Shown } from './shown';
import type { DocumentRule, Finding, Rule, RuleFinding, Severity } from './types';

export interface CheckOptions {
  /** Severity or `off` by rule id; a rule that is not in it keeps its own severity. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** Where somebody is writing; null when nobody is, and then everything is said. */
  readonly draft: Draft | null;
  /** What has been said before; of no account when nobody is writing. */
  readonly shown?: Shown;
  /** Hears of a rule that threw; the other rules and items are checked all the same. */
  readonly onRuleError: (ruleId: string, error: unknown) => void;
}

/** So many items that are not known yet are checked at a stretch. */
const STRIDE = 16;

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
  const { onRuleError } = options;
  const key = JSON.stringify(context);
  const inquiry: Inquiry = { rules: itemRulesOf(asked), context, key, onRuleError };
  const gate = draftGate(minutes, options.draft, options.shown ?? null);
  const findings: Finding[] = [];
  let fresh = 0;
  for (const [index, placed] of minutes.items.entries()) {
    const known = knownFindings(placed.item, inquiry);
    if (known === null && ++fresh % STRIDE === 0) yield;
    for (const found of known ?? findingsIn(placed.item, inquiry)) {
      const finding = place(found, placed, index, severityOf(found.rule, options));
      if (gate(finding, awaitedBy(found, placed))) findings.push(finding);
    }
  }
  for (const rule of asked) {
    if (rule.scope !== 'document') continue;
    for (const finding of checkDocument(rule, minutes, options, gate)) findings.push(finding);
  }
  const order = new Map(rules.map((rule, index) => [rule, index]));
  return findings.sort(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0),
  );
}

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

function checkDocument(
  rule: DocumentRule,
  minutes: Minutes,
  options: CheckOptions,
  gate: Gate,
): readonly Finding[] {
  const findings: Finding[] = [];
  const severity = severityOf(rule, options);
  for (const { span, message, related = [], awaits, item = null } of heard(
    rule,
    minutes,
    options,
  )) {
    const finding = { rule, severity, span, message, related, item };
    if (gate(finding, awaits)) findings.push(finding);
  }
  return findings;
}

/** What a rule about the whole document says; nothing when it throws. */
function heard(
  rule: DocumentRule,
  minutes: Minutes,
  { onRuleError }: CheckOptions,
): readonly RuleFinding[] {
  try {
    return [...rule.check(minutes)];
  } catch (error) {
    onRuleError(rule.id, error);
    return [];
  }
}
