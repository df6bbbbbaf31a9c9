import type { AgendaItem, Minutes } from '../minutes/model';
import { shift } from '../text/span';
import { type Draft, settled } from './draft';
import { contextOf } from './form';
import { RULES } from './registry';
import type {
  DocumentRule,
  Finding,
  ItemContext,
  ItemRule,
  Rule,
  RuleFinding,
  Severity,
} from './types';

export interface CheckOptions {
  /** Severity or `off` by rule id; a rule that is not in it keeps its own severity. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** Where somebody is writing; null when nobody is, and then everything is said. */
  readonly draft: Draft | null;
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
  if (minutes.kind === 'unknown') return [];
  const context = contextOf(minutes, options.draft !== null);
  const key = JSON.stringify(context);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = options.severities.get(rule.id) ?? rule.severity;
    if (severity === 'off') continue;
    const all =
      rule.scope === 'item'
        ? checkItems(rule, minutes, context, key, options)
        : checkDocument(rule, minutes, options);
    for (const found of all) {
      if (!settled(found, rule.settles, minutes, options.draft)) continue;
      const { span, message, related, item } = found;
      findings.push({ rule, severity, span, message, related, item });
    }
  }
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

type Found = Omit<Finding, 'rule' | 'severity'> & Pick<RuleFinding, 'awaits'>;

function checkDocument(rule: DocumentRule, minutes: Minutes, options: CheckOptions): Found[] {
  const found = guarded(rule, options, () => [...rule.check(minutes)]);
  return found.map((finding) => ({
    ...finding,
    item: finding.item ?? null,
    related: finding.related ?? [],
  }));
}

function checkItems(
  rule: ItemRule,
  minutes: Minutes,
  context: ItemContext,
  key: string,
  options: CheckOptions,
): Found[] {
  const found: Found[] = [];
  minutes.items.forEach(({ item, offset }, index) => {
    for (const finding of recall(rule, item, context, key, options)) {
      const { span, message, related = [], awaits } = finding;
      found.push({
        item: index,
        message,
        span: shift(span, offset),
        related: related.map((other) => ({ ...other, span: shift(other.span, offset) })),
        ...(awaits && { awaits: shift(awaits, offset) }),
      });
    }
  });
  return found;
}

interface Memory {
  readonly key: string;
  readonly byRule: Map<ItemRule, readonly RuleFinding[]>;
}

/** Pure memory: the answer depends on the item and the key alone, and goes when the item goes. */
const memories = new WeakMap<AgendaItem, Memory>();

function recall(
  rule: ItemRule,
  item: AgendaItem,
  context: ItemContext,
  key: string,
  options: CheckOptions,
): readonly RuleFinding[] {
  let memory = memories.get(item);
  if (memory === undefined || memory.key !== key) {
    memory = { key, byRule: new Map() };
    memories.set(item, memory);
  }
  const known = memory.byRule.get(rule);
  if (known !== undefined) return known;
  return guarded(rule, options, () => {
    const found = [...rule.check(item, context)];
    // Only what succeeded is remembered: a rule that threw is tried, and reported, again.
    memory.byRule.set(rule, found);
    return found;
  });
}

function guarded(rule: Rule, options: CheckOptions, find: () => RuleFinding[]): RuleFinding[] {
  try {
    return find();
  } catch (error) {
    options.onRuleError(rule.id, error);
    return [];
  }
}
