import { readRecommendationLine } from '../syntax/recommendationLine';
import { trimSpan } from '../text/chars';
import { endOfLine } from '../text/lines';
import type { Located, Span } from '../text/span';
import type { Recommendation } from './model';
import { plainName } from './personName';

/** How the points of a list begin: "1. at", "- at", bare "at", or not marked at all. */
type Marking = 'number' | 'bullet' | 'at' | 'none';

interface Line extends Span {
  readonly marking: Marking;
  /** Where the words behind marker and "at" begin. */
  readonly words: number;
  readonly indent: number;
  readonly blankBefore: boolean;
}

interface Introduction {
  readonly by: string | null;
  /** Where the points begin: behind the introducing line, or on it. */
  readonly from: number;
  readonly inline: Span | null;
  readonly opensList: boolean;
}

const CELL = String.raw`(?:\|[ \t]{0,9})?`;
/** Bullet, number, "at" and "At 1)", also as cells of a table ("at | dagsordenen godkendes |"). */
const MARKER = new RegExp(
  String.raw`^([ \t\u00a0*_]{0,20})${CELL}(?:([-–•·?*]|)[ \t\u00a0]{1,9}|)(?:(\d{1,2})(?:\.\)?|\))[ \t\u00a0|]{0,9})?${CELL}((?:\*\*|__)?(?:at|At|AT)(?=[ \t\u00a0:|*_]|$)[: \t\u00a0|*_]{0,9}(?:\d{1,2}[.)][ \t\u00a0]{0,9})?)?`,
  'u',
);
const LINE_BREAK = /\r?\n/g;
/** Behind these words ", at" goes on with the same point; elsewhere it begins the next. */
const GOVERNS_AT =
  /(?:(?:godkend|beslutt|anbefal|indstill|bemærk|oplys|sikr|ønsk|forudsætt|betyd|meddel|tilkendegiv|konstater|vurder|forvent|sørg|præciser|pålægg|anmod|opfordr)er?|(?<![\p{L}])det \p{L}{3,20}s|(?:ændring|tilføjelse|forudsætning|forståelse|betingelse|vilkår|bemærkning|således|sådan|dog|så|idet|for|om|på|til|af|med|herunder))$/iu;
const NEXT_AT = /(?:,|;)?\s{1,3}(?:og\s{1,3}|samt\s{1,3})?at\s/g;
const NEXT_NUMBER = /\s{1,3}(?=\d{1,2}[.)]\s{1,4}(?:at|At)\s)/g;
const TRAILING = /(?:[,;]|,?\s(?:og|samt)|\s?\|)\s{0,3}$/;

/**
 * Reads who recommends and what, one point per "at".
 *
 * @param within The body of a recommendation section, or from its running line to its end.
 * @returns Points without marker and "at"; a point that wraps over lines or pages is one. Text
 *   without any list ("Til orientering.") is one point. An empty stretch gives no points.
 */
export function readRecommendation(text: string, within: Span): Recommendation {
  const lines = linesOf(text, within);
  const introduction = findIntroduction(text, lines);
  const span = trimSpan(text, within.start, within.end);
  if (introduction === null) return { span, by: null, points: pointsIn(text, lines, null) };
  const { by, inline } = introduction;
  const listed = lines.filter((line) => line.start >= introduction.from);
  const first = inline === null || isStem(text, inline, listed) ? [] : splitInline(text, inline);
  return { span, by, points: [...first, ...pointsIn(text, listed, introduction)] };
}

/** "… indstiller, at udvalget" with a numbered list below: half a sentence that each point completes. */
function isStem(text: string, inline: Span, listed: readonly Line[]): boolean {
  return listed[0]?.marking === 'number' && !endsWith(text, inline, '.,;');
}

// ---------------------------------------------------------------- lines

function linesOf(text: string, within: Span): readonly Line[] {
  const lines: Line[] = [];
  let blankBefore = false;
  for (let start = within.start; start < within.end; ) {
    const end = endOfLine(text, start, within.end);
    const words = text.slice(start, end);
    if (words.trim() === '') blankBefore = true;
    else {
      lines.push({ ...markingOf(words, start), start, end, blankBefore });
      blankBefore = false;
    }
    start = end + 1;
  }
  return lines;
}

function markingOf(words: string, start: number): Pick<Line, 'marking' | 'words' | 'indent'> {
  const match = MARKER.exec(words);
  const [all = '', indent = '', bullet, number, at] = match ?? [];
  const marking = number !== undefined ? 'number' : bullet ? 'bullet' : at ? 'at' : 'none';
  return { marking, words: start + (marking === 'none' ? 0 : all.length), indent: indent.length };
}

/** The first line that introduces points; the proposer's name may wrap over two lines. */
function findIntroduction(text: string, lines: readonly Line[]): Introduction | null {
  for (const [index, line] of lines.entries()) {
    if (line.marking === 'at') return null;
    const next = lines[index + 1];
    const wraps = next !== undefined && !next.blankBefore && next.marking === 'none';
    for (const end of wraps ? [line.end, next.end] : [line.end]) {
      const found = readRecommendationLine(text.slice(line.start, end).trimEnd());
      if (found === null) continue;
      const { rest, opensList } = found;
      const by = found.by === null ? null : plainName(found.by);
      if (rest === null) return { by, from: end + 1, inline: null, opensList };
      const start = line.start + rest.start;
      const stop = endOfParagraph(lines, index, text, start);
      return { by, from: stop + 1, inline: { start, end: stop }, opensList };
    }
  }
  return null;
}

/** An inline point goes on over wrapped lines until a blank line, a marker or the end. */
function endOfParagraph(
  lines: readonly Line[],
  index: number,
  text: string,
  start: number,
): number {
  let end = lines[index]?.end ?? start;
  for (const line of lines.slice(index + 1)) {
    if (line.start <= start) end = line.end;
    else if (line.blankBefore || line.marking !== 'none' || endsWith(text, { start, end }, '.:'))
      break;
    else end = line.end;
  }
  return end;
}

// ---------------------------------------------------------------- points

function pointsIn(
  text: string,
  lines: readonly Line[],
  introduction: Introduction | null,
): readonly Located[] {
  const first = lines.find((line) => line.marking !== 'none');
  if (first === undefined) return unmarked(text, lines, introduction);
  const points: Span[] = [];
  let open: { start: number; end: number } | null = null;
  for (const line of lines) {
    if (line.start < first.start) continue;
    if (beginsPoint(text, line, first, open)) {
      if (open !== null) points.push(open);
      open = { start: line.words, end: line.end };
    } else if (open !== null && continues(text, line, open)) {
      open.end = line.end;
    } else if (isOtherProposer(text, line, introduction)) break;
    else if (open !== null) {
      points.push(open);
      open = null;
    }
  }
  if (open !== null) points.push(open);
  if (points.length === 1 && first.marking === 'at') {
    const [only] = points;
    return only === undefined ? [] : splitInline(text, only);
  }
  return points.map((point) => locate(text, point)).filter((point) => point.text !== '');
}

/** Other markers than the first one's belong to lists inside a point. */
function beginsPoint(text: string, line: Line, first: Line, open: Span | null): boolean {
  if (line.marking === first.marking) return line.indent <= first.indent + 1;
  if (line.marking !== 'at' || open === null) return false;
  return line.blankBefore || endsWith(text, open, ',.;:');
}

/** A wrapped line, a list inside the point, or what a page break tore off. */
function continues(text: string, line: Line, open: Span): boolean {
  if (!line.blankBefore) return readRecommendationLine(text.slice(line.start, line.end)) === null;
  if (line.marking !== 'none') return true;
  const finished = endsWith(text, open, '.:;');
  return !finished && /^\s*\p{Ll}/u.test(text.slice(line.start, line.end));
}

/** "Økonomiudvalget indstiller, at …" below the administration's points is that body's decision. */
function isOtherProposer(text: string, line: Line, introduction: Introduction | null): boolean {
  const found = readRecommendationLine(text.slice(line.start, line.end));
  return found !== null && introduction !== null && found.by !== introduction.by;
}

/** Paragraphs without markers: each is a point under a line that opens a list, else the first alone. */
function unmarked(
  text: string,
  lines: readonly Line[],
  introduction: Introduction | null,
): readonly Located[] {
  if (introduction !== null && !introduction.opensList) return [];
  const paragraphs: { start: number; end: number }[] = [];
  for (const line of lines) {
    const last = paragraphs[paragraphs.length - 1];
    if (last === undefined || line.blankBefore)
      paragraphs.push({ start: line.start, end: line.end });
    else last.end = line.end;
  }
  return (introduction === null ? paragraphs.slice(0, 1) : paragraphs).map((paragraph) =>
    locate(text, paragraph),
  );
}

/** "at A godkendes, at B godkendes": one sentence, several points. */
function splitInline(text: string, span: Span): readonly Located[] {
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
    const marker = MARKER.exec(text.slice(point.start, point.end))?.[0].length ?? 0;
    return locate(text, { start: point.start + marker, end: point.end });
  });
}

/** Only a comma or a conjunction separates, and not behind a verb that governs "at". */
function separates(boundary: string, before: string): boolean {
  return !/^\s{1,3}at\s$/.test(boundary) && !GOVERNS_AT.test(before);
}

/** Whether the last character that is not blank is one of `marks`. */
function endsWith(text: string, span: Span, marks: string): boolean {
  let end = span.end;
  while (end > span.start && /\s/.test(text[end - 1] as string)) end--;
  return end > span.start && marks.includes(text[end - 1] as string);
}

function locate(text: string, span: Span): Located {
  const words = text.slice(span.start, span.end).replace(/[\s*_]{1,20}$/, '');
  const end = span.start + words.replace(TRAILING, '').length;
  const trimmed = trimSpan(text, span.start, end);
  const written = text.slice(trimmed.start, trimmed.end).replace(LINE_BREAK, ' ');
  return { text: written.replace(/[ \t]{2,}/g, ' '), span: trimmed };
}
