import type { Located, Span } from './span';
import { shift } from './span';

export interface WrittenDate extends Located {
  /** ISO "2024-08-14", or null when there is no such day ("31. juni 2024"). */
  readonly iso: string | null;
  /** The weekday that is written before the date: 1 = Monday … 7 = Sunday; null when none is written. */
  readonly weekday: { readonly value: number; readonly text: string; readonly span: Span } | null;
}

/** Danish month names and the abbreviations in use; English ones differ only where listed. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['januar', 'january', 'jan'],
    ['februar', 'february', 'febr', 'feb'],
    ['marts', 'march', 'mar'],
    ['april', 'apr'],
    ['maj', 'may'],
    ['juni', 'june', 'jun'],
    ['juli', 'july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'october', 'okt', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

const WEEKDAYS = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];

/** Space inside a date: a wrapped line breaks it at most once. */
const GAP = String.raw`[ \t\u00a0]{0,3}(?:\r?\n)?[ \t\u00a0]{0,3}`;

/** Three families: day-month-year in figures, day and name of month, year-month-day (ISO). */
const DATE = new RegExp(
  [
    String.raw`(?<day>\d{1,2})(?<sep1>-|\/|\.[ \u00a0]?)(?<month>\d{1,2})(?<sep2>-|\/|\.[ \u00a0]?|[ \u00a0])(?<year>\d{4}|\d{2})`,
    String.raw`(?<namedDay>\d{1,2})\.?(?<gap>${GAP})(?<name>[A-Za-z]{3,9})\.?${GAP}(?<namedYear>\d{4})`,
    String.raw`(?<isoYear>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})`,
  ].join('|'),
  'g',
);

const WEEKDAY_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\d])(${WEEKDAYS.join('|')})(?:en)?,?[ \t\u00a0]{1,3}(?:d\.|den)?[ \t\u00a0]{0,3}$`,
  'iu',
);
const WEEKDAY_REACH = 24;

/** "3:00:00 PM" behind a date: a system set to American English printed it, month first. */
const AMERICAN_TIME = /^[ \u00a0]{1,2}\d{1,2}:\d{2}(?::\d{2})? ?[AP]M\b/i;
const AMERICAN_REACH = 16;

const LETTER_OR_DIGIT = /[\p{L}\d]/u;
const FOUR_DIGIT_YEAR = /^(?:1[89]|20)\d\d$/;
/** Two-digit years from here on belong to the 1900s. */
const CENTURY_TURN = 70;
const FIRST_DIGITS = /^\d+/;

/**
 * Dates with day, month and year inside a stretch of text, in reading order.
 *
 * Reads every form of docs/forms.md §1 and trap 15 ("14-08-2024", "29/11 2018", "22.11.2016",
 * "14. august 2024", "9/11/2019 3:00:00 PM"), never a piece of a longer number such as a case
 * number. A date-shaped day that does not exist ("31. juni 2024") comes with `iso: null`.
 * The span covers the date proper; a weekday in front of it has its own span.
 */
export function findDates(text: string, within: Span): readonly WrittenDate[] {
  const stretch = text.slice(within.start, within.end);
  if (!mayHoldDate(stretch)) return [];
  const dates: WrittenDate[] = [];
  DATE.lastIndex = 0;
  for (let match = DATE.exec(stretch); match !== null; match = DATE.exec(stretch)) {
    const date = interpret(stretch, match);
    if (date === null) {
      DATE.lastIndex = match.index + (FIRST_DIGITS.exec(match[0])?.[0].length ?? 1);
      continue;
    }
    const { start } = within;
    dates.push({
      text: match[0],
      span: shift({ start: match.index, end: match.index + match[0].length }, start),
      iso: date.iso,
      weekday: weekdayBefore(stretch, match.index, start),
    });
  }
  return dates;
}

/** Every date has a year of four figures, or of two behind a second dash or slash. */
const YEAR = /\d{4}|[-/]\d{1,2}[-/]\d{2}/;

/** False for text in which `findDates` finds nothing, at a fraction of its cost. */
export function mayHoldDate(text: string): boolean {
  return YEAR.test(text);
}

/** Weekday of an ISO date: 1 = Monday … 7 = Sunday. */
export function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay() || 7;
}

interface Reading {
  readonly iso: string | null;
}

function interpret(stretch: string, match: RegExpExecArray): Reading | null {
  const groups = match.groups ?? {};
  const end = match.index + match[0].length;
  if (groups.name !== undefined) {
    const month = MONTHS.get(groups.name.toLowerCase());
    if (month === undefined || !FOUR_DIGIT_YEAR.test(groups.namedYear ?? '')) return null;
    // "14.⏎August 2024" is a numbered heading under a list number, not a wrapped date.
    if (/\n/.test(groups.gap ?? '') && /^[A-Z]/.test(groups.name)) return null;
    if (touches(stretch, match.index - 1) || touches(stretch, end)) return null;
    return { iso: isoOf(Number(groups.namedYear), month, Number(groups.namedDay)) };
  }
  if (!standsAlone(stretch, match.index, end, match[0])) return null;
  if (groups.isoYear !== undefined) {
    if (!FOUR_DIGIT_YEAR.test(groups.isoYear)) return null;
    return known(Number(groups.isoYear), Number(groups.isoMonth), Number(groups.isoDay));
  }
  return inFigures(stretch, end, groups as Record<string, string>);
}

function inFigures(stretch: string, end: number, groups: Record<string, string>): Reading | null {
  const { sep1 = '', sep2 = '', year = '' } = groups;
  let day = Number(groups.day);
  let month = Number(groups.month);
  if (year.length === 2) {
    // KL's subject numbers look like dd.mm.yy ("15.03.11"), and only equal dashes or slashes tell.
    if (sep1 !== sep2 || sep1.startsWith('.')) return null;
    return known(Number(year) + (Number(year) >= CENTURY_TURN ? 1900 : 2000), month, day);
  }
  if (!FOUR_DIGIT_YEAR.test(year) || !separatorsAgree(sep1, sep2)) return null;
  if (
    sep1 === '/' &&
    sep2 === '/' &&
    AMERICAN_TIME.test(stretch.slice(end, end + AMERICAN_REACH))
  ) {
    [day, month] = [month, day];
  }
  const iso = isoOf(Number(year), month, day);
  if (iso !== null) return { iso };
  // "14/40 2014" may be a case and a year; "45-13-2024" can only be meant as a date.
  const clearlyADate =
    sep1 !== '/' && groups.day?.length === 2 && groups.month?.length === 2 && sep1 === sep2;
  const plausible = day >= 1 && day <= 31 && month >= 1 && month <= 12;
  return clearlyADate || plausible ? { iso: null } : null;
}

/** "14-8-2024", "14/8-2024", "14/8 2024", "14/8/2024" and dots, but not "14-8.2024". */
function separatorsAgree(first: string, second: string): boolean {
  if (first === '/') return second !== '.' && !second.startsWith('. ');
  return first.trimEnd() === second.trimEnd() && second.trim() !== '';
}

/** A date of the calendar, or nothing: for forms that are too short to be a date gone wrong. */
function known(year: number, month: number, day: number): Reading | null {
  const iso = isoOf(year, month, day);
  return iso === null ? null : { iso };
}

function isoOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function touches(stretch: string, at: number): boolean {
  const character = stretch[at];
  return character !== undefined && LETTER_OR_DIGIT.test(character);
}

/**
 * False when the figures are a piece of something longer ("00.30.14-Ø00-3-26", "1-22-78-2-16").
 * A range of dates ("01.01.2024-31.12.2024") may join two dates with four-digit years.
 */
function standsAlone(stretch: string, start: number, end: number, date: string): boolean {
  if (touches(stretch, start - 1) || touches(stretch, end)) return false;
  const inRange = /\d{4}$/.test(date) && !/^\d+-\d+-/.test(date);
  if (isJoint(stretch[start - 1]) && touches(stretch, start - 2)) {
    if (!inRange || stretch[start - 1] !== '-') return false;
  }
  if (isJoint(stretch[end]) && touches(stretch, end + 1)) {
    if (!inRange || !/^-\d{1,2}[./]\d/.test(stretch.slice(end, end + 5))) return false;
  }
  return true;
}

function isJoint(character: string | undefined): boolean {
  return character === '-' || character === '/' || character === '.' || character === ',';
}

function weekdayBefore(stretch: string, at: number, offset: number): WrittenDate['weekday'] {
  const from = Math.max(0, at - WEEKDAY_REACH);
  const match = WEEKDAY_BEFORE.exec(stretch.slice(from, at));
  const text = match?.[1];
  if (match === null || text === undefined) return null;
  const start = from + match.index;
  return {
    value: WEEKDAYS.indexOf(text.toLowerCase()) + 1,
    text,
    span: shift({ start, end: start + text.length }, offset),
  };
}
