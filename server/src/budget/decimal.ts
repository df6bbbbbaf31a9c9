/**
 * An exact decimal number: `mantissa / 10 ** scale`. Budgets are checked to the last digit, and binary
 * floats cannot hold 0,1; so no amount ever becomes a `number` on its way through the program.
 */
export interface Decimal {
  readonly mantissa: bigint;
  /** How many of the mantissa's digits stand behind the comma; a whole number from 0. */
  readonly scale: number;
}

export const ZERO: Decimal = { mantissa: 0n, scale: 0 };

/** More digits than any budget has; a longer figure is no number (and costs nothing to refuse). */
export const MAX_DIGITS = 100;

/** A decimal from its digits before and behind the comma (both may be empty, neither holds anything else). */
export function fromDigits(negative: boolean, whole: string, fraction: string): Decimal | null {
  if (whole.length + fraction.length > MAX_DIGITS) return null;
  const size = BigInt(`${whole}${fraction}`);
  return { mantissa: negative ? -size : size, scale: fraction.length };
}

/** The canonical form: a point for the comma, no grouping, no needless zeros, never "-0". */
export function printDecimal(value: Decimal): string {
  const negative = value.mantissa < 0n;
  const digits = (negative ? -value.mantissa : value.mantissa)
    .toString()
    .padStart(value.scale + 1, '0');
  const point = digits.length - value.scale;
  const fraction = withoutTrailingZeros(digits.slice(point));
  return `${negative ? '-' : ''}${digits.slice(0, point)}${fraction === '' ? '' : `.${fraction}`}`;
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { mantissa: mantissaAt(a, scale) + mantissaAt(b, scale), scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

export function negate(value: Decimal): Decimal {
  return { mantissa: -value.mantissa, scale: value.scale };
}

/** Below zero when `a` is the smaller, above zero when it is the greater; 1,50 and 1,5 are equal. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  const left = mantissaAt(a, scale);
  const right = mantissaAt(b, scale);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The value times ten to the `power` (negative powers divide), still exact: 4,3 by 6 is 4300000. */
export function timesTenTo(value: Decimal, power: number): Decimal {
  if (power === 0) return value;
  const scale = value.scale - power;
  if (scale >= 0) return { mantissa: value.mantissa, scale };
  return { mantissa: value.mantissa * 10n ** BigInt(-scale), scale: 0 };
}

/** Most figures have as many decimals as those beside them, and then there is nothing to multiply. */
function mantissaAt(value: Decimal, scale: number): bigint {
  return scale === value.scale
    ? value.mantissa
    : value.mantissa * 10n ** BigInt(scale - value.scale);
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}
