import { expect, it } from 'vitest';
import { readMinutes } from '../../server/src/minutes/minutes';
import type { AgendaItem } from '../../server/src/minutes/model';
import { perItem } from '../../server/src/minutes/perItem';

const HEAD = 'REFERAT Teknikudvalget d. 14-08-2024\n\n';

/** Minutes with an item for each title. */
function written(titles: readonly string[]): string {
  return HEAD + titles.map((title, index) => `Punkt ${index + 1}: ${title}\n\nTekst.\n\n`).join('');
}

it.each([
  ['nothing changes', ['Sti', 'Skov', 'Bro'], []],
  ['the first item changes', ['Stier', 'Skov', 'Bro'], ['Stier']],
  ['an item in the middle changes', ['Sti', 'Skove', 'Bro'], ['Skove']],
  ['the last item changes', ['Sti', 'Skov', 'Broer'], ['Broer']],
  ['an item comes at the end', ['Sti', 'Skov', 'Bro', 'Vej'], ['Vej']],
  ['the last item goes', ['Sti', 'Skov'], []],
  ['all items go', [], []],
  ['all items are others', ['Vej', 'Havn'], ['Vej', 'Havn']],
])('gives the values of all items, and asks for the new ones alone: %s', (_, titles, fresh) => {
  const asked: string[] = [];
  const lengths = perItem(({ name }: AgendaItem) => {
    asked.push(name);
    return name.length;
  });
  const before = readMinutes(written(['Sti', 'Skov', 'Bro']));
  expect(lengths(before.items)).toEqual([3, 4, 3]);
  asked.length = 0;
  const after = readMinutes(written(titles), before);
  expect(lengths(after.items)).toEqual(titles.map((title) => title.length));
  expect(asked).toEqual(fresh);
});

it('keeps the values of what stands before and behind an item that comes or goes', () => {
  const asked: string[] = [];
  const names = perItem(({ name }: AgendaItem) => {
    asked.push(name);
    return name;
  });
  const [first, second, third] = readMinutes(written(['Sti', 'Skov', 'Bro'])).items;
  if (first === undefined || second === undefined || third === undefined) throw new Error('items');
  expect(names([first, third])).toEqual(['Sti', 'Bro']);
  expect(names([first, second, third])).toEqual(['Sti', 'Skov', 'Bro']);
  expect(names([first, third])).toEqual(['Sti', 'Bro']);
  expect(asked).toEqual(['Sti', 'Bro', 'Skov']);
});

it('does not change what it gave before', () => {
  const names = perItem(({ name }: AgendaItem) => name);
  const before = readMinutes(written(['Sti', 'Skov']));
  const given = names(before.items);
  names(readMinutes(written(['Sti', 'Skove']), before).items);
  expect(given).toEqual(['Sti', 'Skov']);
  expect(names(before.items)).toEqual(['Sti', 'Skov']);
});
