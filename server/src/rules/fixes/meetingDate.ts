import type { Minutes } from '../../minutes/model';
import { weekdayOf } from '../../text/dates';
import { type Span, shift } from '../../text/span';
import { dateInForm, weekdayInForm } from '../../text/writeDate';
import { type DatedPlace, datedPlaces, mostSaid } from '../meetingPlaces';
import { message } from '../messages';
import type { Finding, Fix, Message, TextEdit } from '../types';

/**
 * Rights the weekday to the date, or the date to what the other places say. Where two places stand against
 * each other, either of them can be taken.
 */
export function dateFixes(finding: Finding, minutes: Minutes): readonly Fix[] {
  const places = datedPlaces(minutes);
  const place = places.find((one) => isAt(one, finding.span));
  if (place === undefined) return [];
  const agreeing = mostSaid(places);
  const meant = agreeing[0]?.date.iso ?? null;
  const isWeekday = finding.message.parameters.written !== undefined;
  if (isWeekday && finding.related.length === 0) {
    const { iso } = place.date;
    const isConfirmed = places.some(
      (one) => one.date.iso === iso && weekdayEdit(one, iso) === null,
    );
    return weekdayFix(place, isConfirmed);
  }
  if (meant === null || meant === place.date.iso) return [];
  const { iso } = place.date;
  const rivals = places.filter((one) => one.date.iso === iso);
  const isOutvoted = iso === null || agreeing.length > rivals.length || isWeekday;
  const here = dateFix([place], meant, 'fix.date', isOutvoted);
  if (isOutvoted || agreeing.length > 1) return here;
  return [...here, ...dateFix(agreeing, iso, 'fix.date.elsewhere', false)];
}

function isAt({ date, offset }: DatedPlace, { start }: Span): boolean {
  return start === date.span.start + offset || start === (date.weekday?.span.start ?? -1) + offset;
}

/** Safe where another place has the same date and no wrong weekday: then the weekday alone can be wrong. */
function weekdayFix(place: DatedPlace, isConfirmed: boolean): readonly Fix[] {
  const edit = weekdayEdit(place, place.date.iso);
  if (edit === null) return [];
  const title = message('fix.weekday', { weekday: edit.text.toLowerCase() });
  return [{ title, edits: [edit], safe: isConfirmed, preferred: isConfirmed, caret: null }];
}

/** Another day in the form of each place, and the weekday with it. */
function dateFix(
  places: readonly DatedPlace[],
  iso: string,
  id: 'fix.date' | 'fix.date.elsewhere',
  preferred: boolean,
): readonly Fix[] {
  const edits: TextEdit[] = [];
  for (const place of places) {
    const text = dateInForm(place.date.text, iso);
    if (text === null) return [];
    const weekday = weekdayEdit(place, iso);
    if (weekday !== null) edits.push(weekday);
    edits.push({ span: shift(place.date.span, place.offset), text });
  }
  return [{ title: titleOf(id, edits), edits, safe: false, preferred, caret: null }];
}

function titleOf(id: 'fix.date' | 'fix.date.elsewhere', edits: readonly TextEdit[]): Message {
  const date = edits.at(-1)?.text ?? '';
  const [weekday] = edits;
  if (id === 'fix.date' && weekday !== undefined && edits.length === 2) {
    return message('fix.date.weekday', { weekday: weekday.text.toLowerCase(), date });
  }
  return message(id, { date });
}

/** Null where no weekday is written, or the right one. */
function weekdayEdit({ date: { weekday }, offset }: DatedPlace, iso: string | null) {
  if (weekday === null || iso === null || weekday.value === weekdayOf(iso)) return null;
  const text = weekdayInForm(weekday.text, weekdayOf(iso));
  return { span: shift(weekday.span, offset), text };
}
