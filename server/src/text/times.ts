import type { Located, Span } from './span';
import { shift } from './span';

/** A time of day as written; `value` is "16:30" on the 24-hour clock. */
export interface WrittenTime extends Located {
  readonly value: string;
}

const KL = String.raw`(?<![\p{L}])kl(?:okken|(?![\p{L}]))[.: \u00a0]{0,4}`;
const HALF = String.raw`(?: ?([AP]M)(?![\p{L}]))?`;
/** Hour, minutes and the American half of the day; seconds are passed over. */
const CLOCK = String.raw`(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?${HALF}`;
const WITH_COLON = String.raw`(?<![\d:.])(\d{1,2}):(\d{2})(?::\d{2})?${HALF}`;
const UNTIL = String.raw` ?[-–] ?| til (?:kl\.? ?)?`;

/** The same with its minutes: without "kl." an hour alone may be any number. */
const MINUTES = String.raw`(\d{1,2})[:.](\d{2})(?::\d{2})?${HALF}(?![\d]|[.:]\d)`;

/** "kl. 16:30", "kl 8", "kl.: 16.15", "kl. 15.00-17.30"; "15:00 - 17.00"; figures with a colon anywhere. */
const TIME = new RegExp(
  `${KL}${CLOCK}(?!\\d)(?:(?:${UNTIL})${CLOCK}(?!\\d))?|${WITH_COLON}(?!\\d)(?:(?:${UNTIL})${MINUTES})?`,
  'dgiu',
);
/** "16.00-18.30", "16.30": what a label "Tid" announces. */
const LABELLED_TIME = new RegExp(`^\\s{0,9}${MINUTES}(?:(?:${UNTIL})${MINUTES})?`, 'diu');

/** Capture groups of one time are three in a row: hour, minutes, half of the day. */
const FIRST_GROUPS = [1, 4, 7, 10];

/**
 * Times of day inside a stretch of text, in reading order. Figures with a dot ("16.30") count only
 * behind "kl.", since elsewhere they may be amounts or paragraphs. A range gives both its ends.
 * Times that no clock shows ("25:70") are left out.
 */
export function readTimes(text: string, within: Span): readonly WrittenTime[] {
  const times: WrittenTime[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(TIME)) {
    times.push(...timesIn(text, match, within.start));
  }
  return times;
}

/**
 * Times of a value whose label says that it is a time: there figures with a dot count too
 * ("Tid: 16.00-18.30"), where the value begins with them.
 */
export function readLabelledTimes(text: string, value: Span): readonly WrittenTime[] {
  const times = readTimes(text, value);
  const match = LABELLED_TIME.exec(text.slice(value.start, value.end));
  const leading = match === null ? [] : timesIn(text, match, value.start);
  // "16.00 til kl. 18.30": only the second is a time by itself.
  return leading.length > times.length ? leading : times;
}

function timesIn(text: string, match: RegExpExecArray, offset: number): readonly WrittenTime[] {
  const times: WrittenTime[] = [];
  for (const group of FIRST_GROUPS) {
    const hour = match.indices?.[group];
    if (hour === undefined) continue;
    const value = clock(match[group], match[group + 1], match[group + 2]);
    if (value === null) continue;
    const span = shift({ start: hour[0], end: match.indices?.[group + 1]?.[1] ?? hour[1] }, offset);
    times.push({ text: text.slice(span.start, span.end), span, value });
  }
  return times;
}

function clock(hourText?: string, minuteText = '0', half?: string): string | null {
  let hour = Number(hourText);
  const minute = Number(minuteText);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
  }
  // Meetings that end at midnight are minuted as 24.00.
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
