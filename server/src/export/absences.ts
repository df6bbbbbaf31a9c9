import type { Minutes, Person } from '../minutes/model';
import { nameKey } from '../minutes/nameKey';

/**
 * The numbers of the items from which each person of the head was absent, in the order of the items.
 * Items without a number cannot be named and are left out. A name that fits no one, or more than one,
 * is nobody's: it still stands with its item.
 */
export function absencesByPerson({
  meeting,
  items,
}: Minutes): ReadonlyMap<Person, readonly string[]> {
  const find = personFinder(meeting.people);
  const absences = new Map<Person, string[]>();
  for (const { item } of items) {
    if (item.number === null) continue;
    for (const { text } of item.absences) {
      const person = find(text);
      if (!person) continue;
      const numbers = absences.get(person) ?? [];
      if (numbers.at(-1) !== item.number) numbers.push(item.number);
      absences.set(person, numbers);
    }
  }
  return absences;
}

/** Finds by the whole name, else by first and last name: the middle ones are often left out. */
function personFinder(people: readonly Person[]): (name: string) => Person | null {
  const byName = new Map<string, Person | null>();
  const byEnds = new Map<string, Person | null>();
  for (const person of people) {
    remember(byName, wholeName(person.name), person);
    remember(byEnds, firstAndLast(person.name), person);
  }
  return (name) => byName.get(wholeName(name)) ?? byEnds.get(firstAndLast(name)) ?? null;
}

/** Two people under one key are told apart by nothing, so the key finds neither. */
function remember(people: Map<string, Person | null>, key: string, person: Person): void {
  people.set(key, people.has(key) ? null : person);
}

function words(name: string): readonly string[] {
  return nameKey(name).split(' ').filter(Boolean);
}

function wholeName(name: string): string {
  return words(name).join(' ');
}

function firstAndLast(name: string): string {
  const all = words(name);
  return `${all[0] ?? ''} ${all.at(-1) ?? ''}`;
}
