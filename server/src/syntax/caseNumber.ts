import type { Located, Span } from '../text/span';
import { shift } from '../text/span';
import {
  ASCII_BLANKS,
  CAPITALS,
  DIGITS,
  mayBeginWith,
  mayBeIn,
  openingsOf,
  setOf,
} from './lineGate';

/** Numbers of case systems. `kle` is null for the forms that do not carry KL's classification. */
export interface CaseNumber extends Located {
  readonly kle: KleNumber | null;
}

/** KL's journal number `HH.GG.EE-FNN-serial-yy`; parts that a short form leaves out are null. */
export interface KleNumber {
  readonly mainGroup: string;
  readonly group: string;
  readonly subject: string;
  readonly facet: string | null;
  readonly serial: string | null;
  readonly year: string | null;
}

/**
 * Shapes that are a case number without a label (docs/forms.md §1c "Number shapes").
 * Serials are long enough that school years ("2023/24", "2024/2025") and fractions stay out.
 */
const UNMISTAKABLE = [
  // KLE: "00.01.00-G01-10-15", "00.30.14G01-24-23", "85.02.02G00-0011", "00.01.00A04 - 2007/34364"
  String.raw`\d{2}\.\d{2}\.\d{2}-?[A-ZÆØÅ]\d{2}(?:-\d{1,6}(?:-\d{2})?| ?- ?\d{4}\/\d{1,7})`,
  // KLE without facet: "00.22.00-3584-18"
  String.raw`\d{2}\.\d{2}\.\d{2}-\d{1,6}-\d{2}`,
  // short KLE: "15.20G00 - 2013/01963"
  String.raw`\d{2}\.\d{2}[A-ZÆØÅ]\d{2} ?- ?\d{4}\/\d{1,7}`,
  // municipality, year, serial: "330-2018-3619"
  String.raw`\d{3}-(?:19|20)\d{2}-\d{1,7}`,
  // region: "1-22-78-2-16", "0-3-1-13"
  String.raw`[0-9]-\d{1,2}-\d{1,3}(?:-\d{1,5})?-\d{2}`,
  // "2012/057275", "2017-004392", "018520-2013", "24-011578", "24/6823"
  String.raw`(?:19|20)\d{2}[/-]\d{5,8}`,
  String.raw`\d{5,6}-(?:19|20)\d{2}`,
  String.raw`\d{2}-\d{5,7}`,
  String.raw`\d{2}\/\d{3,7}`,
  // abbreviation of the body: "BR 366/07", "KFU 416/2002"
  String.raw`[A-ZÆØÅ]{2,4} \d{1,4}\/(?:\d{4}|\d{2})`,
  // "201002858"
  String.raw`20[0-4]\d{6}`,
].join('|');

/** Shapes that count only behind a label: "14/40", "133/2008", "299835". */
const LABELLED = String.raw`\d{2,4}\/\d{1,7}|\d{5,9}`;

const BEFORE = String.raw`(?<![\p{L}\d./-])`;
const BEHIND = String.raw`(?![\p{L}\d]|[./-][\p{L}\d])`;

const BARE_LINE = new RegExp(
  String.raw`^[\s*_(|#]{0,12}(?:(?:Åben|Åbent|Lukket)[ \t]{1,3}-[ \t]{1,3})?(${UNMISTAKABLE})[\s*_)|]{0,12}$`,
  'u',
);
const NUMBER_AT = new RegExp(`(?:${UNMISTAKABLE}|${LABELLED})${BEHIND}`, 'uy');
const NUMBER_IN_TEXT = new RegExp(`${BEFORE}(?:${UNMISTAKABLE})${BEHIND}`, 'gu');

/** Labels of a case ("Sagsnr.", "Sagsid.", "J.nr.") and, in the second group, of other numbers. */
const LABEL =
  /(Sagsnummer|Sags?nr|Sags?id|Journal(?:nummer|nr)|J\. ?nr|Sag)(?![\p{L}])|(Dok(?:ument)?\.? ?nr|Dok)(?![\p{L}])/giu;
const STARTS_WITH_LABEL =
  /^[\s*_|#]{0,12}(?:Acadre[ -])?(?:Sagsnummer|Sags?nr|Sags?id|Journal(?:nummer|nr)|J\. ?nr|Dok(?:ument)?\.? ?nr|Sag)(?![\p{L}])/iu;
const STARTS_WITH_BODY = /^[\s*_|#]{0,12}[A-ZÆØÅ]{2,4} \d{1,4}\/\d{2,4} J\. ?nr/;
/** Between a label and its value stand punctuation, markdown and cell borders. */
const BETWEEN = /[\s.:*_|]{0,30}/y;
/** What may follow on the line: nothing, or more metadata ("Dok.nr.: …", "Initialer: PIM", "Åben sag"). */
const METADATA_FOLLOWS =
  /^[\s,.;*_|)]{0,30}$|[\p{L}.]:|Åbent?(?![\p{L}])|Lukket(?![\p{L}])|J\. ?nr/u;

const MAX_LINE = 200;
const HAS_DIGIT = /\d/;

/** What `BARE_LINE` and the patterns of labels pass over in front of the words. */
const DECORATION = setOf(`${ASCII_BLANKS}*_(|#`);
const DIGIT = setOf(DIGITS);
const CAPITAL = setOf(CAPITALS);
/** A bare number ends with a figure, or with what `BARE_LINE` passes over behind it. */
const ENDS_NUMBER = setOf(`${DIGITS}${ASCII_BLANKS}*_)|`);
const LABEL_WORDS = openingsOf(['Acadre', 'Sag', 'Journal', 'J.', 'Dok']);
const BARE_WORDS = openingsOf(['Lukket']);

/**
 * Reads a line that is a case number: bare, behind "Åbent -", or labelled ("Sagsnr.: 24/6823").
 *
 * @param line One line without its line break; markdown emphasis and cell borders are ignored.
 * @returns The number with its span in the line, or null: also for "Sag nr. 129", which numbers an
 *   item, and for running text that mentions a case. A bare line must be nothing but the number.
 */
export function readCaseNumberLine(line: string): CaseNumber | null {
  if (line.length > MAX_LINE || !mayBeCaseNumber(line) || !HAS_DIGIT.test(line)) return null;
  const bare = BARE_LINE.exec(line);
  if (bare?.[1] !== undefined) return numberAt(line.indexOf(bare[1]), bare[1]);
  if (!STARTS_WITH_LABEL.test(line) && !STARTS_WITH_BODY.test(line)) return null;
  return labelledNumber(line);
}

/**
 * A quick look at the ends that spares nearly every line the patterns: a number stands bare (then it
 * ends the line), behind decoration, behind two capitals ("BR 366/07"), or behind a word of the tables.
 */
function mayBeCaseNumber(line: string): boolean {
  const first = line.charCodeAt(0);
  if (mayBeIn(DECORATION, first)) return true;
  if (mayBeIn(DIGIT, first)) return mayBeIn(ENDS_NUMBER, line.charCodeAt(line.length - 1));
  if (mayBeIn(CAPITAL, first) && mayBeIn(CAPITAL, line.charCodeAt(1))) return true;
  return mayBeginWith(LABEL_WORDS, line) || mayBeginWith(BARE_WORDS, line);
}

/** The first number behind a case label; a journal number alone will do, a document's will not. */
function labelledNumber(line: string): CaseNumber | null {
  for (const label of line.matchAll(LABEL)) {
    if (label[1] === undefined) continue;
    BETWEEN.lastIndex = label.index + label[0].length;
    const start = BETWEEN.lastIndex + (BETWEEN.exec(line)?.[0].length ?? 0);
    NUMBER_AT.lastIndex = start;
    const number = NUMBER_AT.exec(line)?.[0];
    if (number === undefined) continue;
    return METADATA_FOLLOWS.test(line.slice(start + number.length))
      ? numberAt(start, number)
      : null;
  }
  return null;
}

const METADATA_LABELS =
  /(?:(?:Acadre )?Sagsnummer|Sags?nr|Sags?id|Sagsinitialer|Journal(?:nummer|nr)|J\. ?nr|Dok(?:ument)?\.? ?nr|Initialer|Sagsbeh(?:andler)?|Sagsansvarlig|Åbent? ?(?:sag|punkt)?)(?![\p{L}])/giu;
/** What stays when the labels are taken out: punctuation, initials ("HY") and facets ("A09"). */
const NO_VALUE = /^(?:[\s.:*_|#,]|[A-ZÆØÅ]{2,5}(?![\p{L}\d])|[A-Z]\d{2}(?![\p{L}\d]))*$/u;

/** True for a line of case labels where every value is missing ("Sagsnr:", "J.nr.:. Sagsid.: Åben sag"). */
export function caseLabelOnly(line: string): boolean {
  if (line.length > MAX_LINE || !mayBeLabel(line) || !STARTS_WITH_LABEL.test(line)) return false;
  const rest = line.replace(METADATA_LABELS, '');
  // "Sag" alone is an ordinary word; it stays in the rest, since it is no metadata label here.
  return rest.length < line.length && NO_VALUE.test(rest);
}

/** As `mayBeCaseNumber`, for lines that must begin with a label. */
function mayBeLabel(line: string): boolean {
  return mayBeIn(DECORATION, line.charCodeAt(0)) || mayBeginWith(LABEL_WORDS, line);
}

/**
 * Case numbers inside titles and running text, in reading order, e.g. "(2019-0302914)".
 * Only shapes that nothing else has; "08/2024" is a month and stays out.
 */
export function findCaseNumbers(text: string, within: Span): CaseNumber[] {
  const stretch = text.slice(within.start, within.end);
  const numbers: CaseNumber[] = [];
  for (const match of stretch.matchAll(NUMBER_IN_TEXT)) {
    if (MONTH_AND_YEAR.test(match[0])) continue;
    const number = numberAt(match.index, match[0]);
    numbers.push({ ...number, span: shift(number.span, within.start) });
  }
  return numbers;
}

const MONTH_AND_YEAR = /^(?:0\d|1[0-2])\/(?:19|20)\d{2}$/;

function numberAt(start: number, text: string): CaseNumber {
  return { text, span: { start, end: start + text.length }, kle: kleOf(text) };
}

const KLE =
  /^(\d{2})\.(\d{2})\.(\d{2})(?:-?([A-ZÆØÅ]\d{2}))?(?:-(\d{1,6})(?:-(\d{2}))?| ?- ?(\d{4})\/(\d{1,7}))$/;

/** Parts of KL's number; a short form without subject ("15.20G00") is left uninterpreted. */
function kleOf(text: string): KleNumber | null {
  const match = KLE.exec(text);
  if (match === null) return null;
  const [, mainGroup = '', group = '', subject = '', facet, serial, year, longYear, longSerial] =
    match;
  return {
    mainGroup,
    group,
    subject,
    facet: facet ?? null,
    serial: serial ?? longSerial ?? null,
    year: year ?? longYear ?? null,
  };
}
