import type { WrittenDate } from '../text/dates';
import { type Located, type Span, shift } from '../text/span';
import { type CaseNumber, caseLabelOnly, readCaseNumberLine } from './caseNumber';
import { maskUnread } from './furniture';
import type { ItemStart } from './itemStarts';
import type { SectionKind } from './kinds';
import type { SectionHeading } from './sectionHeading';
import { readSections } from './sections';
import type { SourceLine } from './sourceLines';

/** An agenda item as the text shows it. Every offset counts from the item's first character. */
export interface ItemSyntax {
  /** The item's text as it stands in the document. */
  readonly source: string;
  /** The same with comments and page furniture blanked out: same length, same line breaks. */
  readonly text: string;
  readonly heading: Span;
  readonly number: string | null;
  readonly numberSpan: Span | null;
  readonly name: string;
  readonly nameSpan: Span;
  readonly closed: boolean;
  readonly caseNumber: CaseNumber | null;
  readonly sections: readonly SectionSyntax[];
}

export interface SectionSyntax {
  readonly kind: SectionKind;
  readonly heading: string;
  readonly headingSpan: Span;
  /** From the heading line to the section's last line that is not blank. */
  readonly span: Span;
  readonly body: Span;
  readonly running: boolean;
  readonly combined: boolean;
  readonly organ: Located | null;
  readonly date: WrittenDate | null;
}

/** What one item needs to know of the document's form. */
export interface DocumentForm {
  /** Folded headings that the document uses as sections although they may be sub-headings. */
  readonly subSections: ReadonlySet<string>;
}

/** The lines of one item, from its first to the one behind its last. */
export interface ItemLines {
  readonly lines: readonly SourceLine[];
  readonly headings: readonly (SectionHeading | null)[];
  readonly start: ItemStart;
  readonly endLine: number;
  /** Document offsets of the item. */
  readonly offset: number;
  readonly end: number;
}

/** Lines below the heading that may lie between it and its case number (title twice, "Åbent punkt"). */
const CASE_NUMBER_REACH = 4;

/** Reads one item. Total: any lines give an item, if need be one without sections. */
export function readItem(source: string, item: ItemLines, form: DocumentForm): ItemSyntax {
  const { start, offset } = item;
  const heading = item.lines[start.headingLine] as SourceLine;
  const lastHeading = item.lines[start.lastHeadingLine] as SourceLine;
  const text = maskUnread(source);
  const relative = (from: number, to: number): Span => ({ start: from - offset, end: to - offset });
  return {
    source,
    text,
    heading: relative(heading.start, lastHeading.end),
    number: start.number,
    numberSpan: start.number === null ? null : relative(start.numberStart, start.numberEnd),
    name: start.name,
    nameSpan: relative(start.nameStart, start.nameEnd),
    closed: start.closed,
    caseNumber: findCaseNumber(item) ?? caseNumberInTitle(source, item),
    sections: readSections(text, item, form),
  };
}

/** The case number above or shortly below the heading, or behind a label of its own. */
function findCaseNumber(item: ItemLines): CaseNumber | null {
  const { lines, start } = item;
  for (let at = start.firstLine; at < start.headingLine; at++) {
    const found = caseNumberOn(item, lines[at] as SourceLine);
    if (found !== null) return found;
  }
  let seen = 0;
  let labelled: SourceLine | null = null;
  for (let at = start.headingLine + 1; at < item.endLine && seen < CASE_NUMBER_REACH; at++) {
    const line = lines[at] as SourceLine;
    if (line.text === '' || at === start.lastHeadingLine) continue;
    const found = labelled === null ? caseNumberOn(item, line) : behindLabel(item, labelled, line);
    if (found !== null) return found;
    if (item.headings[at]) return null;
    labelled = caseLabelOnly(line.text) ? line : null;
    seen++;
  }
  return null;
}

/** `Sagsnr:` with its value on a later line, where even a short number is one. */
function behindLabel(item: ItemLines, label: SourceLine, line: SourceLine): CaseNumber | null {
  if (item.headings[line.index]) return null;
  const read = readCaseNumberLine(`${label.text} ${line.text}`);
  if (read === null || read.span.start <= label.text.length) return null;
  return { ...read, span: shift(read.span, line.start - label.text.length - 1 - item.offset) };
}

/** `BR 366/07. Medlemsforslag …`, `Kommuneplan … (2019-0302914)` */
function caseNumberInTitle(source: string, item: ItemLines): CaseNumber | null {
  const place = item.start.titleCaseNumber;
  if (place === null) return null;
  const span = shift(place, -item.offset);
  const text = source.slice(span.start, span.end);
  return readCaseNumberLine(text) === null
    ? { text, span, kle: null }
    : { ...(readCaseNumberLine(text) as CaseNumber), span };
}

function caseNumberOn(item: ItemLines, line: SourceLine): CaseNumber | null {
  const read = readCaseNumberLine(line.text);
  if (read === null) return null;
  return { ...read, span: shift(read.span, line.start - item.offset) };
}
