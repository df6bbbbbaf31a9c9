import type { Minutes } from '../minutes/model';
import { closedNumbers } from './closedEntries';
import { numberFixes } from './fixes/renumber';
import {
  type Broken,
  type Numbered,
  numbered,
  runOn,
  type Sequence,
  spanOfNumber,
  twinsAmong,
} from './itemSequence';
import { message } from './messages';
import { walkNumbers } from './numberWalk';
import type { DocumentRule, Message, Related, RuleFinding } from './types';

/**
 * The numbers of the items run on without a gap, each used once. They may begin anywhere: in 24 of 69
 * sources they run on over the year (docs/forms.md §1c). Closed items may have a sequence of their
 * own (from 101, or from 1 again), and so may each group of items. Numbers of closed items that stand in
 * the table of contents alone are not missed: a public version leaves those items out.
 *
 * One finding for each place where the sequence breaks, on the number there.
 */
export const itemNumber: DocumentRule = {
  id: 'item-number',
  scope: 'document',
  severity: 'warning',
  settles: 'line',
  *check(minutes) {
    if (runOn(minutes)) return;
    const items = numbered(minutes);
    // What is known of the others is only looked for where a number is amiss, and that is hardly anywhere.
    const others = once(() => ({ used: usedNumbers(items, minutes), twins: twinsAmong(items) }));
    const firstUse: Record<Sequence, Map<number, Numbered>> = {
      main: new Map(),
      closed: new Map(),
    };
    for (const { item, sequence, last, step } of walkNumbers(items)) {
      const uses = firstUse[sequence];
      const twin = uses.get(item.value);
      if (step.broken) {
        const { used, twins } = others();
        const place = { last: last ?? 0, step, used, twin, later: twins.get(item) };
        const finding = describe(item, place);
        if (finding !== null) yield finding;
      }
      // A number that stands for another one does not use up its own.
      if (twin === undefined && step.last === item.value) uses.set(item.value, item);
    }
  },
  fixes: numberFixes,
};

function once<T>(work: () => T): () => T {
  let made: { readonly result: T } | null = null;
  return () => {
    made ??= { result: work() };
    return made.result;
  };
}

function usedNumbers(items: readonly Numbered[], minutes: Minutes): ReadonlySet<number> {
  return new Set([...items.map(({ value }) => value), ...closedNumbers(minutes)]);
}

/** What is known about the place where the sequence breaks. */
interface Break {
  /** The number that the sequence had reached before. */
  readonly last: number;
  readonly step: Broken;
  readonly used: ReadonlySet<number>;
  /** Items with the same number before and after this one. */
  readonly twin: Numbered | undefined;
  readonly later: Numbered | undefined;
}

function describe(item: Numbered, { last, step, used, twin, later }: Break): RuleFinding | null {
  const number = item.placed.item.number ?? '';
  const expected = last + 1;
  const standsFor = !step.skipped && step.last === expected && !used.has(expected);
  const other = twin ?? (standsFor ? later : undefined);
  if (other !== undefined) {
    const related = [{ span: spanOfNumber(other), message: message('item-number.first') }];
    const text = standsFor
      ? message('item-number.twice', { number, expected })
      : message('item-number.repeated', { number });
    return finding(item, text, related);
  }
  if (!step.skipped) {
    const order = { number, previous: last };
    return finding(
      item,
      standsFor
        ? message('item-number.order.missing', { ...order, expected })
        : message('item-number.order', order),
    );
  }
  const gap = missing(last, item.value, used);
  return gap === null ? null : finding(item, gap);
}

function finding(item: Numbered, text: Message, related: readonly Related[] = []): RuleFinding {
  return { span: spanOfNumber(item), message: text, related, item: item.index };
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
