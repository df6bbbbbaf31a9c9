import { ASCII_BLANKS, mayBeIn, setOf } from '../syntax/lineGate';
import { trimSpan } from '../text/chars';
import { withoutBlankEnds } from '../text/lineEnds';
import type { Located, Span } from '../text/span';
import { markerLength } from './listLines';

/** Behind these words ", at" goes on with the same point; elsewhere it begins the next. */
const GOVERNS_AT =
  /(?:(?:godkend|beslutt|anbefal|indstill|bemærk|oplys|sikr|ønsk|forudsætt|betyd|meddel|tilkendegiv|konstater|vurder|forvent|sørg|præciser|pålægg|anmod|opfordr)er?|(?<![\p{L}])det \p{L}{3,20}s|(?:ændring|tilføjelse|forudsætning|forståelse|betingelse|vilkår|bemærkning|således|sådan|dog|så|idet|for|om|på|til|af|med|herunder))$/iu;
const NEXT_AT = /(?:,|;)?\s{1,3}(?:og\s{1,3}|samt\s{1,3})?at\s/g;
const NEXT_NUMBER = /\s{1,3}(?=\d{1,2}[.)]\s{1,4}(?:at|At)\s)/g;
const LINE_BREAK = /\r?\n/g;
/** A text without these stays as it is on one line. */
const UNEVEN = /\n|[ \t]{2}/;
/** Blanks and emphasis behind a point; so many are taken off. */
const MARK = /[\s*_]/;
const MARKS = setOf(`${ASCII_BLANKS}*_`);
const MOST_MARKS = 20;
/** The last characters of what `TRAILING` matches. */
const ENDS_TRAILING = setOf(`${ASCII_BLANKS},;gt|`);
const TRAILING = /(?:[,;]|,?\s(?:og|samt)|\s?\|)\s{0,3}$/;

/** "at A godkendes, at B godkendes": one sentence, several points. */
export function splitInline(text: string, span: Span): readonly Located[] {
  const words = text.slice(span.start, span.end);
  const points: Span[] = [];
  let start = 0;
  const boundary = /^\d/.test(words) ? NEXT_NUMBER : NEXT_AT;
  for (const match of words.matchAll(boundary)) {
    const before = words.slice(Math.max(start, match.index - 40), match.index);
    if (match.index === 0 || (boundary === NEXT_AT && !separates(match[0], before))) continue;
    points.push({ start: span.start + start, end: span.start + match.index });
    start = match.index + (boundary === NEXT_AT ? match[0].search(/at\s$/) : match[0].length);
  }
  points.push({ start: span.start + start, end: span.end });
  return points.map((point) => {
    const marker = markerLength(text.slice(point.start, point.end));
    return locate(text, { start: point.start + marker, end: point.end });
  });
}

/** Only a comma or a conjunction separates, and not behind a verb that governs "at". */
function separates(boundary: string, before: string): boolean {
  return !/^\s{1,3}at\s$/.test(boundary) && !GOVERNS_AT.test(before);
}

/** A point without marks and conjunctions at its end, and its words on one line. */
export function locate(text: string, span: Span): Located {
  const trimmed = trimSpan(text, span.start, endOfPoint(text, span));
  const written = text.slice(trimmed.start, trimmed.end);
  return { text: UNEVEN.test(written) ? onOneLine(written) : written, span: trimmed };
}

function onOneLine(written: string): string {
  return withoutBlankEnds(written)
    .replace(LINE_BREAK, ' ')
    .replace(/[ \t]{2,}/g, ' ');
}

function endOfPoint(text: string, span: Span): number {
  const { start, end } = trimSpan(text, span.start, span.end);
  let stop = end;
  while (stop > start && end - stop < MOST_MARKS && isMark(text, stop - 1)) stop--;
  if (!mayBeIn(ENDS_TRAILING, text.charCodeAt(stop - 1))) return stop;
  return start + text.slice(start, stop).replace(TRAILING, '').length;
}

function isMark(text: string, at: number): boolean {
  return mayBeIn(MARKS, text.charCodeAt(at)) && MARK.test(text[at] as string);
}
