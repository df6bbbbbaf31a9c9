import type { Absence, AgendaItem, Minutes, Person, PlacedItem } from '../minutes/model';
import { nameKey } from '../minutes/nameKey';
import { remembered } from '../minutes/remembered';
import { type Span, shift } from '../text/span';
import { attendanceFixes } from './fixes/attendance';
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
  *check({ meeting, items }) {
    const present = meeting.people.flatMap((person) => {
      const mention = person.mentions.find(({ attendance }) => attendance === 'present');
      return mention === undefined ? [] : [{ person, span: mention.span }];
    });
    const alwaysAbsent = absentFromAll(
      items,
      present.map(({ person }) => keyOf(person)),
    );
    for (const { person, span } of present) {
      const absent = person.mentions.find(({ attendance }) => isAway(attendance))?.span;
      const where = absent ?? alwaysAbsent.get(keyOf(person));
      if (where !== undefined) yield finding(person, span, where, absent !== undefined);
    }
  },
  fixes: attendanceFixes,
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

/**
 * Which of these people are absent from every item that records a decision, with the first place that
 * says so. Mostly nobody is, which the first such item shows.
 */
function absentFromAll(
  items: Minutes['items'],
  people: readonly string[],
): ReadonlyMap<string, Span> {
  let first: PlacedItem | null = null;
  let recording = 0;
  let absent = people;
  for (const placed of items) {
    const { item } = placed;
    if (item.decision === null && item.absences.length === 0) continue;
    first ??= placed;
    recording++;
    const here = byName(item);
    absent = absent.filter((name) => here.has(name));
    if (absent.length === 0) break;
  }
  const places = new Map<string, Span>();
  if (first === null || recording < FEWEST_ITEMS) return places;
  for (const name of absent) {
    const said = byName(first.item).get(name);
    if (said !== undefined) places.set(name, shift(said.span, first.offset));
  }
  return places;
}

const keyOf = remembered(({ name }: Person) => nameKey(name));

const byName: (item: AgendaItem) => ReadonlyMap<string, Absence> = remembered(({ absences }) => {
  const found = new Map<string, Absence>();
  for (const absence of absences) {
    const name = nameKey(absence.text);
    if (!found.has(name)) found.set(name, absence);
  }
  return found;
});
