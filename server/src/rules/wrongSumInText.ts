import { subtract, timesTenTo } from '../budget/decimal';
import { formatDecimal, formatKroner } from '../budget/format';
import type { Amount } from '../budget/model';
import { textSumsOf } from '../budget/text/findTextSums';
import type { TextSum } from '../budget/text/model';
import { absolute } from '../budget/text/precision';
import { POWERS } from '../budget/units';
import { sumFixes } from './fixes/sumInText';
import { message } from './messages';
import type { ItemRule, Message, RuleFinding } from './types';

/**
 * A total in running text that its own parts do not make: "i alt 500.000 kr. (skilte 60.000 kr., bump
 * 320.000 kr. og belysning 100.000 kr.)". Only where the words make the sum (docs/tables.md §C, step 12), and only
 * beyond what rounding of the printed figures explains.
 */
export const wrongSumInText: ItemRule = {
  id: 'wrong-sum-in-text',
  scope: 'item',
  severity: 'error',
  settles: 'item',
  check: (item) =>
    textSumsOf(item)
      .filter(({ verdict }) => verdict === 'broken')
      .map(wrongSum),
  fixes: sumFixes,
};

function wrongSum(sum: TextSum): RuleFinding {
  return {
    span: sum.total.span,
    message: inFigures(sum),
    related: sum.parts.map(({ amount }) => ({
      span: amount.span,
      message: message('wrong-sum-in-text.part'),
    })),
  };
}

/** Longer sums are not written out: nobody reads them in one line. */
const MOST_TERMS = 6;

function inFigures({ total, parts, computed }: TextSum): Message {
  const difference = absolute(subtract(computed, total.value));
  const decimals = Math.max(total.decimals, ...parts.map(({ amount }) => amount.decimals));
  const figures = {
    computed: formatKroner(computed, total.factor, total.decimals),
    difference: formatKroner(difference, total.factor, total.decimals),
  };
  if (parts.length > MOST_TERMS) {
    const stated = formatKroner(total.value, total.factor, total.decimals);
    return message('wrong-sum-in-text.many', { ...figures, count: parts.length, stated });
  }
  const sameUnit = parts.every(({ amount }) => amount.factor === total.factor);
  const stated = sameUnit ? inUnit(total, total.decimals) : written(total);
  const terms = parts.map(({ amount, sign }, index) => {
    const term = sameUnit ? inUnit(amount, Math.min(decimals, amount.decimals)) : written(amount);
    if (index === 0) return sign === 1 ? term : `-${term}`;
    if (sign === 1 && term.startsWith('-')) return ` - ${term.slice(1)}`;
    return `${sign === 1 ? ' + ' : ' - '}${term}`;
  });
  return message('wrong-sum-in-text', { ...figures, terms: terms.join(''), stated });
}

function inUnit({ value, factor }: Amount, decimals: number): string {
  return formatDecimal(timesTenTo(value, -(POWERS[factor] ?? 0)), decimals);
}

function written({ value, factor, decimals }: Amount): string {
  return formatKroner(value, factor, decimals);
}
