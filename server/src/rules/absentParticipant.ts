import type { Absence, Minutes, Person } from '../minutes/model';
import { foldText } from '../text/chars';
import { type Span, shift } from '../text/span';
import { message } from './messages';
import type { DocumentRule, RuleFinding } from './types';

/**
 * Somebody stands both among those who took part and among the absent: in the head itself, or in the
 * head as present and in every item as absent. Said once for each person, on the name in the list.
 *
 * Silent about somebody who misses single items (came later, left earlier, was disqualified), and in
 * documents with one item, where that is the same. A list of members ("Medlemmer") is no list of who came.
 */
export const absentParticipant: DocumentRule = {
  id: 'absent-participant',
  scope: 'document',
  severity: 'information',
  settles: 'document',
  *check(minutes) {
    const { people } = minutes.meeting;
    if (people.length === 0) return;
    const alwaysAbsent = absentFromAll(minutes);
    for (const person of people) {
      const present = person.mentions.find(({ attendance }) => attendance === 'present');
      if (present === undefined) continue;
      const absent = person.mentions.find(({ attendance }) => isAway(attendance))?.span;
      const where = absent ?? alwaysAbsent.get(nameKey(person.name));
      if (where !== undefined) yield finding(person, present.span, where, absent !== undefined);
    }
  },
};

function finding(person: Person, span: Span, where: Span, inHead: boolean): RuleFinding {
  const id = inHead ? 'absent-participant.head' : 'absent-participant.items';
  return {
    span,
    message: message(id, { name: person.name }),
    related: [{ span: where, message: message('absent-participant.absent') }],
  };
}

function isAway(attendance: string): boolean {
  return attendance === 'absent' || attendance === 'excused';
}

/** In one item "absent" may mean disqualified or late; in all of several it means not there. */
const FEWEST_ITEMS = 2;

/** Who is absent from every item that records a decision, with the first place that says so. */
function absentFromAll({ items }: Minutes): ReadonlyMap<string, Span> {
  const first = new Map<string, Span>();
  const times = new Map<string, number>();
  let counted = 0;
  for (const { item, offset } of items) {
    if (item.decision === null && item.absences.length === 0) continue;
    counted++;
    for (const [name, absence] of byName(item.absences)) {
      times.set(name, (times.get(name) ?? 0) + 1);
      if (!first.has(name)) first.set(name, shift(absence.span, offset));
    }
  }
  if (counted < FEWEST_ITEMS) return new Map();
  return new Map([...first].filter(([name]) => times.get(name) === counted));
}

function byName(absences: readonly Absence[]): ReadonlyMap<string, Absence> {
  const found = new Map<string, Absence>();
  for (const absence of absences) {
    const name = nameKey(absence.text);
    if (!found.has(name)) found.set(name, absence);
  }
  return found;
}

/** "Anna Holm (V)" and "Anna Holm, V" are "anna holm". */
function nameKey(name: string): string {
  return foldText(name)
    .replace(/ ?\([^()]{0,40}\)?$/, '')
    .replace(/, ?[\p{L}]{1,3}$/u, '');
}
