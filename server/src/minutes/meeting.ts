import type { SourceLine } from '../syntax/sourceLines';
import { findDates } from '../text/dates';
import type { Located, Span } from '../text/span';
import { readLabelledTimes, readTimes, type WrittenTime } from '../text/times';
import { readAbsences } from './absence';
import { type DocumentTitle, isBodyName } from './documentTitle';
import { type RoledField, readHeaderFields } from './headerFields';
import type { FieldRole } from './headerLabels';
import type { Attendance, Meeting, WrittenDate } from './model';
import { mergePeople, type PersonMention, readPeople } from './people';

const ATTENDANCE: Readonly<Partial<Record<FieldRole, Attendance>>> = {
  present: 'present',
  members: 'unknown',
  absent: 'absent',
  excused: 'excused',
  substitutes: 'present',
};
const ABSENCE = /deltog ikke|fraværende|afbud|forfald|forhindret|ikke til stede/i;
const ADJOURNED = /mødet (?:blev )?(?:hævet|afsluttet|sluttede|slut)(?: kl\.?)?:?\s*(?=\d)/i;

/**
 * Reads what the head of a document says of the meeting.
 * @param text the document, or as much of it as holds the head
 * @param lines the head's lines: all before the first item, without the table of contents
 * @param title the heading line, where there is one
 * @param last the last lines of the document, where minutes say when the meeting ended. Take words from
 *   them alone, never a place: they are no lines of `text`, and the head that is read is kept over edits
 *   that move them
 */
export function readMeeting(
  text: string,
  lines: readonly SourceLine[],
  title: DocumentTitle | null,
  last: readonly SourceLine[] = [],
): Meeting {
  const below = lines.filter((line) => title === null || line.start > title.title.span.end);
  const fields = readHeaderFields(text, below);
  const dates = datesOf(text, fields, title, lines);
  const times = timesOf(text, fields);
  const knowsAbsent = fields.some((field) => field.role === 'absent' || field.role === 'excused');
  return {
    organization: organizationOf(fields, title),
    dates,
    date: dates.find((date) => date.iso !== null)?.iso ?? null,
    start: times.start,
    end: times.end ?? adjourned([...lines, ...last]),
    location: fieldOf(fields, 'location'),
    people: mergePeople([
      ...fields.flatMap((field) => peopleOf(text, field, knowsAbsent)),
      ...absentInSentences(text, below, fields),
    ]),
    fields: fields.map(({ label, value }) => ({ label, value })),
  };
}

/** `Udvalg: …`, or `Møde: Ejendomsudvalget` where the label of the date stands with the body's name. */
function organizationOf(
  fields: readonly RoledField[],
  title: DocumentTitle | null,
): Located | null {
  const named = fieldOf(fields, 'organization');
  if (named !== null) return named;
  if (title !== null && title.organization !== null) return title.organization;
  const meeting = fields.find((field) => field.role === 'date' && isBodyName(field.value?.text));
  return meeting?.value ?? null;
}

function fieldOf(fields: readonly RoledField[], role: FieldRole): Located | null {
  return fields.find((field) => field.role === role && field.value !== null)?.value ?? null;
}

/** Dates of the title and of the date fields; failing both, of the first lines of the head. */
function datesOf(
  text: string,
  fields: readonly RoledField[],
  title: DocumentTitle | null,
  lines: readonly SourceLine[],
): readonly WrittenDate[] {
  const places: Span[] = title === null ? [] : [title.title.span];
  for (const field of fields) {
    if ((field.role === 'date' || field.role === 'time') && field.value)
      places.push(field.value.span);
  }
  const dates = places.flatMap((place) => findDates(text, place));
  if (dates.length > 0) return dates;
  for (const line of lines.slice(0, LINES_WITH_DATE)) {
    const found = findDates(text, { start: line.start, end: line.end });
    if (found.length > 0) return found.slice(0, 1);
  }
  return [];
}

/** A date without a label stands close to the title. */
const LINES_WITH_DATE = 12;

function timesOf(
  text: string,
  fields: readonly RoledField[],
): { start: string | null; end: string | null } {
  const of = (role: FieldRole): readonly string[] =>
    fields
      .filter((field) => field.role === role && field.value !== null)
      .flatMap((field) => timesOfField(text, role, field.value as Located))
      .map((time) => time.value);
  const begins = [...of('date'), ...of('time')];
  return { start: begins[0] ?? null, end: of('end')[0] ?? begins[1] ?? null };
}

/** In a field for the date a figure with a dot is part of the date. */
function timesOfField(text: string, role: FieldRole, value: Located): readonly WrittenTime[] {
  return role === 'date' ? readTimes(text, value.span) : readLabelledTimes(text, value.span);
}

/** `Anna Holm deltog ikke i behandlingen af pkt. 1–2.` as a line of its own in the head. */
function absentInSentences(
  text: string,
  lines: readonly SourceLine[],
  fields: readonly RoledField[],
): readonly PersonMention[] {
  const labels = new Set(fields.map((field) => field.label.span.start));
  const ends = fields.map((field) => field.value?.span ?? field.label.span);
  return lines
    .filter((line) => ABSENCE.test(line.text) && !labels.has(line.start))
    .filter((line) => !ends.some((span) => span.start <= line.start && line.end <= span.end))
    .flatMap((line) => readAbsences(text, { start: line.start, end: line.end }).absences)
    .map(({ text: name, span, attendance }) => ({
      name,
      party: null,
      role: null,
      substituteFor: null,
      note: null,
      span,
      attendance,
    }));
}

function adjourned(lines: readonly SourceLine[]): string | null {
  for (const { text } of lines) {
    const match = ADJOURNED.exec(text);
    if (match === null) continue;
    return readTimes(text, { start: match.index, end: text.length })[0]?.value ?? null;
  }
  return null;
}

/**
 * A list of members alone does not say who came. Beside a list of those absent it does: the others
 * took part.
 */
function peopleOf(text: string, field: RoledField, knowsAbsent: boolean): readonly PersonMention[] {
  const isRoll = field.role === 'members' && knowsAbsent;
  const attendance = isRoll ? 'present' : ATTENDANCE[field.role];
  if (attendance === undefined || field.value === null) return [];
  const people = readPeople(text, field.value.span, attendance);
  return isRoll ? people.map((person) => ({ ...person, onRoll: true })) : people;
}
