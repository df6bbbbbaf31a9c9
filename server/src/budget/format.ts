import { type Decimal, printDecimal, timesTenTo } from './decimal';
import { POWERS } from './units';

export interface FormatOptions {
  /** What stands behind the figure, without the space between ("mio. kr.", "pct."). */
  readonly unit?: string;
}

/**
 * A figure as the minutes write it: points between thousands, a comma before decimals, a hyphen for
 * minus ("-4.310", "9,30 mio. kr."). At least `decimals` decimals are written; a value that has
 * more keeps them all, for a figure in a message is never rounded.
 */
export function formatDecimal(
  value: Decimal,
  decimals = 0,
  { unit = '' }: FormatOptions = {},
): string {
  const printed = printDecimal(value);
  const sign = printed.startsWith('-') ? '-' : '';
  const [whole = '0', fraction = ''] = printed.slice(sign.length).split('.');
  const behindComma = fraction.padEnd(decimals, '0');
  const figure = `${sign}${grouped(whole)}${behindComma === '' ? '' : `,${behindComma}`}`;
  return unit === '' ? figure : `${figure} ${unit}`;
}

/** An amount in kroner, written in units of `factor` kroner: 4300000 by a million is "4,3 mio. kr.". */
export function formatKroner(value: Decimal, factor: number, decimals = 0): string {
  const scaled = timesTenTo(value, -(POWERS[factor] ?? 0));
  return formatDecimal(scaled, decimals, { unit: UNIT_NAMES[factor] ?? 'kr.' });
}

const UNIT_NAMES: Readonly<Record<number, string>> = {
  1: 'kr.',
  1000: 't.kr.',
  1000000: 'mio. kr.',
  1000000000: 'mia. kr.',
};

function grouped(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3)
    groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join('.');
}
