import { formatKroner } from '../budget/format';
import { findAmountMismatches } from '../budget/text/amountMismatches';
import type { AmountMismatch, Statement } from '../budget/text/model';
import { amountFixes } from './fixes/amounts';
import { message } from './messages';
import type { ItemRule, Message, RuleFinding } from './types';

/**
 * One figure of an item that stands there twice, and not in the same way: "4.301.000 kr. her;
 * 4.310.000 kr. under »Økonomi«". Which of the two is right, the figures do not say.
 */
export const amountMismatch: ItemRule = {
  id: 'amount-mismatch',
  scope: 'item',
  severity: 'warning',
  settles: 'item',
  check: (item) => findAmountMismatches(item).map(finding),
  fixes: amountFixes,
};

function finding({ here, other }: AmountMismatch): RuleFinding {
  return {
    span: here.span,
    message: comparison(written(here), other),
    related: [{ span: other.span, message: message('amount-mismatch.other') }],
  };
}

function comparison(here: string, other: Statement): Message {
  const figures = { here, other: written(other) };
  if (other.row !== null) return message('amount-mismatch.table', { ...figures, row: other.row });
  if (other.section === null) return message('amount-mismatch', figures);
  return message('amount-mismatch.section', { ...figures, section: other.section });
}

function written({ value, factor, decimals }: Statement): string {
  return formatKroner(value, factor, decimals);
}
