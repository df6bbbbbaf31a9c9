// Minutes that were followed through an edit say what a fresh reading says: cases that chance finds seldom.
import { expect, test } from 'vitest';
import { readMinutes } from '../../server/src/minutes/minutes';

/** The text after the edit, read on from the text before it and read afresh. */
function follow(before: string, after: string) {
  return { followed: readMinutes(after, readMinutes(before)), fresh: readMinutes(after) };
}

const HEAD = ['Referat', 'Teknikudvalget', 'Dato: 14. august 2024', ''];
const CASE = [
  'Indstilling',
  'Det indstilles, at sagen godkendes.',
  '',
  'Beslutning',
  'Godkendt.',
  '',
];

test('a title that is written below its number gives the next item the line above it', () => {
  const written = (title: string) =>
    [...HEAD, 'Punkt 1:', '', title, '', 'Lukket punkt', '', 'Punkt 2: Salg', '', ...CASE].join(
      '\n',
    );
  const { followed, fresh } = follow(written(''), written('Titel'));
  expect(fresh.items.map(({ item }) => item.public)).toEqual([true, false]);
  expect(followed.items).toEqual(fresh.items);
});

test('other marks round a value in the head are read anew', () => {
  const written = (value: string) =>
    [...HEAD, 'Mødested:', value, '', 'Punkt 1: Salg', '', ...CASE].join('\n');
  const { followed, fresh } = follow(written('**Rådssalen**'), written('__Rådssalen__'));
  expect(followed.meeting).toEqual(fresh.meeting);
});
