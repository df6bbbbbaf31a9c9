import type { Span } from '../text/span';
import { shift } from '../text/span';
import { readMarkedTitle } from './closedMarker';
import { type DocumentLines, isStructure, NONE, neighbour } from './documentLines';
import type { ItemLine } from './itemLine';
import { fullTitle } from './itemTitle';
import type { LineTable } from './lineTable';

/**
 * What the heading of an item says. Lines count from the item's first line, offsets from its first
 * character, so that it stays true when the item moves.
 */
export interface ItemStart {
  /** 0 unless a case number or "Åbent punkt" stands above the heading. */
  readonly headingLine: number;
  /** Last line of the heading, where number and title stand on two lines or the title wraps. */
  readonly lastHeadingLine: number;
  readonly number: string | null;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly closed: boolean;
  /** A case number that the title carries; null for none. */
  readonly titleCaseNumber: Span | null;
}

/** An item's start at its place. */
export interface PlacedStart {
  readonly start: ItemStart;
  /** The line that numbers or names the item. */
  readonly line: number;
  /** First line of the item. */
  readonly firstLine: number;
}

/** What this document does with what stands round the number of an item. */
export interface Habits {
  /** The title stands on the line above the number. */
  readonly titleAbove: boolean;
  /** The case number stands above the title. */
  readonly caseAbove: boolean;
}

/** The lines between the heading before and the number behind: all that may belong to a heading. */
export interface Room {
  readonly floor: number;
  readonly ceiling: number;
}

/** `Åbent punkt`, `Lukket sag` on a line of its own above the title. */
const MARKER_LINE = /^(?:åbent|åben|lukket)\s+(?:punkt|sag|dagsordenspunkt)$/i;
const LONGEST_MARKER = 40;
const CLOSED_LINE = /^lukket/i;
/** A block of `Label: value` lines between number and title is no longer than this. */
const METADATA_LINES = 12;

/** Adds to an item line the title that stands on another line, and the lines above that belong to it. */
export function readItemStart(
  document: DocumentLines,
  habits: Habits,
  item: ItemLine,
  line: number,
  { floor, ceiling }: Room,
): PlacedStart {
  const { table } = document;
  let headingLine = line;
  let lastHeadingLine = line;
  let title = item.title;
  let titleStart = table.wordsStart(line) + item.titleStart;
  if (title === '') {
    const other = habits.titleAbove
      ? neighbour(table, line, -1, floor)
      : titleBelow(table, item, line, ceiling);
    if (other !== NONE && !headsDecision(table, other)) {
      title = table.at(other).text;
      titleStart = table.wordsStart(other);
      headingLine = Math.min(headingLine, other);
      lastHeadingLine = Math.max(lastHeadingLine, other);
    }
  } else {
    const full = fullTitle(document, item, line);
    if (full.lastLine < ceiling) {
      title = full.title;
      lastHeadingLine = full.lastLine;
    }
  }
  const above = linesAbove(table, headingLine, habits.caseAbove, floor);
  const { firstLine } = above;
  const offset = table.lines.start(firstLine);
  const marked = readMarkedTitle(title);
  const numbered = caseNumberInTitle(marked.name);
  const name = marked.name.slice(numbered.nameStart);
  const nameStart = titleStart + marked.start + numbered.nameStart - offset;
  const numberStart = table.wordsStart(line) + item.numberStart - offset;
  const start = {
    headingLine: headingLine - firstLine,
    lastHeadingLine: lastHeadingLine - firstLine,
    number: item.number,
    numberStart,
    numberEnd: numberStart + (item.number?.length ?? 0),
    name: name.replace(/\s+/g, ' '),
    nameStart,
    nameEnd: nameStart + name.length,
    closed: marked.marker === 'closed' || item.closedPrefix || above.closed,
    titleCaseNumber:
      numbered.span === null ? null : shift(numbered.span, titleStart + marked.start - offset),
  };
  return { start, line, firstLine };
}

/** A decision's heading is no title, though it stands where this document has its titles. */
function headsDecision(table: LineTable, line: number): boolean {
  return table.at(line).heading?.kind === 'decision';
}

/** `BR 366/07. Medlemsforslag …` begins with its case number, `Kommuneplan … (2019-0302914)` ends with it. */
function caseNumberInTitle(title: string): { span: Span | null; nameStart: number } {
  const first = /^\p{Lu}{2,4} \d{1,4}\/\d{2,4}(?=\. +\S)/u.exec(title);
  if (first !== null) {
    const end = first[0].length;
    return { span: { start: 0, end }, nameStart: title.indexOf(' ', end) + 1 };
  }
  if (!title.endsWith(')')) return { span: null, nameStart: 0 };
  const last = /\((\d{4}-\d{5,8}|\p{Lu}{2,4} \d{1,4}\/\d{2,4})\)$/u.exec(title);
  if (last === null) return { span: null, nameStart: 0 };
  return { span: { start: last.index + 1, end: title.length - 1 }, nameStart: 0 };
}

/**
 * The first line below that is no `Label: value` of the block between number and title; `NONE` when
 * the next item (from line `ceiling`) comes first.
 */
function titleBelow(table: LineTable, item: ItemLine, line: number, ceiling: number): number {
  let below = neighbour(table, line, 1);
  if (item.form !== 'punktLabel') {
    const isTitle = below !== NONE && below < ceiling && !isStructure(table, below);
    return isTitle ? below : NONE;
  }
  for (let step = 0; below !== NONE && below < ceiling && step < METADATA_LINES; step++) {
    if (!/^\p{L}[\p{L} .]{1,40}:/u.test(table.at(below).text)) return below;
    below = neighbour(table, below, 1);
  }
  return NONE;
}

function linesAbove(
  table: LineTable,
  headingLine: number,
  caseAbove: boolean,
  floor: number,
): { firstLine: number; closed: boolean } {
  let firstLine = headingLine;
  let closed = false;
  for (let step = 0; step < 2; step++) {
    const up = neighbour(table, firstLine, -1, floor);
    if (up === NONE) break;
    const { text } = table.at(up);
    const isMarker = text.length <= LONGEST_MARKER && MARKER_LINE.test(text);
    if (!isMarker && !(caseAbove && table.at(up).caseNumber !== null)) break;
    firstLine = up;
    closed ||= isMarker && CLOSED_LINE.test(text);
  }
  return { firstLine, closed };
}
