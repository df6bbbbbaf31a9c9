import { describe, expect, test } from 'vitest';
import { budgetOf } from '../../server/src/budget/itemBudget';
import { readMinutes } from '../../server/src/minutes/minutes';
import type { AgendaItem } from '../../server/src/minutes/model';

const MINUTES = `REFERAT Havneudvalget d. 14-08-2024

Punkt 1: Ny kaj til 5 mio. kr.

Økonomi

Post\tBudget i 1.000 kr.
Sten\t3.000
Løn\t2.000

Der søges om 12.5 mio. kr. og 40 pct. i tilskud.

Beslutning

Godkendt.
`;

function itemOf(text: string): AgendaItem {
  const item = readMinutes(text).items[0]?.item;
  if (!item) throw new Error('no item');
  return item;
}

describe('the budget of an item', () => {
  const item = itemOf(MINUTES);
  const budget = budgetOf(item);

  test('spans count from the beginning of the item', () => {
    for (const { text, span } of [...budget.amounts, ...budget.malformedAmounts]) {
      expect(item.text.slice(span.start, span.end)).toBe(text);
    }
    const cell = budget.tables[0]?.rows[1]?.cells[1];
    expect(item.text.slice(cell?.span.start, cell?.span.end)).toBe('3.000');
  });

  test('amounts stand in the text and the title, not in tables', () => {
    expect(budget.amounts.map((amount) => amount.text)).toEqual(['5 mio. kr.', '40 pct.']);
    expect(budget.malformedAmounts.map((figure) => figure.text)).toEqual(['12.5']);
  });

  test('the heading of a section does not name its table', () => {
    expect(budget.tables[0]?.caption).toBeNull();
  });

  test('an item that was not edited is not read again', () => {
    const before = readMinutes(MINUTES);
    const after = readMinutes(MINUTES.replace('\n\n', '\n\nMødested: Rådhuset\n\n'), before);
    const [first, second] = [before.items[0]?.item, after.items[0]?.item];
    if (!first || !second) throw new Error('no item');
    expect(after.items[0]?.offset).not.toBe(before.items[0]?.offset);
    expect(budgetOf(second)).toBe(budgetOf(first));
  });
});
