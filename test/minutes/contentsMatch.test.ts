import { describe, expect, it } from 'vitest';
import { matchContents } from '../../server/src/minutes/contentsMatch';
import type { ContentsEntry, PlacedItem } from '../../server/src/minutes/model';

/** "4 Budget" → number and name; "Budget" → no number. */
function numbered(line: string) {
  const [, number, name] = /^(?:(\d+) )?(.*)$/.exec(line) ?? [];
  return { number: number ?? null, name: name ?? '' };
}

/** Pairs entries with items and writes what came out: "entry = item (quality)", "entry –", "– item". */
function pairs(entries: readonly string[], items: readonly string[]): string[] {
  const span = { start: 0, end: 0 };
  const contents = {
    span,
    entries: entries.map((line): ContentsEntry => ({ ...numbered(line), span, page: null })),
  };
  const placed = items.map(
    (line) => ({ item: numbered(line), offset: 0 }) as unknown as PlacedItem,
  );
  const match = matchContents(contents, placed);
  match.entryToItem.forEach((item, entry) => {
    if (item !== null) expect(match.itemToEntry[item]).toBe(entry);
    expect(match.quality[entry] === null).toBe(item === null);
  });
  return [
    ...entries.map((entry, index) => {
      const item = match.entryToItem[index] ?? null;
      return item === null ? `${entry} –` : `${entry} = ${items[item]} (${match.quality[index]})`;
    }),
    ...items.filter((_, index) => match.itemToEntry[index] === null).map((item) => `– ${item}`),
  ];
}

describe('an entry and an item are the same', () => {
  it.each([
    ['Budget', 'Budget', 'exact'],
    ['BUDGET  2025', 'Budget 2025', 'exact'],
    ['Status pr. 30.juni', 'Status pr. 30. juni', 'exact'],
    ['Lukket: Køb af grund', 'Køb af grund', 'exact'],
    ['Køb af grund (Lukket sag)', 'Køb af grund', 'exact'],
    ['Projektet “Flere i job”', 'Projektet "Flere i job"', 'exact'],
    ['Skolevej – trafik', 'Skolevej - trafik', 'exact'],
    ['Valg af formand .....', 'Valg af formand', 'exact'],
    [
      'Orientering om den nye model for tilsyn som alle sko',
      'Orientering om den nye model for tilsyn som alle skoler følger',
      'prefix',
    ],
    ['Mødeplan', 'Mødeplan for andet halvår', 'prefix'],
    ['Trafiksikkerhedsplan', 'Trafiksikerhedsplan', 'spelling'],
    ['12 Meddelelser', '12 Nyt fra formanden', 'number'],
    ['012 Meddelelser', '12 Nyt fra formanden', 'number'],
    ['Plan for skolernes sommerfest', 'Plan for skolernes idrætsdag', 'place'],
  ])('%s | %s', (entry, item, quality) => {
    expect(pairs([entry], [item])).toEqual([`${entry} = ${item} (${quality})`]);
  });
});

describe('an entry and an item are two things', () => {
  it.each([
    ['Mødekalender 2024', 'Mødekalendre 2025'],
    ['Budget', 'Budgetopfølgning'],
    ['Evt.', 'Event'],
    ['3 Valg af formand', '4 Valg af næstformand'],
    ['Klimaplan', 'Spørgetid'],
  ])('%s | %s', (entry, item) => {
    expect(pairs([entry], [item])).toEqual([`${entry} –`, `– ${item}`]);
  });
});

it('keeps the order: of two equal titles the first goes to the first', () => {
  expect(pairs(['Orientering', 'Budget', 'Orientering'], ['Orientering', 'Orientering'])).toEqual([
    'Orientering = Orientering (exact)',
    'Budget –',
    'Orientering = Orientering (exact)',
  ]);
});

it('shows lost pages as entries without items', () => {
  expect(
    pairs(['Budget', 'Mødekalender', 'Åben drøftelse', 'Meddelelser'], ['Budget', 'Meddelelser']),
  ).toEqual([
    'Budget = Budget (exact)',
    'Mødekalender –',
    'Åben drøftelse –',
    'Meddelelser = Meddelelser (exact)',
  ]);
});

it('finds an agreeing title out of order, for some lists are not printed in the order of the meeting', () => {
  expect(pairs(['Eventuelt', 'Budget', 'Skoleplan'], ['Budget', 'Skoleplan', 'Eventuelt'])).toEqual(
    ['Eventuelt = Eventuelt (exact)', 'Budget = Budget (exact)', 'Skoleplan = Skoleplan (exact)'],
  );
});

it('without a table of contents leaves everything unmatched', () => {
  expect(matchContents(null, []).entryToItem).toEqual([]);
});

it('takes thousands of titles that all differ', () => {
  const entries = Array.from({ length: 2000 }, (_, i) => `Forslag om sti nummer ${i} langs åen`);
  const items = Array.from({ length: 2000 }, (_, i) => `Anlæg af vej ${i} gennem skoven`);
  expect(pairs(entries, items).filter((line) => line.includes('='))).toEqual([]);
});

it('is the same match as long as titles and numbers stand, wherever they have moved', () => {
  const placed = (name: string) =>
    ({ item: { name, number: null }, offset: 0 }) as unknown as PlacedItem;
  const listed = (start: number, ...names: readonly string[]) => ({
    span: { start, end: start },
    entries: names.map((name) => ({ name, number: null, page: null, span: { start, end: start } })),
  });
  const items = [placed('Budget'), placed('Salg af grund')];
  const match = matchContents(listed(0, 'Budget', 'Salg'), items);
  const moved = [items[0] as PlacedItem, placed('Salg af grund')];
  expect(matchContents(listed(7, 'Budget', 'Salg'), moved)).toBe(match);
  expect(matchContents(listed(7, 'Budget'), moved).itemToEntry).toEqual([0, null]);
  expect(matchContents(listed(7, 'Budget', 'Salg'), [moved[0] as PlacedItem]).itemToEntry).toEqual([
    0,
  ]);
});
