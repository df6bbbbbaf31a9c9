import { readCaseNumberLine } from './caseNumber';
import { type DocumentLines, neighbour } from './documentLines';
import type { Judgement } from './itemEvidence';
import type { ItemLine } from './itemLine';
import type { SourceLine } from './sourceLines';
import type { TitleIndex } from './titleIndex';

/** What one title without a number weighs against one line of a numbered form. */
const LISTED = 5;
const FOLLOWED_BY_SECTION = 3;
const LONGEST_TITLE = 250;

/**
 * Documents that print no numbers: an item begins where a title of the contents stands again, or
 * where a short line of its own comes right before a case number or before the section that opens
 * this document's items and has been seen in the current item already.
 */
export function titleItems(document: DocumentLines, titles: TitleIndex): Judgement {
  const items: ItemLine[] = [];
  let weight = 0;
  const opening = openingHeading(document);
  let floor = document.contents?.endLine ?? 0;
  for (const line of document.lines) {
    if (line.index < floor || line.text === '' || line.text.length > LONGEST_TITLE) continue;
    if (document.headings[line.index]) continue;
    const listed = titles.size > 0 && titles.match(line.text) !== null;
    if (!listed && !(titles.size === 0 && opensItem(document, line, opening))) continue;
    // The title printed twice is one item.
    const last = items.at(-1);
    if (last !== undefined && last.title === line.text && line.index - last.line <= 3) continue;
    items.push(asItem(line));
    weight += listed ? LISTED : FOLLOWED_BY_SECTION;
    floor = line.index + 1;
  }
  return { items, weight };
}

/** The first section heading of the document: a form begins every item with the same section. */
function openingHeading(document: DocumentLines): string | null {
  return document.headings.find((heading) => heading !== null)?.key ?? null;
}

function opensItem(document: DocumentLines, line: SourceLine, opening: string | null): boolean {
  const before = document.lines[line.index - 1];
  if (before !== undefined && before.text !== '') return false;
  if (/[.;,]$/.test(line.text) || /^\p{Ll}|^[-•*|\d]/u.test(line.text)) return false;
  if (line.text.includes(':') || readCaseNumberLine(line.text) !== null) return false;
  const next = neighbour(document.lines, line.index, 1);
  if (next === null) return false;
  const second =
    readCaseNumberLine(next.text) === null ? next : neighbour(document.lines, next.index, 1);
  if (second === null) return false;
  const heading = document.headings[second.index];
  return heading !== null && heading !== undefined && (second !== next || heading.key === opening);
}

function asItem(line: SourceLine): ItemLine {
  return {
    form: 'title',
    line: line.index,
    number: null,
    numberStart: line.start,
    numberEnd: line.start,
    title: line.text,
    titleStart: line.start,
    strong: false,
    closedPrefix: false,
  };
}
