import { type Span, shift } from '../text/span';
import { type CaseNumber, caseLabelOnly, readCaseNumberLine } from './caseNumber';
import { type DocumentForm, type ItemLines, lastHeadingLine, wordsStart } from './linesOfItem';
import { readSections, type SectionSyntax } from './sections';

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
export function readItem(item: ItemLines, form: DocumentForm): ItemSyntax {
  const { table, start, firstLine, text } = item;
  const last = lastHeadingLine(item);
  return {
    text,
    heading: {
      start: wordsStart(item, firstLine + start.headingLine),
      end: wordsStart(item, last) + table.at(last).text.length,
    },
    number: start.number,
    numberSpan: start.number === null ? null : { start: start.numberStart, end: start.numberEnd },
    name: start.name,
    nameSpan: { start: start.nameStart, end: start.nameEnd },
    closed: start.closed,
    caseNumber: findCaseNumber(item) ?? titleCaseNumber(item),
    sections: readSections(item, form),
  };
}

/** The case number above or shortly below the heading, or behind a label of its own. */
function findCaseNumber(item: ItemLines): CaseNumber | null {
  const { table, start, firstLine, endLine } = item;
  const headingLine = firstLine + start.headingLine;
  for (let at = firstLine; at < headingLine; at++) {
    const found = caseNumberOn(item, at);
    if (found !== null) return found;
  }
  let seen = 0;
  let labelled: number | null = null;
  for (let at = headingLine + 1; at < endLine && seen < CASE_NUMBER_REACH; at++) {
    const line = table.at(at);
    if (line.isBlank || at === lastHeadingLine(item)) continue;
    const found = labelled === null ? caseNumberOn(item, at) : behindLabel(item, labelled, at);
    if (found !== null) return found;
    if (line.heading !== null) return null;
    labelled = caseLabelOnly(line.text) ? at : null;
    seen++;
  }
  return null;
}

/** `Sagsnr:` with its value on a later line, where even a short number is one. */
function behindLabel(item: ItemLines, labelLine: number, line: number): CaseNumber | null {
  const { text: label } = item.table.at(labelLine);
  const { text, heading } = item.table.at(line);
  if (heading !== null) return null;
  const read = readCaseNumberLine(`${label} ${text}`);
  if (read === null || read.span.start <= label.length) return null;
  return { ...read, span: shift(read.span, wordsStart(item, line) - label.length - 1) };
}

/** `BR 366/07. Medlemsforslag …`, `Kommuneplan … (2019-0302914)` */
function titleCaseNumber({ start, text: source }: ItemLines): CaseNumber | null {
  const span = start.titleCaseNumber;
  if (span === null) return null;
  const text = source.slice(span.start, span.end);
  return { text, kle: null, ...readCaseNumberLine(text), span };
}

function caseNumberOn(item: ItemLines, line: number): CaseNumber | null {
  const read = item.table.at(line).caseNumber;
  if (read === null) return null;
  return { ...read, span: shift(read.span, wordsStart(item, line)) };
}
