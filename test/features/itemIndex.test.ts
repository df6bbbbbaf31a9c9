import { describe, expect, it } from 'vitest';
import { itemIndex, matchesQuery } from '../../server/src/features/itemIndex';
import { readMinutes } from '../../server/src/minutes/minutes';

const MINUTES = `REFERAT Teknikudvalget d. 14-08-2024

Mødedato Onsdag d. 14. august 2024 kl. 15:00

Punkt 45: Ny cykelsti på Ågade

05.01.02-P20-3-24

Sagsfremstilling

Stien føres langs åen.

Indstilling

Direktionen indstiller, at stien anlægges.

Beslutning

Godkendt.

Punkt 46: Færre køer ved Ældrecenteret Søparken

24/1187

Sagsfremstilling

Der er kø om morgenen.

Indstilling

Direktionen indstiller, at krydset bygges om.

Beslutning

Godkendt.
`;

function find(query: string): string[] {
  return itemIndex(readMinutes(MINUTES))
    .filter((entry) => matchesQuery(entry, query))
    .map(({ number }) => number ?? '');
}

describe('the search over all minutes finds an item', () => {
  it.each([
    ['by number', '45', ['45']],
    ['by number as it is spoken of', 'pkt 46', ['46']],
    ['by number with a dot', 'Punkt 46.', ['46']],
    ['by words of the title in any order', 'ågade cykelsti', ['45']],
    ['with Danish letters written out', 'aagade paa', ['45']],
    ['with letters written out, the other way', 'aeldrecenteret soeparken', ['46']],
    ['by the beginning of a word', 'søpar', ['46']],
    ['by case number', '05.01.02-P20-3-24', ['45']],
    ['by case number without dashes', '050102p20324', ['45']],
    ['by a short case number', '24/1187', ['46']],
    ['by number and title', '45 cykelsti', ['45']],
    ['all, when nothing is asked', ' ', ['45', '46']],
  ])('%s: %s', (_, query, numbers) => {
    expect(find(query)).toEqual(numbers);
  });

  it.each([
    ['a number that no item has', 'pkt 5'],
    ['a number and a title of two items', '45 søparken'],
    ['letters in the wrong place', 'cyklesti'],
  ])('not for %s: %s', (_, query) => {
    expect(find(query)).toEqual([]);
  });
});

it('says whose meeting it was, and where the heading stands', () => {
  const [first] = itemIndex(readMinutes(MINUTES));
  expect(first?.container).toBe('Teknikudvalget 2024-08-14');
  const line = MINUTES.split('\n').indexOf('Punkt 45: Ny cykelsti på Ågade');
  expect(first?.range).toEqual({ start: { line, character: 0 }, end: { line, character: 30 } });
});
