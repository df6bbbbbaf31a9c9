import { readNumber, splitFigure } from './number';

/** A figure that is no Danish number, with the reading that was probably meant, in Danish writing. */
export interface MalformedNumber {
  readonly meant: string;
}

const ONLY_DIGITS_AND_MARKS = /^\d[\d.,]*\d$/;
const ENGLISH = /^\d{1,3}(?:,\d{3})+\.\d+$/;
const ENGLISH_THOUSANDS = /^\d{1,3}(?:,\d{3}){2,}$/;
const POINT_FOR_COMMA = /^(?:\d+|\d{1,3}(?:\.\d{3})+)\.\d{1,2}$/;
const ZERO_AND_POINT = /^0\.\d+$/;
const POINTS_AND_DECIMALS = /^(\d+(?:\.\d+)+)(,\d+)?$/;
const SINGLE_POINT = /^\d+\.\d+$/;
const DATE = /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/;
const MONTH_OF_YEAR = /^(?:0?[1-9]|1[0-2])\.(?:19|20)\d\d$/;
const DOUBLED_MARK = /[.,]{2}/;

/**
 * Reads a figure that stands **where an amount belongs** (an amount column, or before kr. or mio.)
 * and is no Danish number: "12.00", "1,234.5", "1.23.456", "0.5". The caller vouches for the place:
 * the same "14.30" is a time elsewhere, and "1.2" a section.
 *
 * Null for Danish numbers ("1,234" has three decimals, "10.000" is ten thousand) and for what is no
 * amount in any place: dates (30.06.2024), months (08.2024), case numbers (00.30.14), versions (1.2.3),
 * and figures so odd that nobody can say what was meant. Before mio. and mia. a single point is a comma
 * however many digits follow it (`beforeMillions`): "1.2345 mio. kr." is not 12.345 millions.
 */
export function readMalformedNumber(text: string, beforeMillions = false): MalformedNumber | null {
  const parts = splitFigure(text);
  if (!parts || !ONLY_DIGITS_AND_MARKS.test(parts.digits) || readNumber(text)) return null;
  const meant =
    beforeMillions && SINGLE_POINT.test(parts.digits)
      ? lastPointAsComma(parts.digits)
      : danishReading(parts.digits);
  return meant === null ? null : { meant: parts.before + meant + parts.behind };
}

/** Full groups and a short one at the end, between other characters than digits and marks. */
const SHORT_LAST_GROUP = /(?<![\d.,])\d{1,3}(?:\.\d{3})+\.\d{1,2}(?![\d.,])/;

/**
 * True for a malformed figure that two slips explain equally well: "2.400.00" is 2.400,00 with a point
 * for the comma, or 2.400.000 with a digit lost. `text` may have its unit.
 */
export function hasSeveralReadings(text: string): boolean {
  return SHORT_LAST_GROUP.test(text);
}

function danishReading(digits: string): string | null {
  if (DATE.test(digits) || MONTH_OF_YEAR.test(digits)) return null;
  if (DOUBLED_MARK.test(digits)) return withSingleMarks(digits);
  if (ENGLISH.test(digits) || ENGLISH_THOUSANDS.test(digits)) return swapMarks(digits);
  if (POINT_FOR_COMMA.test(digits) || ZERO_AND_POINT.test(digits)) return lastPointAsComma(digits);
  const grouped = POINTS_AND_DECIMALS.exec(digits);
  return grouped ? regroup(grouped[1] as string, grouped[2] ?? '') : null;
}

function withSingleMarks(digits: string): string | null {
  const single = digits.replace(/\.{2,}/g, '.').replace(/,{2,}/g, ',');
  return readNumber(single) ? single : null;
}

function swapMarks(digits: string): string {
  return digits.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

function lastPointAsComma(digits: string): string {
  const point = digits.lastIndexOf('.');
  return `${digits.slice(0, point)},${digits.slice(point + 1)}`;
}

/**
 * Points in the wrong places ("1.23.456", "1000.000"): the digits are taken to be right. The last group
 * must be a full one or longer; short groups all through are a version or a case number.
 */
function regroup(points: string, decimals: string): string | null {
  const lastGroup = points.length - points.lastIndexOf('.') - 1;
  const digits = points.replace(/\./g, '');
  if (lastGroup < 3 || digits.startsWith('0')) return null;
  return groupThousands(digits) + decimals;
}

function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, '.');
}
