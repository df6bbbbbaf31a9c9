import type { Minutes, PlacedItem } from '../minutes/model';
import { perItem } from '../minutes/perItem';
import { type Span, shift } from '../text/span';

/** Closed items may count for themselves; all others run on together. */
export type Sequence = 'main' | 'closed';

/** An item with a number. */
export interface Numbered {
  readonly placed: PlacedItem;
  /** Into `Minutes.items`. */
  readonly index: number;
  readonly value: number;
  /** Which group line the item stands under; counts up. */
  readonly group: number;
}

/** The items that have numbers, in reading order. */
export function numbered({ items, groups }: Minutes): readonly Numbered[] {
  const numbers = numbersOf(items);
  const found: Numbered[] = [];
  let group = 0;
  for (const [index, placed] of items.entries()) {
    while ((groups[group]?.span.start ?? Number.POSITIVE_INFINITY) < placed.offset) group++;
    const value = numbers[index] ?? null;
    if (value !== null) found.push({ placed, index, value, group });
  }
  return found;
}

/** True when each number is one more than the last: then there is but one sequence, and nothing is amiss. */
export function runOn({ items }: Minutes): boolean {
  let last: number | null = null;
  for (const value of numbersOf(items)) {
    if (value === null) continue;
    if (last !== null && value !== last + 1) return false;
    last = value;
  }
  return true;
}

/** Five figures are a case number rather than the number of an item. */
export const ITEM_NUMBER = /^\d{1,4}$/;

const numbersOf = perItem(({ number, numberSpan }): number | null =>
  number !== null && numberSpan !== null && ITEM_NUMBER.test(number) ? Number(number) : null,
);

/** Where the number stands (document offsets). */
export function spanOfNumber({ placed: { item, offset } }: Numbered): Span {
  return shift(item.numberSpan ?? item.heading, offset);
}

/** Closed items that do not run on with the others, and everything that runs on with them. */
export function sequenceOf(
  item: Numbered,
  last: Readonly<Record<Sequence, number | null>>,
  previous: Numbered | null,
): Sequence {
  if (previous === null || last.main === null || item.value === last.main + 1) return 'main';
  if (last.closed !== null) {
    if (item.value === last.closed + 1) return 'closed';
    return item.placed.item.public ? 'main' : 'closed';
  }
  const beginsHundred = item.value > 100 && item.value % 100 === 1 && item.value > last.main + 1;
  const restarts = !item.placed.item.public && item.value === 1;
  return beginsHundred || restarts ? 'closed' : 'main';
}

/** The first of its sequence may have any number; under a new group line numbering may begin again. */
export function isFresh(item: Numbered, last: number | null, previous: Numbered | null): boolean {
  return last === null || (item.value === 1 && item.group !== previous?.group);
}

/** For an item whose number comes again further down, the next item that has it. */
export function twinsAmong(items: readonly Numbered[]): ReadonlyMap<Numbered, Numbered> {
  const twins = new Map<Numbered, Numbered>();
  const latest = new Map<string, Numbered>();
  for (const item of items) {
    const key = `${item.placed.item.public} ${item.value}`;
    const before = latest.get(key);
    if (before !== undefined) twins.set(before, item);
    latest.set(key, item);
  }
  return twins;
}

/** What a number does to its sequence: `last` is where the sequence then stands. */
export type Step = Unbroken | Broken;

interface Unbroken {
  readonly last: number;
  readonly broken: false;
}
export interface Broken {
  readonly last: number;
  readonly broken: true;
  /** True for a gap before a right number; false for a number that is wrong itself. */
  readonly skipped: boolean;
}
/**
 * Looks one number ahead to tell a wrong number (after which the sequence goes on as if it were right)
 * from a real gap (after which it goes on from there).
 */
export function takeStep(last: number, value: number, next: number | undefined): Step {
  if (value === last + 1) return { last: value, broken: false };
  if (next === last + 1 && next !== value + 1) return { last, broken: true, skipped: false };
  if (next === last + 2 && next !== value + 1) {
    return { last: last + 1, broken: true, skipped: false };
  }
  // The next number lies between: this one is too high, and stands for the number after the last.
  if (next !== undefined && last < next && next < value) {
    return { last: last + 1, broken: true, skipped: false };
  }
  return { last: value, broken: true, skipped: value > last + 1 };
}
