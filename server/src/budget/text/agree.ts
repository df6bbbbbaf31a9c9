import { compare, type Decimal, subtract, timesTenTo } from '../decimal';
import {
  absolute,
  lastPlace,
  roundTo,
  significantDigits,
  type Written,
  zerosOf,
} from './precision';
import { isOneSlip } from './slip';

/**
 * Whether two statements can be the same figure: the finer rounds to the coarser, also where the coarser
 * shows it only by its zeros (4.300.000 for 4.310.000); with equal precision they are equal. Signs do not
 * count: a mindreforbrug of 4,3 is a difference of -4,3. Hedged figures may be a whole digit off.
 */
export function agree(a: Written, b: Written): boolean {
  const [left, right] = [absolute(a.value), absolute(b.value)];
  const apart = absolute(subtract(left, right));
  if (apart.mantissa === 0n) return true;
  const place = Math.max(lastPlace(a), lastPlace(b));
  const unit = timesTenTo({ mantissa: 1n, scale: 0 }, place);
  if ((a.approximate || b.approximate) && compare(apart, unit) <= 0) return true;
  if (lastPlace(a) !== lastPlace(b) && compare(apart, half(unit)) <= 0) return true;
  return (
    compare(roundTo(left, zerosOf(right)), right) === 0 ||
    compare(roundTo(right, zerosOf(left)), left) === 0
  );
}

function half({ mantissa, scale }: Decimal): Decimal {
  return { mantissa: mantissa * 5n, scale: scale + 1 };
}

/** Whether one slip makes the one figure of the other, seen at the coarser precision of the two. */
export function isSlipBetween(a: Written, b: Written): boolean {
  const [left, right] = [absolute(a.value), absolute(b.value)];
  const thousandfold =
    compare(timesTenTo(left, 3), right) === 0 || compare(timesTenTo(right, 3), left) === 0;
  if (thousandfold) return true;
  const place = Math.max(lastPlace(a), lastPlace(b));
  const figure = { ...a, value: roundTo(left, place) };
  const wanted = roundTo(right, place);
  return isOneSlip(figure, wanted, (value) => compare(value, wanted) === 0);
}

/** The significant digits of the coarser figure: what the comparison rests on. */
export function sharedDigits(a: Written, b: Written): number {
  const place = Math.max(lastPlace(a), lastPlace(b));
  return Math.max(
    significantDigits(roundTo(a.value, place)),
    significantDigits(roundTo(b.value, place)),
  );
}
