import { add, compare, type Decimal, negate, subtract, timesTenTo, ZERO } from '../decimal';
import type { Amount } from '../model';
import type { SumPart, TextSum } from './model';
import { absolute, isNear, isRoundedFrom, roomForRounding } from './precision';
import { isOneSlip } from './slip';

/**
 * How surely the words say that the parts make the whole:
 * - `complete`: they say just that ("fordelt på", "består af", a line "I alt");
 * - `probable`: they say it without claiming to be complete ("finansieres af", brackets);
 * - `unsure`: something in the sentence speaks against it; then only a sum that holds is a sum.
 */
export type Link = 'complete' | 'probable' | 'unsure';

/** A forgotten part is as a rule greater than this share of the total (in per cent). */
const SMALL_SHARE = 10n;

/**
 * Compares a total with its parts; null when they are too far apart for anyone to have meant them to
 * add up. An error is only believed where one slip explains it or, under `complete`, where it is small.
 */
export function judge(total: Amount, parts: readonly SumPart[], link: Link): TextSum | null {
  if (parts.length < 2) return null;
  const computed = parts.reduce((sum, part) => add(sum, signed(part)), ZERO);
  const sum = { total, parts, computed };
  const deviation = subtract(computed, total.value);
  if (deviation.mantissa === 0n) return { ...sum, verdict: 'exact' };
  const figures = [total, ...parts.map(({ amount }) => amount)];
  const room = roomForRounding(figures);
  if (compare(absolute(deviation), room) < 0) return { ...sum, verdict: 'rounded' };
  if (isRoundedFrom(total.value, computed)) return { ...sum, verdict: 'rounded' };
  // "6,4 mio. kr. finansieres af bevillingen på 6,4 mio. kr. …": a part that is the whole is no part.
  if (parts.some(({ amount }) => compare(amount.value, total.value) === 0)) return null;
  // A hedged figure may be rounded to anything; a difference proves nothing.
  if (link === 'unsure' || figures.some(({ approximate }) => approximate)) return null;
  const believed =
    (link === 'complete' && isSmall(deviation, total.value)) || isExplained(sum, deviation, room);
  return believed ? { ...sum, verdict: 'broken' } : null;
}

function signed({ amount, sign }: SumPart): Decimal {
  return sign === 1 ? amount.value : negate(amount.value);
}

function isSmall(deviation: Decimal, total: Decimal): boolean {
  const { mantissa, scale } = absolute(deviation);
  const hundredfold = timesTenTo({ mantissa, scale }, 2);
  const limit = { mantissa: absolute(total).mantissa * SMALL_SHARE, scale: total.scale };
  return compare(hundredfold, limit) <= 0;
}

/** One slip in the total or in one of the parts mends the sum. */
function isExplained(
  { total, parts, computed }: Omit<TextSum, 'verdict'>,
  deviation: Decimal,
  room: Decimal,
): boolean {
  if (isOneSlip(total, computed, (value) => isNear(value, computed, room))) return true;
  return parts.some(({ amount, sign }) => {
    const wanted = subtract(amount.value, sign === 1 ? deviation : negate(deviation));
    return isOneSlip(amount, wanted, (value) => isNear(value, wanted, room));
  });
}
