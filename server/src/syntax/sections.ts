import { trimSpan } from '../text/chars';
import type { WrittenDate } from '../text/dates';
import { type Located, type Span, shift } from '../text/span';
import type { SectionKind } from './kinds';
import type { DocumentForm, ItemLines } from './linesOfItem';
import type { Opening } from './opening';
import {
  fromRunningLine,
  lastInlineRecommendation,
  opensRecommendation,
} from './runningRecommendation';
import type { SectionHeading } from './sectionHeading';
import type { SourceLine } from './sourceLines';

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
/** At least this many short words in capitals make a distribution matrix. */
const MATRIX_CODES = 3;

/** Splits the lines under an item's heading into sections. */
export function readSections(
  text: string,
  item: ItemLines,
  form: DocumentForm,
): readonly SectionSyntax[] {
  const openings = withoutUmbrellas(item, findOpenings(item, form));
  const inline = openings.some(isRecommendation) ? null : lastInlineRecommendation(item, openings);
  if (inline !== null) insertInOrder(openings, inline);
  return openings.map((opening, i) => {
    const next = openings[i + 1];
    const end = next === undefined ? item.end : (item.lines[next.line] as SourceLine).lineStart;
    return close(text, item.offset, opening, end);
  });
}

function findOpenings(item: ItemLines, form: DocumentForm): Opening[] {
  const openings: Opening[] = [];
  for (let at = item.start.lastHeadingLine + 1; at < item.endLine; at++) {
    const line = item.lines[at] as SourceLine;
    if (line.text === '') continue;
    const current = openings.at(-1) ?? null;
    const heading = item.headings[at] ?? null;
    if (heading !== null && opensSection(item, form, current, heading, line)) {
      openings.push(fromHeading(item, heading, line));
    } else if (heading === null && opensRecommendation(item, current, line)) {
      openings.push(fromRunningLine(line));
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
    return !isEmptyBetween(item, opening, item.lines[next.line] as SourceLine);
  });
}

function opensSection(
  item: ItemLines,
  form: DocumentForm,
  current: Opening | null,
  heading: SectionHeading,
  line: SourceLine,
): boolean {
  if (isInsideSentence(item, line) || repeatsTitle(item, line)) return false;
  if (current === null) return true;
  if (heading.sub && current.kind === 'casePresentation') {
    return form.subSections.has(heading.key) || (isShouted(heading) && isShouted(current));
  }
  const bodyIsEmpty = isEmptyBetween(item, current, line);
  // "Fraværende:" between the decision's heading and the decision belongs to the decision,
  // and so does "Afbud: Anna Holm" right below its words.
  if (heading.kind === 'absence' && decides(current)) {
    if (bodyIsEmpty) return !proseFollows(item, line);
    return heading.valueStart === null || (item.lines[line.index - 1] as SourceLine).text === '';
  }
  // In a list of earlier decisions, and below a recommendation under the same heading, lines that
  // name a body and a date belong to the section.
  if (current.combined || (current.kind === 'priorDecisions' && current.key !== DECISION_WORD)) {
    return heading.organ === null || /^beslutning/i.test(heading.heading);
  }
  return true;
}

/** Some systems print the title twice, and a title may be a word of the vocabulary. */
function repeatsTitle(item: ItemLines, line: SourceLine): boolean {
  return line.text === item.start.name && line.index - item.start.lastHeadingLine <= 2;
}

/** Headings in capitals are all of one rank: none of them is a sub-heading of another. */
function isShouted(heading: { readonly heading: string }): boolean {
  return heading.heading === heading.heading.toUpperCase();
}

function decides(opening: Opening): boolean {
  return opening.kind === 'decision' || opening.key === DECISION_WORD;
}

/** A prose line may break so that a word of the vocabulary stands alone on the next line. */
function isInsideSentence(item: ItemLines, line: SourceLine): boolean {
  const before = item.lines[line.index - 1];
  const after = item.lines[line.index + 1];
  if (before === undefined || after === undefined || after.index >= item.endLine) return false;
  if (line.text.endsWith(':') || line.text === line.text.toUpperCase()) return false;
  return (
    before.text.length > 60 && /[\p{L},]$/u.test(before.text) && /^(?!at\b)\p{Ll}/u.test(after.text)
  );
}

function isEmptyBetween(item: ItemLines, current: Opening, line: SourceLine): boolean {
  if (current.bodyStart < (item.lines[current.line] as SourceLine).end) return false;
  for (let at = current.line + 1; at < line.index; at++) {
    if ((item.lines[at] as SourceLine).text !== '') return false;
  }
  return true;
}

/** The next line with words is text, not a heading, and the item goes on that far. */
function proseFollows(item: ItemLines, line: SourceLine): boolean {
  for (let at = line.index + 1; at < item.endLine; at++) {
    const words = (item.lines[at] as SourceLine).text;
    if (words === '') continue;
    return item.headings[at] === null;
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

function fromHeading(item: ItemLines, heading: SectionHeading, line: SourceLine): Opening {
  return {
    kind: heading.kind === 'communication' && isMatrixBelow(item, line) ? 'routing' : heading.kind,
    key: heading.key,
    heading: heading.heading,
    line: line.index,
    headingStart: heading.start,
    headingEnd: heading.end,
    bodyStart: heading.valueStart ?? lineBelow(item, line),
    running: false,
    combined: heading.combined,
    organ: moved(heading.organ, line.start - item.offset),
    date: movedDate(heading.date, line.start - item.offset),
  };
}

/** Where the line below begins. */
function lineBelow(item: ItemLines, line: SourceLine): number {
  const next = item.lines[line.index + 1];
  return next === undefined || next.index >= item.endLine ? item.end : next.lineStart;
}

/** Under "Kommunikation" some documents print which bodies treat the item: `DIR BFU SOS`, `x`. */
function isMatrixBelow(item: ItemLines, line: SourceLine): boolean {
  for (let at = line.index + 1; at < item.endLine; at++) {
    const words = (item.lines[at] as SourceLine).text;
    if (words === '') continue;
    const codes = words.split(/[\s|]+/).filter((code) => code !== '');
    return codes.length >= MATRIX_CODES && codes.every((code) => /^[A-ZÆØÅ]{1,4}$/.test(code));
  }
  return false;
}

function close(text: string, offset: number, opening: Opening, end: number): SectionSyntax {
  const headingSpan: Span = {
    start: opening.headingStart - offset,
    end: opening.headingEnd - offset,
  };
  const body = trimSpan(text, opening.bodyStart - offset, end - offset);
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
