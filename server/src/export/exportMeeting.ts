import type { Meeting, Minutes, Person } from '../minutes/model';
import { organizationOf } from '../minutes/organization';
import { absencesByPerson } from './absences';
import type { ExportMeeting, ExportPerson, ExportRange } from './format';
import { onOneLine } from './ownText';
import { rangesIn, type ToRange } from './ranges';

/** What the head says of the meeting, with people's absences gathered from the items. */
export function exportMeeting(minutes: Minutes): ExportMeeting {
  const { meeting, lines } = minutes;
  const range = rangesIn(lines);
  const absences = absencesByPerson(minutes);
  return {
    organization: {
      name: organizationOf(minutes),
      range: meeting.organization && range(meeting.organization.span),
    },
    date: meeting.date,
    start: meeting.start,
    end: meeting.end,
    location: {
      description: meeting.location && onOneLine(meeting.location.text),
      range: meeting.location && range(meeting.location.span),
    },
    people: meeting.people.map((person) => exportPerson(person, absences.get(person) ?? [], range)),
    range: headRange(meeting, range),
  };
}

function exportPerson(
  person: Person,
  absentFromItems: readonly string[],
  range: ToRange,
): ExportPerson {
  const first = person.mentions[0];
  return {
    name: person.name,
    party: person.party,
    role: person.role,
    attendance: person.attendance,
    absentFromItems,
    substituteFor: person.substituteFor,
    note: person.note,
    range: first ? range(first.span) : null,
  };
}

/** From the first to the last place in the head that says something of the meeting. */
function headRange(meeting: Meeting, range: ToRange): ExportRange | null {
  const spans = [
    meeting.organization?.span,
    meeting.location?.span,
    ...meeting.dates.map(({ span }) => span),
    ...meeting.fields.flatMap(({ label, value }) => [label.span, value?.span]),
    ...meeting.people.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
  ].filter((span) => span !== undefined);
  if (spans.length === 0) return null;
  return range({
    start: spans.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
    end: spans.reduce((most, { end }) => Math.max(most, end), 0),
  });
}
