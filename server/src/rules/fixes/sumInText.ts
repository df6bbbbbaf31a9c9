import { formatKroner } from '../../budget/format';
import { textSumsOf } from '../../budget/text/findTextSums';
import type { TextSum } from '../../budget/text/model';
import type { Minutes } from '../../minutes/model';
import { message } from '../messages';
import type { Finding, Fix } from '../types';
import { placedOf } from './placed';
import { writeAmount } from './writeAmount';

/**
 * Puts the computed figure in the place of a total in running text and leaves its unit. A person must
 * choose it: a part may be what is wrong.
 */
export function sumFixes(finding: Finding, minutes: Minutes): readonly Fix[] {
  const placed = placedOf(finding, minutes);
  if (placed === null) return [];
  const at = finding.span.start - placed.offset;
  const sum = textSumsOf(placed.item).find(({ total }) => total.span.start === at);
  return sum === undefined ? [] : putInComputed(sum, placed.offset);
}

function putInComputed({ total, parts, computed }: TextSum, offset: number): readonly Fix[] {
  const others = parts.map(({ amount }) => amount);
  const edit = writeAmount(total, computed, offset, others);
  if (edit === null) return [];
  const figure = formatKroner(computed, total.factor, total.decimals);
  return [
    { title: message('fix.put-in-sum', { figure }), edits: [edit], safe: false, caret: null },
  ];
}
