import type { Attendance, Minutes } from '../../minutes/model';
import { nameKey } from '../../minutes/nameKey';
import type { Span } from '../../text/span';
import { message } from '../messages';
import type { Finding, Fix, Message } from '../types';
import { takenOffList } from './nameList';

/** Takes a name off the list of the absent, or off that of those who came; which, the writer must say. */
export function attendanceFixes(finding: Finding, minutes: Minutes): readonly Fix[] {
  const name = String(finding.message.parameters.name);
  const mentions = minutes.meeting.people.find((person) =>
    person.mentions.some(({ span }) => span.start === finding.span.start),
  )?.mentions;
  const placesOf = (...wanted: readonly Attendance[]) =>
    (mentions ?? []).flatMap(({ span, attendance }) => (wanted.includes(attendance) ? [span] : []));
  const absent = isAbsentBelow(name, minutes) ? [] : placesOf('absent', 'excused');
  return [
    ...takeOff(absent, message('fix.not-absent', { name }), minutes),
    ...takeOff(placesOf('present'), message('fix.not-present', { name }), minutes),
  ];
}

/** True where the items bear it out that somebody was not there. */
function isAbsentBelow(name: string, { items }: Minutes): boolean {
  const key = nameKey(name);
  return items.some(({ item }) => item.absences.some(({ text }) => nameKey(text) === key));
}

/** A name that a list has twice is not taken off at all: something else is wrong there. */
function takeOff(places: readonly Span[], title: Message, minutes: Minutes): readonly Fix[] {
  const [name, second] = places;
  const edits = name === undefined || second !== undefined ? [] : takenOffList(name, minutes);
  return edits.length === 0 ? [] : [{ title, edits, safe: false, caret: null }];
}
