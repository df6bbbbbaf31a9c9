// Members whose party and role the minutes leave out.
import { expect, it } from 'vitest';
import type { Member } from '../../server/src/syntax/customs';
import { read } from './support/customs';

const MEMBERS: readonly Member[] = [
  { name: 'Anna Holm', party: 'A', role: 'formand' },
  { name: 'René Dahl', party: 'V', role: null },
  { name: 'Bo Lund', party: 'C', role: null },
  { name: 'Bo Lund', party: 'F', role: 'næstformand' },
  { name: 'Eva Bro', party: 'Ø', role: null },
];

function peopleOf(line: string, members = MEMBERS) {
  const text = `REFERAT Teknikudvalget d. 14-08-2024\n\n${line}\n\nPunkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n`;
  return read(text, { members }).meeting.people.map(
    ({ name, party, role }) => `${name} ${party} ${role}`,
  );
}

it.each<[line: string, people: readonly string[]]>([
  ['Deltagere: Anna Holm, Rene Dahl', ['Anna Holm A formand', 'Rene Dahl V null']],
  // What is written stays.
  ['Deltagere: Anna Holm (B)', ['Anna Holm B formand']],
  ['Deltagere: Anna Holm (referent)', ['Anna Holm A referent']],
  // Nobody is taken for another, and nobody is added.
  ['Deltagere: Anna Holmgaard, Carl Vang', ['Anna Holmgaard null null', 'Carl Vang null null']],
  // Two of one name: nobody can say which.
  ['Deltagere: Bo Lund', ['Bo Lund null null']],
])('%s', (line, people) => {
  expect(peopleOf(line)).toEqual(people);
});

it('costs no search: ten thousand members', () => {
  const many = Array.from({ length: 10_000 }, (_, n) => ({
    name: `Anna Holm${'abcdefghij'.charAt(n % 10)}${n}`,
    party: 'A',
    role: null,
  }));
  expect(peopleOf('Deltagere: Eva Bro', [...many, ...MEMBERS])).toEqual(['Eva Bro Ø null']);
});
