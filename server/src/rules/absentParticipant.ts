import type { Absence, AgendaItem, Minutes, Person } from '../minutes/model';
import { nameKey } from '../minutes/nameKey';
import { remembered } from '../minutes/remembered';
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
    let alwaysAbsent: ReadonlyMap<string, Span> | null = null;
    for (const person of people) {
      const present = person.mentions.find(({ attendance }) => attendance === 'present');
      if (present === undefined) continue;
      const absent = person.mentions.find(({ attendance }) => isAway(attendance))?.span;
      alwaysAbsent ??= absentFromAll(minutes);
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
  const recording = items.filter(({ item }) => item.decision !== null || item.absences.length > 0);
  const [first, ...others] = recording;
  if (first === undefined || recording.length < FEWEST_ITEMS) return new Map();
  // Most often some item has nobody absent; that is seen before any name is folded.
  if (recording.some(({ item }) => item.absences.length === 0)) return new Map();
  const absent = new Map(byName(first.item));
  for (const { item } of others) {
    const names = byName(item);
    for (const name of absent.keys()) if (!names.has(name)) absent.delete(name);
    if (absent.size === 0) break;
  }
  return new Map([...absent].map(([name, { span }]) => [name, shift(span, first.offset)]));
}

const byName: (item: AgendaItem) => ReadonlyMap<string, Absence> = remembered(({ absences }) => {
  const found = new Map<string, Absence>();
  for (const absence of absences) {
    const name = nameKey(absence.text);
    if (!found.has(name)) found.set(name, absence);
  }
  return found;
});
