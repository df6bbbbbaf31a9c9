import { endsWith } from '../../text/endsWith';
import type { Span } from '../../text/span';
import { negate, timesTenTo } from '../decimal';
import type { Amount } from '../model';
import { readNumber } from '../number';
import { POWERS } from '../units';
import { judge } from './judge';
import type { SumPart, TextSum } from './model';

/** Room for a dozen figures with their units. */
const LONGEST = 240;
const FIGURE = '-?\\d[\\d.]{0,20}(?:,\\d{1,6})?';
const UNIT =
  '(?:\\s?(?:t\\.?\\s?kr\\.?|mio\\.?(?:\\s?kr\\.?)?|mia\\.?(?:\\s?kr\\.?)?|kr\\.?|kroner))?';
const TERM = new RegExp(`\\s*([-+−–])\\s*(${FIGURE})${UNIT}\\s*$`, 'iu');
const FIRST_TERM = new RegExp(`(?:^|[\\s(:])(${FIGURE})${UNIT}\\s*$`, 'iu');
const EQUALS = /\s*=\s*(?:i alt\s)?$/u;
/** The same as a look back from the end, which costs a step or two where no sign stands. */
const BEHIND_EQUALS = /(?<==\s*(?:i alt\s)?)/uy;

/** Formulas as such: "6,3 + 1,9 + 1,1 = 9,3 mio. kr."; terms without a unit have that of the total. */
export function* equations(
  text: string,
  within: Span,
  amounts: readonly Amount[],
): Generator<TextSum> {
  if (!text.includes('=')) return;
  const byEnd = new Map(amounts.map((amount) => [amount.span.end, amount]));
  for (const total of amounts) {
    if (total.unit !== 'kr') continue;
    const from = Math.max(within.start, total.span.start - LONGEST);
    const before = text.slice(from, total.span.start);
    const equals = endsWith(before, BEHIND_EQUALS) ? EQUALS.exec(before) : null;
    if (equals === null) continue;
    const parts = termsBefore(before.slice(0, equals.index), from, total, byEnd);
    const sum = parts && judge(total, parts, 'complete');
    if (sum) yield sum;
  }
}

function termsBefore(
  written: string,
  from: number,
  total: Amount,
  byEnd: ReadonlyMap<number, Amount>,
): readonly SumPart[] | null {
  const parts: SumPart[] = [];
  let rest = written;
  for (;;) {
    const term = TERM.exec(rest);
    const match = term ?? FIRST_TERM.exec(rest);
    if (match === null) return null;
    const end = from + rest.trimEnd().length;
    const figure = (term ? match[2] : match[1]) as string;
    const amount = byEnd.get(end) ?? bareAmount(figure, end, total);
    if (amount === null || amount.unit !== 'kr') return null;
    const negative = term !== null && match[1] !== '+';
    parts.unshift({ amount: positive(amount, negative), sign: negative ? -1 : 1 });
    if (term === null) return parts;
    rest = rest.slice(0, match.index);
  }
}

/** "7 mio. kr. -2 mio. kr.": the sign of the term was read into the amount; it counts once. */
function positive(amount: Amount, negative: boolean): Amount {
  return negative && amount.value.mantissa < 0n
    ? { ...amount, value: negate(amount.value) }
    : amount;
}

function bareAmount(figure: string, end: number, { factor }: Amount): Amount | null {
  const number = readNumber(figure);
  if (number === null) return null;
  return {
    text: figure,
    span: { start: end - figure.length, end },
    value: timesTenTo(number.value, POWERS[factor] ?? 0),
    unit: 'kr',
    factor,
    decimals: number.decimals,
    approximate: false,
  };
}
