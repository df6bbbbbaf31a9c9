import type { AgendaItem } from '../../minutes/model';
import { memory } from '../../text/memory';
import type { Span } from '../../text/span';
import { budgetOf } from '../itemBudget';
import type { Amount } from '../model';
import { moneyParagraphs, moneySentences } from './clauses';
import { equations } from './equations';
import { listSums } from './listSums';
import type { TextSum } from './model';
import { totalsBeforeParts } from './totalsBeforeParts';
import { totalsBehindParts } from './totalsBehindParts';

/** A total and two parts. */
const FEWEST_AMOUNTS = 3;

/**
 * The sums that running text states with their parts: "9,3 mio. kr. og finansieres af A (6,3 mio. kr.),
 * B (1,9 mio. kr.) og C (1,1 mio. kr.)", "i alt 5 mio. kr., fordelt på …", a list under "består af
 * følgende:" or above "I alt", and formulas with "=" (docs/tables.md §C, step 12). In the order of their totals.
 *
 * Only where the words say that the parts make the whole; an error is only given where it can hardly be
 * anything else (see `judge`). `amounts` are those of `text` within `within`, in reading order, as
 * `readAmounts` gives them; spans count from the beginning of `text`. Linear in text and amounts.
 */
export function findTextSums(
  text: string,
  within: Span,
  amounts: readonly Amount[],
): readonly TextSum[] {
  if (amounts.length === 0) return [];
  const sums = [...equations(text, within, amounts)];
  if (amounts.length >= FEWEST_AMOUNTS) {
    const paragraphs = moneyParagraphs(text, within, amounts).filter(
      (paragraph) => paragraph.amounts.length >= FEWEST_AMOUNTS,
    );
    for (const sentence of moneySentences(text, paragraphs)) {
      sums.push(...totalsBeforeParts(text, sentence), ...totalsBehindParts(text, sentence));
    }
    sums.push(...listSums(text, within, amounts));
  }
  return onePerTotal(sums);
}

const known = memory<AgendaItem, readonly TextSum[]>();

/** The sums of an item's running text; read once for as long as the item stays the same object. */
export function textSumsOf(item: AgendaItem): readonly TextSum[] {
  const before = known.get(item);
  if (before !== undefined) return before;
  const within = { start: 0, end: item.text.length };
  const sums = findTextSums(item.text, within, budgetOf(item).amounts);
  known.set(item, sums);
  return sums;
}

/** A total that holds by one reading of its sentence is not wrong by another. */
function onePerTotal(sums: readonly TextSum[]): readonly TextSum[] {
  const best = new Map<number, TextSum>();
  for (const sum of sums) {
    const before = best.get(sum.total.span.start);
    if (before === undefined || RANK[sum.verdict] < RANK[before.verdict]) {
      best.set(sum.total.span.start, sum);
    }
  }
  return [...best.values()].sort((a, b) => a.total.span.start - b.total.span.start);
}

const RANK = { exact: 0, rounded: 1, broken: 2 } as const;
