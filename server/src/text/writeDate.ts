import { findDates } from './dates';

const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const WEEKDAYS = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'] as const;

/**
 * Another day in the form of a written date: "14-08-2024" becomes "15-08-2024", "14. aug. 2024" becomes
 * "15. aug. 2024". Null where the form is not known or would be read as something else.
 *
 * @param iso the other day, "2024-08-15"
 */
export function dateInForm(written: string, iso: string): string | null {
  const [year = '', month = '', day = ''] = iso.split('-');
  const text = /[a-z]/i.test(written)
    ? inWords(written, year, Number(month), Number(day))
    : inFigures(written, year, month, day);
  if (text === null) return null;
  const [read, ...others] = findDates(text, { start: 0, end: text.length });
  return read?.iso === iso && read.text === text && others.length === 0 ? text : null;
}

/** A weekday (1 = Monday … 7 = Sunday) with the capitals of another one. */
export function weekdayInForm(written: string, weekday: number): string {
  const name = WEEKDAYS[(weekday - 1) % WEEKDAYS.length] ?? WEEKDAYS[0];
  return likeCase(written, name);
}

const IN_FIGURES = /^(\d{1,4})(\D{1,3})(\d{1,2})(\D{1,3})(\d{1,4})$/;

function inFigures(written: string, year: string, month: string, day: string): string | null {
  const parts = IN_FIGURES.exec(written);
  if (parts === null) return null;
  const [, first = '', dash1 = '', second = '', dash2 = '', third = ''] = parts;
  if (first.length === 4) return `${year}${dash1}${month}${dash2}${day}`;
  const padded = [first, second].some((part) => part.startsWith('0'));
  const short = [first, second].some((part) => part.length === 1);
  const isPadded = padded || !short;
  const figure = (part: string) => (isPadded ? part : String(Number(part)));
  return `${figure(day)}${dash1}${figure(month)}${dash2}${year.slice(-third.length)}`;
}

const IN_WORDS = /^(\d{1,2})(\.?\s{1,8})([a-z]{3,9})(\.?\s{1,8})\d{4}$/i;

function inWords(written: string, year: string, month: number, day: number): string | null {
  const parts = IN_WORDS.exec(written);
  if (parts === null) return null;
  const [, first = '', gap1 = '', name = '', gap2 = ''] = parts;
  const inForm = monthInForm(name, month);
  if (inForm === null) return null;
  const days = first.startsWith('0') ? String(day).padStart(2, '0') : String(day);
  return days + gap1 + inForm + gap2 + year;
}

/** "aug" becomes "sep", "August" becomes "September"; null for what is no Danish name of a month. */
function monthInForm(written: string, month: number): string | null {
  const lower = written.toLowerCase();
  const old = MONTHS.find((name) => name === lower || name.slice(0, 3) === lower);
  const name = MONTHS[month - 1];
  if (old === undefined || name === undefined) return null;
  return likeCase(written, lower.length === 3 && old.length > 3 ? name.slice(0, 3) : name);
}

function likeCase(written: string, word: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return word.toUpperCase();
  const first = written[0] ?? '';
  return first === first.toUpperCase() ? (word[0] ?? '').toUpperCase() + word.slice(1) : word;
}
