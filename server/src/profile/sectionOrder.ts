import type { AgendaItem, Minutes } from '../minutes/model';
import { isAsked } from '../minutes/needs';
import { isLaidOut } from '../rules/missingRecommendation';
import { sectionWord } from '../rules/sectionForm';
import type { SectionKind } from '../syntax/kinds';
import { danishKind, SECTION_KIND } from './names';

/** Fewer items show no habit. */
const FEWEST_ITEMS = 3;
/** These have rules of their own, which tell of each item that lacks one. */
const HAS_RULE_OF_ITS_OWN: ReadonlySet<SectionKind> = new Set(['recommendation', 'decision']);
/** What is left out in one item of five is no part of the form, even so. */
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
 * The sections that all items have that lay a matter before the body, in the order that all items keep
 * to, by the words that the document has most; empty where the minutes show no such habit.
 */
export function sectionOrderIn(minutes: Minutes): readonly string[] {
  const asked = minutes.items.flatMap(({ item }) => (isAsked(item) ? [item] : []));
  const laidOut = asked.filter((item) => item.sections.length > 0 && isLaidOut(item));
  if (laidOut.length < FEWEST_ITEMS) return [];
  const counts = new Map<SectionKind, number>();
  for (const kind of laidOut.flatMap((item) => [...orderOf(item).keys()])) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const usual = [...counts]
    .filter(([kind, count]) => count >= shareOf(kind) * laidOut.length && !OCCASIONAL.has(kind))
    .map(([kind]) => kind);
  const order = inOrder(usual, asked.map(orderOf));
  return order.length > 1 ? inWords(order, minutes) : [];
}

function shareOf(kind: SectionKind): number {
  return HAS_RULE_OF_ITS_OWN.has(kind) ? USUAL : 1;
}

type Order = ReadonlyMap<SectionKind, number>;

/** The place of each kind among those of an item: where it stands first. */
function orderOf({ sections }: AgendaItem): Order {
  const order = new Map<SectionKind, number>();
  sections.forEach(({ kind, combined }, at) => {
    // One heading for recommendation and decision has no one place.
    if (!combined && !order.has(kind)) order.set(kind, at);
  });
  return order;
}

/** The kinds in a row in which each is before the next beyond doubt; one that stands here and there is left out. */
function inOrder(kinds: readonly SectionKind[], orders: readonly Order[]): readonly SectionKind[] {
  const row = kinds
    .map((kind) => ({
      kind,
      before: kinds.filter((other) => stands(other, kind, orders) !== 'behind').length,
    }))
    .sort((a, b) => a.before - b.before)
    .map(({ kind }) => kind);
  const sure: SectionKind[] = [];
  for (const kind of row) {
    if (sure.every((other) => stands(other, kind, orders) === 'before')) sure.push(kind);
    else if (HAS_RULE_OF_ITS_OWN.has(kind)) return [];
  }
  return sure;
}

/** Where one kind stands from another in the items that have both; null where they differ or none has both. */
function stands(
  one: SectionKind,
  other: SectionKind,
  orders: readonly Order[],
): 'before' | 'behind' | null {
  let place: 'before' | 'behind' | null = null;
  for (const order of orders) {
    const [a, b] = [order.get(one), order.get(other)];
    if (a === undefined || b === undefined) continue;
    const here = a < b ? 'before' : 'behind';
    if (place !== null && place !== here) return null;
    place = here;
  }
  return place;
}

/** Each kind by the word that heads it most; by our own where that is no word for a kind. */
function inWords(order: readonly SectionKind[], minutes: Minutes): readonly string[] {
  const meant = new Set<SectionKind>(order);
  return order.map((kind) => {
    const word = sectionWord(kind, minutes).replace(/ ?:$/, '');
    const meaning = SECTION_KIND.meanings.get(word);
    // A word may head another kind than its own ("Kommunikation" over who has treated the case).
    if (meaning === undefined || (meaning !== kind && meant.has(meaning))) return danishKind(kind);
    meant.add(meaning);
    return word;
  });
}
