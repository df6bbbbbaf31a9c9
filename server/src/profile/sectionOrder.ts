import type { Minutes } from '../minutes/model';
import type { SectionKind } from '../syntax/kinds';

/** Fewer items show no habit. */
const FEWEST_ITEMS = 3;
/** What is left out in one item of five is no part of the form. */
const USUAL = 0.8;
/** These stand where there is something to say, and are missed nowhere. */
const OCCASIONAL: ReadonlySet<SectionKind> = new Set([
  'priorDecisions',
  'dissent',
  'absence',
  'attachments',
  'signature',
  'other',
]);

/**
 * The sections that nearly all cases have, in the order in which nearly all have them; empty where the
 * minutes show no such habit.
 */
export function sectionOrderIn({ items }: Minutes): readonly SectionKind[] {
  const orders = items
    .filter(({ item }) => item.public && item.type === 'case' && item.sections.length > 0)
    .map(({ item }) => orderOf(item.sections.map(({ kind }) => kind)));
  if (orders.length < FEWEST_ITEMS) return [];
  const counts = new Map<SectionKind, number>();
  for (const kind of orders.flatMap((order) => [...order.keys()])) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const usual = [...counts]
    .filter(([kind, count]) => count >= USUAL * orders.length && !OCCASIONAL.has(kind))
    .map(([kind]) => kind);
  const order = usual
    .map((kind) => ({
      kind,
      before: usual.filter((other) => precedes(other, kind, orders)).length,
    }))
    .sort((a, b) => a.before - b.before)
    .map(({ kind }) => kind);
  // A row only where each is before the next beyond doubt.
  const isSure = order.every((kind, at) => {
    const next = order[at + 1];
    return next === undefined || precedes(kind, next, orders);
  });
  return isSure && order.length > 1 ? order : [];
}

/** The place of each kind among those of an item: where it stands first. */
function orderOf(kinds: readonly SectionKind[]): ReadonlyMap<SectionKind, number> {
  const order = new Map<SectionKind, number>();
  kinds.forEach((kind, at) => {
    if (!order.has(kind)) order.set(kind, at);
  });
  return order;
}

/** True when nearly all items that have both have one before the other. */
function precedes(
  one: SectionKind,
  other: SectionKind,
  orders: readonly ReadonlyMap<SectionKind, number>[],
): boolean {
  let both = 0;
  let before = 0;
  for (const order of orders) {
    const [a, b] = [order.get(one), order.get(other)];
    if (a === undefined || b === undefined) continue;
    both++;
    if (a < b) before++;
  }
  return both > 0 && before >= USUAL * both;
}
