import { type Span, shift } from '../text/span';
import { readCaseNumberLine } from './caseNumber';
import { readMarkedTitle } from './closedMarker';
import type { ContentsSyntax } from './contents';
import { type DocumentLines, neighbour } from './documentLines';
import { judge } from './itemEvidence';
import { type ItemForm, type ItemLine, readItemLine } from './itemLine';
import { fullTitle, isStructure } from './itemTitle';
import type { SourceLine } from './sourceLines';
import { TitleIndex } from './titleIndex';
import { titleItems } from './titleItems';

/** Where an item begins and what its heading says. Lines are indices, offsets are the document's. */
export interface ItemStart {
  /** First line of the item; before the heading when a case number or "Åbent punkt" stands above it. */
  readonly firstLine: number;
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
  /** Document offsets of a case number that the title carries; null for none. */
  readonly titleCaseNumber: Span | null;
}

/** A family of item lines in this document, with how much speaks for it. */
interface Reading {
  readonly items: readonly ItemLine[];
  readonly weight: number;
}

/** `Åbent punkt`, `Lukket sag` on a line of its own above the title. */
const MARKER_LINE = /^(?:åbent|åben|lukket)\s+(?:punkt|sag|dagsordenspunkt)$/i;
const CLOSED_LINE = /^lukket/i;
/** A block of `Label: value` lines between number and title is no longer than this. */
const METADATA_LINES = 12;
/** Share of items that must have it before the lines above a title count as the item's own. */
const USUAL = 0.5;

/**
 * Finds where the items of a document begin. Not by a single line: every family of item lines is
 * read through the whole document, weighed by what surrounds its lines (itemEvidence.ts), and the
 * family with most evidence is the document's form. Linear in the number of lines.
 */
export function findItemStarts(document: DocumentLines): readonly ItemStart[] {
  const titles = new TitleIndex(document.contents);
  const families = new Map<ItemForm, ItemLine[]>();
  for (const line of document.lines) {
    if (isInContents(document.contents, line.index)) continue;
    const item = readItemLine(line);
    if (item === null) continue;
    const family = families.get(item.form);
    if (family === undefined) families.set(item.form, [item]);
    else family.push(item);
  }
  let best: Reading = titleItems(document, titles);
  for (const family of families.values()) {
    const reading = judge(document, titles, family);
    if (reading.weight > best.weight) best = reading;
  }
  return withHeadings(document, titles, best.items);
}

function isInContents(contents: ContentsSyntax | null, line: number): boolean {
  return contents !== null && line >= contents.firstLine && line < contents.endLine;
}

/** Adds to each item line the title that stands on another line, and the lines above that belong to it. */
function withHeadings(
  document: DocumentLines,
  titles: TitleIndex,
  items: readonly ItemLine[],
): readonly ItemStart[] {
  const habits: Habits = {
    titleAbove: titlesStandAbove(document, items),
    caseAbove: caseNumbersStandAbove(document, items),
  };
  const starts: ItemStart[] = [];
  let floor = document.contents?.endLine ?? 0;
  for (const [index, item] of items.entries()) {
    const ceiling = items[index + 1]?.line ?? document.lines.length;
    const start = startOf(document, titles, habits, item, { floor, ceiling });
    starts.push(start);
    floor = start.lastHeadingLine + 1;
  }
  return starts;
}

/** What this document does with what stands round the number of an item. */
interface Habits {
  /** The title stands on the line above the number. */
  readonly titleAbove: boolean;
  /** The case number stands above the title. */
  readonly caseAbove: boolean;
}

/** The lines between the heading before and the number behind: all that may belong to a heading. */
interface Room {
  readonly floor: number;
  readonly ceiling: number;
}

function startOf(
  document: DocumentLines,
  titles: TitleIndex,
  habits: Habits,
  item: ItemLine,
  { floor, ceiling }: Room,
): ItemStart {
  const { lines } = document;
  let headingLine = item.line;
  let lastHeadingLine = item.line;
  let title = item.title;
  let titleStart = item.titleStart;
  if (title === '') {
    const other = habits.titleAbove
      ? neighbour(lines, item.line, -1, floor)
      : titleBelow(document, item, ceiling);
    if (other !== null) {
      title = other.text;
      titleStart = other.start;
      headingLine = Math.min(headingLine, other.index);
      lastHeadingLine = Math.max(lastHeadingLine, other.index);
    }
  } else {
    const full = fullTitle(document, titles, item);
    if (full.lastLine < ceiling) {
      title = full.title;
      lastHeadingLine = full.lastLine;
    }
  }
  const marked = readMarkedTitle(title);
  const numbered = caseNumberInTitle(marked.name);
  const nameStart = titleStart + marked.start + numbered.nameStart;
  const name = marked.name.slice(numbered.nameStart);
  const above = linesAbove(document, headingLine, habits.caseAbove, floor);
  return {
    firstLine: above.firstLine,
    headingLine,
    lastHeadingLine,
    number: item.number,
    numberStart: item.numberStart,
    numberEnd: item.numberEnd,
    name: name.replace(/\s+/g, ' '),
    nameStart,
    nameEnd: nameStart + name.length,
    closed: marked.marker === 'closed' || item.closedPrefix || above.closed,
    titleCaseNumber:
      numbered.span === null ? null : shift(numbered.span, titleStart + marked.start),
  };
}

/** `BR 366/07. Medlemsforslag …` begins with its case number, `Kommuneplan … (2019-0302914)` ends with it. */
function caseNumberInTitle(title: string): { span: Span | null; nameStart: number } {
  const first = /^\p{Lu}{2,4} \d{1,4}\/\d{2,4}(?=\. +\S)/u.exec(title);
  if (first !== null) {
    const end = first[0].length;
    return { span: { start: 0, end }, nameStart: title.indexOf(' ', end) + 1 };
  }
  const last = /\((\d{4}-\d{5,8}|\p{Lu}{2,4} \d{1,4}\/\d{2,4})\)$/u.exec(title);
  if (last === null) return { span: null, nameStart: 0 };
  return { span: { start: last.index + 1, end: title.length - 1 }, nameStart: 0 };
}

/** Of the items without a title on their own line: does the title usually stand above the number? */
function titlesStandAbove(document: DocumentLines, items: readonly ItemLine[]): boolean {
  let above = 0;
  let bare = 0;
  for (const item of items) {
    if (item.title !== '' || item.form !== 'sagNr') continue;
    bare++;
    const below = neighbour(document.lines, item.line, 1);
    if (below === null || isStructure(document, below)) above++;
  }
  return bare > 0 && above * 2 > bare;
}

/**
 * The first line below that is no `Label: value` of the block between number and title; null when
 * the next item (from line `ceiling`) comes first.
 */
function titleBelow(document: DocumentLines, item: ItemLine, ceiling: number): SourceLine | null {
  let below = neighbour(document.lines, item.line, 1);
  if (item.form !== 'punktLabel') {
    const isTitle = below !== null && below.index < ceiling && !isStructure(document, below);
    return isTitle ? below : null;
  }
  for (let step = 0; below !== null && below.index < ceiling && step < METADATA_LINES; step++) {
    if (!/^\p{L}[\p{L} .]{1,40}:/u.test(below.text)) return below;
    below = neighbour(document.lines, below.index, 1);
  }
  return null;
}

/** Where case numbers come before titles, the number above a title is the item's first line. */
function caseNumbersStandAbove(document: DocumentLines, items: readonly ItemLine[]): boolean {
  let above = 0;
  for (const item of items) {
    const up = neighbour(document.lines, item.line, -1);
    const down = neighbour(document.lines, item.line, 1);
    const isAbove = up !== null && readCaseNumberLine(up.text) !== null;
    if (isAbove && (down === null || readCaseNumberLine(down.text) === null)) above++;
  }
  return above > 0 && above >= items.length * USUAL;
}

function linesAbove(
  document: DocumentLines,
  headingLine: number,
  caseAbove: boolean,
  floor: number,
): { firstLine: number; closed: boolean } {
  let firstLine = headingLine;
  let closed = false;
  for (let step = 0; step < 2; step++) {
    const up = neighbour(document.lines, firstLine, -1, floor);
    if (up === null) break;
    const isMarker = MARKER_LINE.test(up.text);
    if (!isMarker && !(caseAbove && readCaseNumberLine(up.text) !== null)) break;
    firstLine = up.index;
    closed ||= isMarker && CLOSED_LINE.test(up.text);
  }
  return { firstLine, closed };
}
