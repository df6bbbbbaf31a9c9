import { add, compare, type Decimal, negate, subtract, timesTenTo, ZERO } from '../decimal';
import { POWERS } from '../units';

/** A figure with the precision in which it was written. */
export interface Written {
  /** In kroner. */
  readonly value: Decimal;
  readonly factor: number;
  readonly decimals: number;
  readonly approximate?: boolean;
}

/**
 * From so many figures on, zeros at the end of them all are rounding, not chance
 * (docs/tables.md §C, step 8).
 */
const ENOUGH_FIGURES = 4;

/** The power of ten of the last digit that a figure shows: 5 for "6,3 mio. kr.". */
export function lastPlace({ factor, decimals }: Written): number {
  return (POWERS[factor] ?? 0) - decimals;
}

/**
 * How far a total may lie from its parts when every figure was rounded by itself: the sum of half
 * a last digit each, in kroner. A deviation must be *smaller* to be rounding. Hedged figures ("ca.")
 * count a whole digit.
 */
export function roomForRounding(figures: readonly Written[]): Decimal {
  const common = figures.length >= ENOUGH_FIGURES ? sharedZeros(figures) : Number.NEGATIVE_INFINITY;
  let twice = ZERO;
  for (const figure of figures) {
    const place = Math.max(lastPlace(figure), common);
    twice = add(twice, timesTenTo({ mantissa: figure.approximate ? 2n : 1n, scale: 0 }, place));
  }
  return timesTenTo({ mantissa: twice.mantissa * 5n, scale: twice.scale }, -1);
}

export function absolute(value: Decimal): Decimal {
  return value.mantissa < 0n ? negate(value) : value;
}

/** True when two values lie closer to each other than `room`. */
export function isNear(a: Decimal, b: Decimal, room: Decimal): boolean {
  return compare(absolute(subtract(a, b)), room) < 0;
}

/** Rounds half away from zero, so that no digit below 10 to the `place` is left. */
export function roundTo(value: Decimal, place: number): Decimal {
  const { mantissa, scale } = timesTenTo(value, -place);
  const unit = 10n ** BigInt(scale);
  const size = mantissa < 0n ? -mantissa : mantissa;
  const whole = (2n * size + unit) / (2n * unit);
  return timesTenTo({ mantissa: mantissa < 0n ? -whole : whole, scale: 0 }, place);
}

/** A total of so few digits ("i alt 480.000 kr.") may be a rounded one though nothing says so. */
const ROUND_TOTAL = 2;

/** True when a round total is what the exact value rounds to. */
export function isRoundedFrom(total: Decimal, exact: Decimal): boolean {
  if (total.mantissa === 0n || significantDigits(total) > ROUND_TOTAL) return false;
  return compare(roundTo(exact, zerosOf(total)), total) === 0;
}

/** The highest power of ten that divides every figure; figures of 0 say nothing. */
function sharedZeros(figures: readonly Written[]): number {
  let shared = Number.POSITIVE_INFINITY;
  for (const { value } of figures) {
    if (value.mantissa !== 0n) shared = Math.min(shared, zerosOf(value));
  }
  return Number.isFinite(shared) ? shared : Number.NEGATIVE_INFINITY;
}

/** How many digits a figure has without the zeros at its end: 2 for 480.000. */
export function significantDigits(value: Decimal): number {
  const digits = absolute(value).mantissa.toString();
  return digits.length - (zerosOf(value) + value.scale);
}

/** How many zeros a value ends in; negative for decimals. */
export function zerosOf({ mantissa, scale }: Decimal): number {
  const digits = mantissa.toString();
  let end = digits.length;
  while (end > 1 && digits[end - 1] === '0') end--;
  return digits.length - end - scale;
}
