import type { AgendaItem } from '../minutes/model';
import type { ItemContext, ItemRule, Rule, RuleFinding } from './types';

/** What a rule found in an item; spans count from the beginning of the item. */
export interface ItemFinding extends RuleFinding {
  readonly rule: ItemRule;
}

/** Asked on behalf of one check: what the items may know of the rest, and who hears of rules that throw. */
export interface Inquiry {
  readonly rules: readonly ItemRule[];
  readonly context: ItemContext;
  /** The context in words: as long as it is the same, so are the answers. */
  readonly key: string;
  readonly onRuleError: (ruleId: string, error: unknown) => void;
}

interface Memory {
  readonly key: string;
  readonly byRule: Map<ItemRule, readonly RuleFinding[]>;
  /** Everything that these rules found, in order; null while one of them has not been heard. */
  all: { readonly rules: readonly ItemRule[]; readonly found: readonly ItemFinding[] } | null;
}

/**
 * Pure memory: the answer depends on the item and the key alone, and goes when the item goes. The newest
 * first; two of them, for in some documents the context is one while somebody writes and another between.
 */
const memories = new WeakMap<AgendaItem, readonly Memory[]>();
const MOST_MEMORIES = 2;

/** What was found in an item before; null when the rules must be heard. */
export function knownFindings(
  item: AgendaItem,
  { rules, key }: Inquiry,
): readonly ItemFinding[] | null {
  const memory = recall(item, key);
  return memory?.all?.rules === rules ? memory.all.found : null;
}

/**
 * Everything that the rules find in an item, sorted by place, then by the order of the rules. What was
 * found is kept as long as the item stays the same object and its surroundings are the same. A rule
 * that throws costs its own findings, and is tried, and reported, again the next time.
 */
export function findingsIn(item: AgendaItem, inquiry: Inquiry): readonly ItemFinding[] {
  const memory = memoryOf(item, inquiry.key);
  if (memory.all?.rules === inquiry.rules) return memory.all.found;
  const found: ItemFinding[] = [];
  let isWhole = true;
  for (const rule of inquiry.rules) {
    const own = ask(rule, item, inquiry, memory);
    if (own === null) isWhole = false;
    else for (const finding of own) found.push({ ...finding, rule });
  }
  found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  if (isWhole) memory.all = { rules: inquiry.rules, found };
  return found;
}

function memoryOf(item: AgendaItem, key: string): Memory {
  const known = recall(item, key);
  if (known !== undefined) return known;
  const memory: Memory = { key, byRule: new Map(), all: null };
  const others = memories.get(item) ?? [];
  memories.set(item, [memory, ...others.slice(0, MOST_MEMORIES - 1)]);
  return memory;
}

function recall(item: AgendaItem, key: string): Memory | undefined {
  const known = memories.get(item);
  if (known === undefined) return undefined;
  return known[0]?.key === key ? known[0] : known[1]?.key === key ? known[1] : undefined;
}

function ask(
  rule: ItemRule,
  item: AgendaItem,
  inquiry: Inquiry,
  { byRule }: Memory,
): readonly RuleFinding[] | null {
  const known = byRule.get(rule);
  if (known !== undefined) return known;
  try {
    const found = [...rule.check(item, inquiry.context)];
    byRule.set(rule, found);
    return found;
  } catch (error) {
    inquiry.onRuleError(rule.id, error);
    return null;
  }
}

/** The rules about one item, of those given; the same list each time for the same rules. */
export function itemRulesOf(rules: readonly Rule[]): readonly ItemRule[] {
  let known = itemRules.get(rules);
  if (known === undefined) {
    known = rules.filter((rule) => rule.scope === 'item');
    itemRules.set(rules, known);
  }
  return known;
}

const itemRules = new WeakMap<readonly Rule[], readonly ItemRule[]>();
