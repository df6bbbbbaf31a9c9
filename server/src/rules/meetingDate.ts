import type { Minutes, WrittenDate } from '../minutes/model';
import { weekdayOf } from '../text/dates';
import { type Span, shift } from '../text/span';
import { message } from './messages';
import type { DocumentRule, RuleFinding } from './types';

/**
 * The day of the meeting is said in several places: title, "Mødedato", and the headings of this
 * meeting's decisions. It must exist, fall on the weekday that is named, and be the same everywhere.
 * When places disagree, the day that stands most often (then the first) is taken for meant.
 *
 * Silent about other bodies' decisions and about an earlier reading in an item that also has
 * a decision of this day.
 */
export const meetingDate: DocumentRule = {
  id: 'meeting-date',
  scope: 'document',
  severity: 'warning',
  settles: 'item',
  *check(minutes) {
    const places = datedPlaces(minutes);
    const meant = mostSaid(places);
    for (const place of places) {
      const impossible = isImpossible(place);
      if (impossible !== null) yield impossible;
      if (meant !== null && place.date.iso !== null && place.date.iso !== meant.date.iso) {
        yield disagreement(place, meant);
      }
    }
  },
};

/** A date with its place in the document. */
interface Place {
  readonly date: WrittenDate;
  readonly span: Span;
  readonly weekdaySpan: Span | null;
  readonly item: number | null;
}

function datedPlaces(minutes: Minutes): Place[] {
  const places: Place[] = minutes.meeting.dates.map((date) => placeOf(date, 0, null));
  const today = minutes.meeting.date;
  minutes.items.forEach(({ item, offset }, index) => {
    const dates = item.sections.flatMap(({ kind, date }) =>
      kind === 'decision' && date !== null ? [date] : [],
    );
    const hasToday = dates.some(({ iso }) => iso === today);
    for (const date of dates) {
      // The first of two readings keeps its own day.
      const isEarlierReading = hasToday && date.iso !== null && date.iso !== today;
      if (!isEarlierReading) places.push(placeOf(date, offset, index));
    }
  });
  return places;
}

function placeOf(date: WrittenDate, offset: number, item: number | null): Place {
  return {
    date,
    span: shift(date.span, offset),
    weekdaySpan: date.weekday === null ? null : shift(date.weekday.span, offset),
    item,
  };
}

/** The first place with the day that most places name; null where none names a day of the calendar. */
function mostSaid(places: readonly Place[]): Place | null {
  const byDay = new Map<string, Place[]>();
  for (const place of places) {
    if (place.date.iso === null) continue;
    const same = byDay.get(place.date.iso);
    if (same === undefined) byDay.set(place.date.iso, [place]);
    else same.push(place);
  }
  let most: readonly Place[] = [];
  for (const same of byDay.values()) if (same.length > most.length) most = same;
  return most[0] ?? null;
}

function isImpossible({ date, span, weekdaySpan, item }: Place): RuleFinding | null {
  const about = item === null ? {} : { item };
  if (date.iso === null) {
    return { span, message: message('meeting-date.impossible', { date: date.text }), ...about };
  }
  const { weekday } = date;
  if (weekday === null || weekdaySpan === null) return null;
  const actual = weekdayOf(date.iso);
  if (weekday.value === actual) return null;
  const id = IS_A[actual - 1] ?? IS_A[0];
  const parameters = { date: date.text, written: weekday.text.toLowerCase() };
  return { span: weekdaySpan, message: message(id, parameters), ...about };
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

function disagreement(place: Place, meant: Place): RuleFinding {
  return {
    span: place.span,
    message: message('meeting-date.differs', { date: place.date.text, other: meant.date.text }),
    related: [{ span: meant.span, message: message('meeting-date.other') }],
    ...(place.item === null ? {} : { item: place.item }),
  };
}
