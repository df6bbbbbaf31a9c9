import { documentMemory } from '../minutes/documentMemory';
import type { AgendaItem, Minutes } from '../minutes/model';
import { carriedOver, type ItemValues } from '../minutes/perItem';
import { remembered } from '../minutes/remembered';
import { memory } from '../text/memory';
import type { Steps } from '../text/steps';
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

/** So many items that are not known yet are checked at a stretch. */
const STRIDE = 16;

/**
 * What the rules find in each item, in reading order. It is kept as long as the item stays the same
 * object and its surroundings are the same. Lets others in between when many items are new. A rule that
 * throws costs its own findings in that item, and is tried, and reported, again the next time.
 */
export function* findingsByItem(
  items: Minutes['items'],
  inquiry: Inquiry,
): Steps<readonly (readonly ItemFinding[])[]> {
  const { rules, key } = inquiry;
  const before = latest.recall(items);
  const last = before?.rules === rules && before.key === key ? before : undefined;
  const known = carriedOver(last, items, (item) => recall(item, inquiry));
  const values: (readonly ItemFinding[])[] = [];
  let fresh = 0;
  let isWhole = true;
  for (const [index, { item }] of items.entries()) {
    let found = known[index] ?? null;
    if (found === null) {
      if (++fresh % STRIDE === 0) yield;
      found = findingsIn(item, inquiry);
      isWhole &&= recall(item, inquiry) === found;
    }
    values.push(found);
  }
  if (isWhole) latest.keep(items, { items, values, rules, key });
  return values;
}

/** What was found in all items of a version. */
interface LatestFindings extends ItemValues<readonly ItemFinding[]> {
  readonly rules: readonly ItemRule[];
  readonly key: string;
}

const latest = documentMemory<LatestFindings>();

// ---------------------------------------------------------------- one item

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
const memories = memory<AgendaItem, readonly Memory[]>();
const MOST_MEMORIES = 2;

/** What was found in an item before; null when the rules must be heard. */
function recall(item: AgendaItem, { rules, key }: Inquiry): readonly ItemFinding[] | null {
  const all = memories.get(item)?.find((memory) => memory.key === key)?.all;
  return all?.rules === rules ? all.found : null;
}

/** Everything that the rules find in an item, sorted by place, then by the order of the rules. */
function findingsIn(item: AgendaItem, inquiry: Inquiry): readonly ItemFinding[] {
  const memory = memoryOf(item, inquiry.key);
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
  const known = memories.get(item) ?? [];
  const same = known.find((memory) => memory.key === key);
  if (same !== undefined) return same;
  const memory: Memory = { key, byRule: new Map(), all: null };
  memories.set(item, [memory, ...known.slice(0, MOST_MEMORIES - 1)]);
  return memory;
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
export const itemRulesOf = remembered((rules: readonly Rule[]): readonly ItemRule[] =>
  rules.filter((rule) => rule.scope === 'item'),
);
