import type { AgendaItem } from '../../minutes/model';
import { timesTenTo } from '../decimal';
import { budgetOf } from '../itemBudget';
import type { Table } from '../model';
import { POWERS } from '../units';
import { agree, isSlipBetween, sharedDigits } from './agree';
import { type Mention, mentionOf, namedAmounts } from './mentions';
import type { AmountMismatch } from './model';
import type { Written } from './precision';
import { tableMentions } from './tableMentions';

/** So many digits that two different figures are hardly ever one slip apart by chance. */
const ENOUGH_DIGITS = 3;
/** Fewer will do where two other places agree with each other. */
const ENOUGH_WHEN_CONFIRMED = 2;
/** A noun with more figures than this has many figures; comparing them all would say nothing. */
const MOST_MENTIONS = 12;
/** An item with more mismatches than this is something else than minutes. */
const MOST_MISMATCHES = 20;

/**
 * One figure that an item states twice and not in the same way: the same noun, in two sections or in a
 * section and the total of a table, apart by what looks like one slip. Silent unless the words tie the
 * two together (same noun, no other time, purpose or proposal) and nothing else in the item bears out
 * the figure that stands alone. At most one for each noun; linear in the item.
 */
export function findAmountMismatches(item: AgendaItem): readonly AmountMismatch[] {
  const named = namedAmounts(item);
  if (named.length === 0) return [];
  const inTable = tableMentions(item, new Set(named.map(({ key }) => key)));
  const rivals = rivalled([...named, ...inTable]);
  if (rivals.size === 0) return [];
  const byKey = new Map<string, Mention[]>();
  for (const each of named) {
    const mention = rivals.has(each.key) ? mentionOf(item.text, each) : null;
    if (mention !== null) group(byKey, mention);
  }
  for (const mention of inTable) if (byKey.has(mention.key)) group(byKey, mention);
  const found: AmountMismatch[] = [];
  for (const mentions of byKey.values()) {
    if (found.length === MOST_MISMATCHES) break;
    const mismatch = mentions.length > MOST_MENTIONS ? null : mismatchAmong(mentions);
    if (mismatch !== null && !isBorneOut(item, mismatch.here)) found.push(mismatch);
  }
  return found.sort((a, b) => a.here.span.start - b.here.span.start);
}

/** The nouns that more than one figure has: only those can be told of in two ways. */
function rivalled(figures: readonly { readonly key: string }[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    figures.flatMap(({ key }) => {
      if (seen.has(key)) return [key];
      seen.add(key);
      return [];
    }),
  );
}

function group(byKey: Map<string, Mention[]>, mention: Mention): void {
  const same = byKey.get(mention.key);
  if (same === undefined) byKey.set(mention.key, [mention]);
  else same.push(mention);
}

type Mismatch = { readonly here: Mention; readonly other: Mention };

function mismatchAmong(mentions: readonly Mention[]): Mismatch | null {
  const first = mentions[0] as Mention;
  const same = mentions.filter((mention) => agree(first, mention));
  const others = mentions.filter((mention) => !agree(first, mention));
  const different = others[0];
  if (different === undefined) return null;
  // Three figures under one noun are figures of three things.
  if (!others.every((mention) => agree(different, mention))) return null;
  const places = new Set(same.map(({ place }) => place));
  if (others.some(({ place }) => places.has(place))) return null;
  const mismatch = same.length === 1 && others.length > 1 ? pair(same, others) : pair(others, same);
  if (mismatch === null || !isLinked(mismatch)) return null;
  const confirmed = same.length + others.length > 2;
  const enough = confirmed ? ENOUGH_WHEN_CONFIRMED : ENOUGH_DIGITS;
  const { here, other } = mismatch;
  return sharedDigits(here, other) >= enough && isSlipBetween(here, other) ? mismatch : null;
}

/** The finest of the others says most; a figure that stands twice is no slip. */
function pair(alone: readonly Mention[], others: readonly Mention[]): Mismatch | null {
  const [only, second] = alone;
  if (only === undefined || second !== undefined) return null;
  const other = others.reduce((best, next) => (finer(next, best) ? next : best));
  if (only.row === null) return { here: only, other };
  return other.row === null && others.length === 1 ? { here: other, other: only } : null;
}

function finer(a: Mention, b: Mention): boolean {
  return POWERS[a.factor] !== undefined && last(a) < last(b);
}

function last({ factor, decimals }: Written): number {
  return (POWERS[factor] ?? 0) - decimals;
}

/** Not of different years or purposes. A table says nothing of either in its total. */
function isLinked({ here, other }: Mismatch): boolean {
  if (here.row !== null || other.row !== null) return true;
  const times =
    here.times.length === 0 || other.times.length === 0 || here.times.join() === other.times.join();
  const objects =
    here.objects.length === 0 ||
    other.objects.length === 0 ||
    here.objects.some((word) => other.objects.includes(word));
  return times && objects;
}

/** True when the figure stands somewhere else in the item, in the text or in a table: then it is no slip. */
function isBorneOut(item: AgendaItem, here: AmountMismatch['here']): boolean {
  const { amounts, tables } = budgetOf(item);
  const elsewhere = amounts.some(
    (amount) =>
      amount.unit === 'kr' && amount.span.start !== here.span.start && agree(amount, here),
  );
  return elsewhere || tables.some((table) => holds(table, here));
}

function holds(table: Table, here: Written): boolean {
  return table.rows.some(({ cells }) =>
    cells.some((cell, column) => {
      const unit = cell.unit ?? table.columns[column]?.unit ?? table.unit;
      if (cell.value === null || cell.percent) return false;
      const factor = unit?.factor ?? 1;
      const value = timesTenTo(cell.value, POWERS[factor] ?? 0);
      return agree({ value, factor, decimals: cell.decimals }, here);
    }),
  );
}
