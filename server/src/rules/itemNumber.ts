import type { Minutes, PlacedItem } from '../minutes/model';
import type { Span } from '../text/span';
import { shift } from '../text/span';
import { message } from './messages';
import type { DocumentRule, Message, Related, RuleFinding } from './types';

/**
 * The numbers of the items run on without a gap, each used once. They may begin anywhere: in 24 of 69
 * sources they run on over the year (domain-formats.md §1c). Closed items may have a sequence of their
 * own (from 101, or from 1 again), and so may each group of items.
 *
 * One finding for each place where the sequence breaks, on the number there.
 */
export const itemNumber: DocumentRule = {
  id: 'item-number',
  scope: 'document',
  severity: 'warning',
  settles: 'line',
  *check(minutes) {
    const items = numbered(minutes);
    const used = new Set(items.map(({ value }) => value));
    const firstUse = new Map<string, Numbered>();
    const last: Record<Sequence, number | null> = { main: null, closed: null };
    let previous: Numbered | null = null;
    for (const [index, item] of items.entries()) {
      const sequence = sequenceOf(item, last, previous);
      const step: Step = isFresh(item, last[sequence], previous)
        ? { last: item.value, broken: false }
        : takeStep(last[sequence] ?? 0, item.value, items[index + 1]?.value);
      const twin = firstUse.get(`${sequence} ${item.value}`);
      if (step.broken) {
        const finding = describe(item, last[sequence] ?? 0, step.skipped, used, twin);
        if (finding !== null) yield finding;
      }
      if (twin === undefined) firstUse.set(`${sequence} ${item.value}`, item);
      last[sequence] = step.last;
      previous = item;
    }
  },
};

type Sequence = 'main' | 'closed';

interface Numbered {
  readonly index: number;
  readonly value: number;
  readonly text: string;
  readonly span: Span;
  readonly public: boolean;
  /** Which group line the item stands under; counts up. */
  readonly group: number;
}

function numbered(minutes: Minutes): Numbered[] {
  const found: Numbered[] = [];
  let group = 0;
  minutes.items.forEach((placed, index) => {
    while ((minutes.groups[group]?.span.start ?? Number.POSITIVE_INFINITY) < placed.offset) group++;
    const read = readNumber(placed);
    if (read !== null) found.push({ ...read, index, public: placed.item.public, group });
  });
  return found;
}

/** Five figures are a case number rather than the number of an item. */
const ITEM_NUMBER = /^\d{1,4}$/;

function readNumber({ item, offset }: PlacedItem) {
  if (item.number === null || item.numberSpan === null || !ITEM_NUMBER.test(item.number)) {
    return null;
  }
  return {
    value: Number(item.number),
    text: item.number,
    span: shift(item.numberSpan, offset),
  };
}

/** Closed items that do not run on with the others, and everything that runs on with them. */
function sequenceOf(
  item: Numbered,
  last: Readonly<Record<Sequence, number | null>>,
  previous: Numbered | null,
): Sequence {
  if (previous === null || last.main === null || item.value === last.main + 1) return 'main';
  if (last.closed !== null) {
    if (item.value === last.closed + 1) return 'closed';
    return item.public ? 'main' : 'closed';
  }
  const beginsHundred = item.value > 100 && item.value % 100 === 1 && item.value > last.main + 1;
  const restarts = !item.public && item.value === 1;
  return beginsHundred || restarts ? 'closed' : 'main';
}

/** The first of its sequence may have any number; under a new group line numbering may begin again. */
function isFresh(item: Numbered, last: number | null, previous: Numbered | null): boolean {
  return last === null || (item.value === 1 && item.group !== previous?.group);
}

type Step =
  | { readonly last: number; readonly broken: false }
  | { readonly last: number; readonly broken: true; readonly skipped: boolean };

/**
 * Looks one number ahead to tell a wrong number (after which the sequence goes on as if it were right)
 * from a real gap (after which it goes on from there).
 */
function takeStep(last: number, value: number, next: number | undefined): Step {
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

function describe(
  item: Numbered,
  last: number,
  skipped: boolean,
  used: ReadonlySet<number>,
  twin: Numbered | undefined,
): RuleFinding | null {
  if (twin !== undefined) {
    const related = [{ span: twin.span, message: message('item-number.first') }];
    return finding(item, message('item-number.repeated', { number: item.text }), related);
  }
  if (!skipped) {
    return finding(item, message('item-number.order', { number: item.text, previous: last }));
  }
  const gap = missing(last, item.value, used);
  return gap === null ? null : finding(item, gap);
}

function finding(item: Numbered, text: Message, related: readonly Related[] = []): RuleFinding {
  return { span: item.span, message: text, related, item: item.index };
}

/** More than this many numbers are said as "from … to …", even when some of them stand elsewhere. */
const MOST_LISTED = 2;
/** A gap this wide is not searched for numbers that stand elsewhere. */
const WIDEST_SEARCHED = 100;

function missing(last: number, value: number, used: ReadonlySet<number>): Message | null {
  if (value - last > WIDEST_SEARCHED) {
    const parameters = { first: last + 1, last: value - 1, number: value };
    return message('item-number.missing-many', parameters);
  }
  const absent: number[] = [];
  for (let n = last + 1; n < value; n++) if (!used.has(n)) absent.push(n);
  const [first] = absent;
  const final = absent.at(-1);
  if (first === undefined || final === undefined) return null;
  const number = value;
  if (absent.length === 1) return message('item-number.missing-one', { first, number });
  const id = absent.length > MOST_LISTED ? 'item-number.missing-many' : 'item-number.missing-two';
  return message(id, { first, last: final, number });
}
