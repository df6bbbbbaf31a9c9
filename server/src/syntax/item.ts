import { type Span, shift } from '../text/span';
import { type CaseNumber, caseLabelOnly, readCaseNumberLine } from './caseNumber';
import type { DocumentForm, ItemLines } from './linesOfItem';
import { readSections, type SectionSyntax } from './sections';
import type { SourceLine } from './sourceLines';

/** An agenda item as the text shows it. Every offset counts from the item's first character. */
export interface ItemSyntax {
  /** The item's text, with blanks for comments and page furniture. */
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

/** Lines below the heading that may lie between it and its case number (title twice, "Åbent punkt"). */
const CASE_NUMBER_REACH = 4;

/** Reads one item. Total: any lines give an item, if need be one without sections. */
export function readItem(text: string, item: ItemLines, form: DocumentForm): ItemSyntax {
  const { start, offset } = item;
  const heading = item.lines[start.headingLine] as SourceLine;
  const lastHeading = item.lines[start.lastHeadingLine] as SourceLine;
  const relative = (from: number, to: number): Span => ({ start: from - offset, end: to - offset });
  return {
    text,
    heading: relative(heading.start, lastHeading.end),
    number: start.number,
    numberSpan: start.number === null ? null : relative(start.numberStart, start.numberEnd),
    name: start.name,
    nameSpan: relative(start.nameStart, start.nameEnd),
    closed: start.closed,
    caseNumber: findCaseNumber(item) ?? titleCaseNumber(text, item),
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
function titleCaseNumber(source: string, item: ItemLines): CaseNumber | null {
  const place = item.start.titleCaseNumber;
  if (place === null) return null;
  const span = shift(place, -item.offset);
  const text = source.slice(span.start, span.end);
  return { text, kle: null, ...readCaseNumberLine(text), span };
}

function caseNumberOn(item: ItemLines, line: SourceLine): CaseNumber | null {
  const read = readCaseNumberLine(line.text);
  if (read === null) return null;
  return { ...read, span: shift(read.span, line.start - item.offset) };
}
