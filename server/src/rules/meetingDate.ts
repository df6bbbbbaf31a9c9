import type { Minutes } from '../minutes/model';
import { findDates, weekdayOf } from '../text/dates';
import { shift } from '../text/span';
import { dateFixes } from './fixes/meetingDate';
import { type DatedPlace, datedPlaces, mostSaid } from './meetingPlaces';
import { message } from './messages';
import type { DocumentRule, Related, RuleFinding } from './types';

/**
 * The day of the meeting is said in several places: title, "Mødedato", and the headings of this
 * meeting's decisions. It must exist, fall on the weekday that is named, and be the same everywhere.
 * When places disagree, the day that stands most often (then the first) is taken for meant.
 *
 * Silent about other bodies' decisions, about an earlier reading in an item that also has a decision of
 * this day, and about the day after when the head says that the meeting ended on it.
 */
export const meetingDate: DocumentRule = {
  id: 'meeting-date',
  scope: 'document',
  severity: 'warning',
  settles: 'item',
  *check(minutes) {
    const places = datedPlaces(minutes);
    const meant = mostSaid(places)[0] ?? null;
    const days = meant?.date.iso == null ? [] : daysOf(minutes, meant.date.iso);
    for (const place of places) {
      const other = place.date.iso === null || days.includes(place.date.iso) ? null : meant;
      const impossible = isImpossible(place, other);
      if (impossible !== null) yield impossible;
      else if (other !== null) yield disagreement(place, other);
    }
  },
  fixes: dateFixes,
  hasSafeFixes: true,
};

/** The days of the meeting: the one that is meant, and that on which a meeting past midnight ended. */
function daysOf(minutes: Minutes, meant: string): readonly string[] {
  const last = lastDay(minutes);
  if (last === null) return [meant];
  const first = dayBefore(last);
  const known = minutes.meeting.dates.some(({ iso }) => iso === first);
  return known && (meant === first || meant === last) ? [first, last] : [meant];
}

/** "… til den 14. oktober 2026 kl. 00.45", or a field of its own for the end. */
const UNTIL =
  /(?:\b(?:ind)?til|\d ?[-–]|\bslut(?:tede|ter)?:?)\s{0,3}(?:\p{L}{3,4}dag\s{1,3})?(?:den|d\.)?\s{0,3}$/iu;
const UNTIL_REACH = 24;
const END_LABEL = /slut|hævet/i;

function lastDay({ meeting, text, title }: Minutes): string | null {
  const behindUntil = meeting.dates.find(
    ({ span: { start } }) =>
      start >= (title?.span.end ?? 0) &&
      UNTIL.test(text.slice(Math.max(0, start - UNTIL_REACH), start)),
  );
  if (behindUntil?.iso != null) return behindUntil.iso;
  for (const { label, value } of meeting.fields) {
    if (value === null || !END_LABEL.test(label.text)) continue;
    const iso = findDates(text, value.span)[0]?.iso;
    if (iso != null) return iso;
  }
  return null;
}

function dayBefore(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 'yyyy-mm-dd'.length);
}

/** A wrong weekday; `other` is the place with another day, which is then shown with it. */
function isImpossible(
  { date, offset, item }: DatedPlace,
  other: DatedPlace | null,
): RuleFinding | null {
  const about = item === null ? {} : { item };
  if (date.iso === null) {
    const span = shift(date.span, offset);
    return { span, message: message('meeting-date.impossible', { date: date.text }), ...about };
  }
  const { weekday } = date;
  if (weekday === null) return null;
  const actual = weekdayOf(date.iso);
  if (weekday.value === actual) return null;
  const id = IS_A[actual - 1] ?? IS_A[0];
  const parameters = { date: date.text, written: weekday.text.toLowerCase() };
  const related = other === null ? [] : [elsewhere(other)];
  return { span: shift(weekday.span, offset), message: message(id, parameters), related, ...about };
}

function elsewhere({ date, offset }: DatedPlace): Related {
  const span = shift(date.span, offset);
  return { span, message: message('meeting-date.elsewhere', { date: date.text }) };
}

const IS_A = [
  'meeting-date.monday',
  'meeting-date.tuesday',
  'meeting-date.wednesday',
  'meeting-date.thursday',
  'meeting-date.friday',
  'meeting-date.saturday',
  'meeting-date.sunday',
] as const;

function disagreement(place: DatedPlace, meant: DatedPlace): RuleFinding {
  return {
    span: shift(place.date.span, place.offset),
    message: message('meeting-date.differs', { date: place.date.text, other: meant.date.text }),
    related: [
      { span: shift(meant.date.span, meant.offset), message: message('meeting-date.other') },
    ],
    ...(place.item === null ? {} : { item: place.item }),
  };
}
