import type { Minutes, PlacedItem, WrittenDate } from '../minutes/model';
import { perItem } from '../minutes/perItem';
import { remembered } from '../minutes/remembered';

/** A date and the place of the text that its spans count in. */
export interface DatedPlace {
  readonly date: WrittenDate;
  /** In the document: 0, or that of the item. */
  readonly offset: number;
  readonly item: number | null;
}

/** Every place that dates the meeting: in the head, and over the decisions of the items. */
export const datedPlaces = remembered(readPlaces);

function readPlaces({ meeting, items }: Minutes): readonly DatedPlace[] {
  const places: DatedPlace[] = meeting.dates.map((date) => ({ date, offset: 0, item: null }));
  for (const [index, dates] of datesByItem(items).entries()) {
    if (dates.length === 0) continue;
    const { offset } = items[index] as PlacedItem;
    const hasToday = dates.length > 1 && dates.some(({ iso }) => iso === meeting.date);
    for (const date of dates) {
      // The first of two readings keeps its own day.
      const isEarlierReading = hasToday && date.iso !== null && date.iso !== meeting.date;
      if (!isEarlierReading) places.push({ date, offset, item: index });
    }
  }
  return places;
}

const datesByItem = perItem(({ sections }): readonly WrittenDate[] =>
  sections.flatMap(({ kind, date }) => (kind === 'decision' && date !== null ? [date] : [])),
);

/** The places with the day that most places name (of equals the first); none where none names a day of the calendar. */
export function mostSaid(places: readonly DatedPlace[]): readonly DatedPlace[] {
  const byDay = new Map<string, DatedPlace[]>();
  for (const place of places) {
    if (place.date.iso === null) continue;
    const same = byDay.get(place.date.iso);
    if (same === undefined) byDay.set(place.date.iso, [place]);
    else same.push(place);
  }
  let most: readonly DatedPlace[] = [];
  for (const same of byDay.values()) if (same.length > most.length) most = same;
  return most;
}
