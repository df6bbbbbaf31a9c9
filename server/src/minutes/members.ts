import { type Customs, type Member, NO_CUSTOMS } from '../syntax/customs';
import type { Person } from './model';
import { nameKey } from './nameKey';
import { remembered } from './remembered';

/** No person's name is longer (see `nameKey` for what is compared of it). */
const LONGEST_NAME = 200;

type Known = Pick<Member, 'party' | 'role'>;

const membersOf = remembered(({ members }: Customs): ReadonlyMap<string, Known> => {
  const known = new Map<string, Known>();
  for (const { name, party, role } of members) {
    if (name.length > LONGEST_NAME) continue;
    const key = nameKey(name);
    const other = known.get(key);
    if (other === undefined) known.set(key, { party, role });
    // Two of one name: only what is true of both can be said of either.
    else known.set(key, { party: agreed(other.party, party), role: agreed(other.role, role) });
  }
  return known;
});

function agreed(one: string | null, other: string | null): string | null {
  return one === other ? one : null;
}

/**
 * Gives the people of a document the party and the role that the customs know of members with their
 * names, where the document itself says none. Nobody is added, and nothing that is written is changed.
 */
export function withMembers(people: readonly Person[], customs: Customs): readonly Person[] {
  if (customs === NO_CUSTOMS || customs.members.length === 0) return people;
  const members = membersOf(customs);
  return people.map((person) => {
    const member = members.get(nameKey(person.name));
    if (member === undefined) return person;
    return {
      ...person,
      party: person.party ?? (member.party || null),
      role: person.role ?? (member.role || null),
    };
  });
}
