import { type Decimal, negate, subtract } from '../../budget/decimal';
import { formatDecimal, formatKroner } from '../../budget/format';
import type { Amount } from '../../budget/model';
import type { TextSum } from '../../budget/text/model';
import { type Language, say } from '../../l10n/catalogue';
import { oneLine } from '../../text/oneLine';
import type { Calculation } from './types';

const LONGEST_NAME = 60;
/** How much of the sentence before the total names it. */
const NAMING = 30;

/** A sum that running text states; the span is the total's, in the item. */
export function textCalculation(text: string, sum: TextSum, language: Language): Calculation {
  const { total, parts, computed, verdict } = sum;
  const terms = parts.map(({ amount, sign }, index) => {
    const operator = sign === -1 ? '− ' : index === 0 ? '' : '+ ';
    return `${operator}${oneLine(amount.text, LONGEST_NAME)}`;
  });
  const difference = subtract(total.value, computed);
  return {
    name: nameOf(text, total),
    calculation: say(language, 'arithmetic.formula', {
      formula: terms.join(' '),
      computed: inUnitOf(total, computed),
    }),
    state: verdict,
    outcome: say(language, `arithmetic.${verdict}`, {
      stated: oneLine(total.text, LONGEST_NAME),
      difference: inUnitOf(total, difference.mantissa < 0n ? negate(difference) : difference),
    }),
    span: total.span,
  };
}

/** "… et samlet budget på 9,3 mio. kr.": the words that lead up to the total, and the total. */
function nameOf(text: string, { span }: Amount): string {
  const from = Math.max(0, span.start - NAMING);
  const before = text.slice(from, span.start);
  const start = Math.max(before.lastIndexOf('\n'), before.search(/\s/));
  const words = before.slice(start + 1);
  const cut = from > 0 && !before.includes('\n') ? '… ' : '';
  return oneLine(`${cut}${words}${text.slice(span.start, span.end)}`, LONGEST_NAME);
}

function inUnitOf({ unit, factor, decimals }: Amount, value: Decimal): string {
  return unit === 'percent'
    ? formatDecimal(value, decimals, { unit: '%' })
    : formatKroner(value, factor, decimals);
}
