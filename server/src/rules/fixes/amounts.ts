import { formatKroner } from '../../budget/format';
import { findAmountMismatches } from '../../budget/text/amountMismatches';
import type { Statement } from '../../budget/text/model';
import { POWERS } from '../../budget/units';
import type { Minutes } from '../../minutes/model';
import { message } from '../messages';
import type { Finding, Fix } from '../types';
import { placedOf } from './placed';
import { writeAmount } from './writeAmount';

/**
 * Takes the other figure here, or this one there. A rounded figure is not put where a finer one stands, and
 * a table, whose figures hang together, is not changed.
 */
export function amountFixes(finding: Finding, minutes: Minutes): readonly Fix[] {
  const placed = placedOf(finding, minutes);
  if (placed === null) return [];
  const at = finding.span.start - placed.offset;
  const found = findAmountMismatches(placed.item).find(({ here }) => here.span.start === at);
  if (found === undefined) return [];
  const { here, other } = found;
  return [
    ...take(other, here, 'fix.put-in-figure', placed.offset),
    ...take(here, other, 'fix.figure.elsewhere', placed.offset),
  ];
}

function take(
  from: Statement,
  into: Statement,
  id: 'fix.put-in-figure' | 'fix.figure.elsewhere',
  offset: number,
): readonly Fix[] {
  if (into.row !== null || lastPlace(from) > lastPlace(into)) return [];
  const edit = writeAmount(into, from.value, offset, [from]);
  if (edit === null) return [];
  const figure = formatKroner(from.value, into.factor, into.decimals);
  return [{ title: message(id, { figure }), edits: [edit], safe: false, caret: null }];
}

/** The power of ten, in kroner, of the last digit that is written. */
function lastPlace({ factor, decimals }: Statement): number {
  return (POWERS[factor] ?? 0) - decimals;
}
