import { type Decimal, fromDigits, negate, printDecimal, timesTenTo } from '../decimal';
import { absolute, lastPlace, roundTo, type Written } from './precision';

/** Longer figures are not typed by hand. */
const LONGEST = 18;
/** In shorter figures a lost or doubled digit would explain almost anything. */
const ENOUGH_TO_LOSE_ONE = 3;

/**
 * Whether one slip of the hand turns what should stand there into what does: one digit wrong, two
 * neighbours swapped, the sign turned, a digit lost or doubled, a group of three lost or one too many,
 * or a unit a thousand times too great or small. `wanted` is the value that fits best; `fits` says
 * which others do (rounding leaves several).
 */
export function isOneSlip(
  figure: Written,
  wanted: Decimal,
  fits: (value: Decimal) => boolean,
): boolean {
  if (fits(negate(figure.value))) return true;
  const place = lastPlace(figure);
  const digits = digitsAt(figure.value, place);
  if (digits === null || digits.length > LONGEST) return false;
  const negative = figure.value.mantissa < 0n;
  for (const other of variants(digits)) {
    const size = fromDigits(negative, other, '');
    if (size && fits(timesTenTo(size, place))) return true;
  }
  if (fits(timesTenTo(figure.value, 3)) || fits(timesTenTo(figure.value, -3))) return true;
  const right = digitsAt(roundTo(wanted, place), place);
  return right !== null && (lostGroup(right, digits) || lostGroup(digits, right));
}

/** The digits of a value down to 10 to the `place`, without sign; null when it has digits below. */
function digitsAt(value: Decimal, place: number): string | null {
  const printed = printDecimal(timesTenTo(absolute(value), -place));
  return printed.includes('.') ? null : printed;
}

/** Figures that one slip turns into `digits`. */
function* variants(digits: string): Generator<string> {
  for (let i = 0; i < digits.length; i++) {
    const before = digits.slice(0, i);
    const digit = digits[i] as string;
    const behind = digits.slice(i + 1);
    for (let other = 0; other <= 9; other++) yield before + other + behind;
    const next = behind[0];
    if (next !== undefined) yield before + next + digit + behind.slice(1);
    if (digits.length < ENOUGH_TO_LOSE_ONE) continue;
    yield before + behind;
    for (let other = 0; other <= 9; other++) yield before + other + digit + behind;
  }
  if (digits.length < ENOUGH_TO_LOSE_ONE) return;
  for (let other = 0; other <= 9; other++) yield digits + other;
}

/** True when `short` is `long` without one of its groups of three ("4.310.000" and "4.310"). */
function lostGroup(long: string, short: string): boolean {
  if (long.length !== short.length + 3 || short === '0') return false;
  for (let end = long.length; end >= 3; end -= 3) {
    if (long.slice(0, end - 3) + long.slice(end) === short) return true;
  }
  return false;
}
