import { trimSpan } from '../text/chars';
import type { WrittenDate } from '../text/dates';
import { type Located, type Span, shift } from '../text/span';
import type { SectionKind } from './kinds';
import {
  type DocumentForm,
  type ItemLines,
  lastHeadingLine,
  lineStart,
  wordsStart,
} from './linesOfItem';
import type { Opening } from './opening';
import {
  fromRunningLine,
  lastInlineRecommendation,
  opensRecommendation,
} from './runningRecommendation';
import type { SectionHeading } from './sectionHeading';

/** A section of an item. Spans count from the beginning of the item. */
export interface SectionSyntax {
  readonly kind: SectionKind;
  /** Heading as written, without markdown and colon; for a running recommendation the line itself. */
  readonly heading: string;
  readonly headingSpan: Span;
  /** From the first character of the heading line to the end of the section's last line that is not blank. */
  readonly span: Span;
  /** What stands under (or behind) the heading, trimmed; empty (start = end) when nothing does. */
  readonly body: Span;
  /** True when no heading stands there: the section begins with a running line ("Direktøren indstiller, at …"). */
  readonly running: boolean;
  /** True for "Indstilling og beslutning": one heading for both. */
  readonly combined: boolean;
  /** For decision headings that name them: body and date. */
  readonly organ: Located | null;
  readonly date: WrittenDate | null;
}

const DECISION_WORD = 'beslutning';
/** A line of running text that breaks off is longer. */
const LONGEST_SHORT = 60;
/** At least this many short words in capitals make a distribution matrix. */
const MATRIX_CODES = 3;

/** Splits the lines under an item's heading into sections. */
export function readSections(item: ItemLines, form: DocumentForm): readonly SectionSyntax[] {
  const openings = withoutUmbrellas(item, findOpenings(item, form));
  const inline = openings.some(isRecommendation) ? null : lastInlineRecommendation(item, openings);
  if (inline !== null) insertInOrder(openings, inline);
  return openings.map((opening, i) => {
    const next = openings[i + 1];
    const end = next === undefined ? item.text.length : lineStart(item, next.line);
    return close(item.text, opening, end);
  });
}

function findOpenings(item: ItemLines, form: DocumentForm): Opening[] {
  const openings: Opening[] = [];
  for (let at = lastHeadingLine(item) + 1; at < item.endLine; at++) {
    const line = item.table.at(at);
    if (line.isBlank) continue;
    const current = openings.at(-1) ?? null;
    const { heading } = line;
    if (heading !== null && opensSection(item, form, current, heading, at)) {
      openings.push(fromHeading(item, heading, at));
    } else if (heading === null && opensRecommendation(item, current, at)) {
      openings.push(fromRunningLine(item, at));
    }
  }
  return openings;
}

/** "Politisk behandling" or "Beslutning" right above a heading that names body and date says nothing more. */
function withoutUmbrellas(item: ItemLines, openings: readonly Opening[]): Opening[] {
  return openings.filter((opening, i) => {
    const next = openings[i + 1];
    if (opening.kind !== 'decision' || opening.organ !== null || next === undefined) return true;
    if (next.organ === null || !decides(next)) return true;
    return !isEmptyBetween(item, opening, next.line);
  });
}

function opensSection(
  item: ItemLines,
  form: DocumentForm,
  current: Opening | null,
  heading: SectionHeading,
  line: number,
): boolean {
  if (isInsideSentence(item, line) || repeatsTitle(item, line)) return false;
  if (current === null) return true;
  if (heading.sub && current.kind === 'casePresentation') {
    return (
      form.subSections.has(heading.key) ||
      isExpected(item, heading) ||
      (isShouted(heading) && isShouted(current))
    );
  }
  // "Fraværende:" between the decision's heading and the decision belongs to the decision,
  // and so does "Afbud: Anna Holm" right below its words.
  if (heading.kind === 'absence' && decides(current)) {
    if (isEmptyBetween(item, current, line)) return !proseFollows(item, line);
    return heading.valueStart === null || item.table.at(line - 1).isBlank;
  }
  // In a list of earlier decisions, and below a recommendation under the same heading, lines that
  // name a body and a date belong to the section.
  if (current.combined || (current.kind === 'priorDecisions' && current.key !== DECISION_WORD)) {
    return heading.organ === null || /^beslutning/i.test(heading.heading);
  }
  return true;
}

/** A section that the committee asks for; but not a second case presentation inside the first. */
function isExpected({ table }: ItemLines, { kind }: SectionHeading): boolean {
  return kind !== 'casePresentation' && table.own !== null && table.own.sections.has(kind);
}

/** Some systems print the title twice, and a title may be a word of the vocabulary. */
function repeatsTitle(item: ItemLines, line: number): boolean {
  return line - lastHeadingLine(item) <= 2 && item.table.at(line).text === item.start.name;
}

/** Headings in capitals are all of one rank: none of them is a sub-heading of another. */
function isShouted(heading: { readonly heading: string }): boolean {
  return heading.heading === heading.heading.toUpperCase();
}

function decides(opening: Opening): boolean {
  return opening.kind === 'decision' || opening.key === DECISION_WORD;
}

/** A prose line may break so that a word of the vocabulary stands alone on the next line. */
function isInsideSentence({ table, endLine }: ItemLines, line: number): boolean {
  if (line === 0 || line + 1 >= endLine) return false;
  const before = table.at(line - 1).text;
  if (before.length <= LONGEST_SHORT) return false;
  const { text } = table.at(line);
  if (text.endsWith(':') || text === text.toUpperCase()) return false;
  return /[\p{L},]$/u.test(before) && /^(?!at\b)\p{Ll}/u.test(table.at(line + 1).text);
}

function isEmptyBetween(item: ItemLines, current: Opening, line: number): boolean {
  const { table } = item;
  const headingEnd = wordsStart(item, current.line) + table.at(current.line).text.length;
  if (current.bodyStart < headingEnd) return false;
  // Upwards, so that the blank lines below the heading are not looked at for each line further down.
  for (let at = line - 1; at > current.line; at--) if (!table.at(at).isBlank) return false;
  return true;
}

/** The next line with words is text, not a heading, and the item goes on that far. */
function proseFollows({ table, endLine }: ItemLines, line: number): boolean {
  for (let at = line + 1; at < endLine; at++) {
    if (!table.at(at).isBlank) return table.at(at).heading === null;
  }
  return false;
}

function insertInOrder(openings: Opening[], opening: Opening): void {
  const at = openings.findIndex((other) => other.line > opening.line);
  openings.splice(at < 0 ? openings.length : at, 0, opening);
}

function isRecommendation(opening: Opening): boolean {
  return opening.kind === 'recommendation' || opening.combined;
}

function fromHeading(item: ItemLines, heading: SectionHeading, line: number): Opening {
  const start = wordsStart(item, line);
  return {
    kind: heading.kind === 'communication' && isMatrixBelow(item, line) ? 'routing' : heading.kind,
    key: heading.key,
    heading: heading.heading,
    line,
    headingStart: start,
    headingEnd: start + heading.heading.length,
    bodyStart: heading.valueStart === null ? lineBelow(item, line) : start + heading.valueStart,
    running: false,
    combined: heading.combined,
    organ: moved(heading.organ, start),
    date: movedDate(heading.date, start),
  };
}

/** Where the line below begins. */
function lineBelow(item: ItemLines, line: number): number {
  return line + 1 >= item.endLine ? item.text.length : lineStart(item, line + 1);
}

/** Under "Kommunikation" some documents print which bodies treat the item: `DIR BFU SOS`, `x`. */
function isMatrixBelow({ table, endLine }: ItemLines, line: number): boolean {
  for (let at = line + 1; at < endLine; at++) {
    const words = table.at(at).text;
    if (words === '') continue;
    const codes = words.split(/[\s|]+/).filter((code) => code !== '');
    return codes.length >= MATRIX_CODES && codes.every((code) => /^[A-ZÆØÅ]{1,4}$/.test(code));
  }
  return false;
}

function close(text: string, opening: Opening, end: number): SectionSyntax {
  const headingSpan: Span = { start: opening.headingStart, end: opening.headingEnd };
  const body = trimSpan(text, opening.bodyStart, end);
  return {
    kind: opening.kind,
    heading: opening.heading,
    headingSpan,
    span: { start: headingSpan.start, end: Math.max(headingSpan.end, body.end) },
    body,
    running: opening.running,
    combined: opening.combined,
    organ: opening.organ,
    date: opening.date,
  };
}

function moved(located: Located | null, by: number): Located | null {
  return located === null ? null : { ...located, span: shift(located.span, by) };
}

function movedDate(date: WrittenDate | null, by: number): WrittenDate | null {
  if (date === null) return null;
  const weekday =
    date.weekday === null ? null : { ...date.weekday, span: shift(date.weekday.span, by) };
  return { ...date, span: shift(date.span, by), weekday };
}
