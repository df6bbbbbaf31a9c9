import type { LineWindow } from '../text/lines';
import { type DocumentLines, NONE, neighbour } from './documentLines';
import type { Judgement } from './itemEvidence';
import type { ItemLine } from './itemLine';
import type { LineFacts } from './lineFacts';
import { type LineList, listAfter } from './lineList';

/** What one title without a number weighs against one line of a numbered form. */
const LISTED = 5;
const FOLLOWED_BY_SECTION = 3;
const LONGEST_TITLE = 250;
/** Lines between a title and the same title printed once more, which is no item of its own. */
const TWICE_WITHIN = 3;

/**
 * The lines that stand in the table of contents, wherever they are.
 * @param before the list before an edit of the lines in `window`, under contents with the same titles
 */
export function listedLines(
  { table, titles }: DocumentLines,
  before: LineList | null,
  window: LineWindow | null,
): LineList {
  if (titles.size === 0) return [];
  const isListed = (line: number): boolean => {
    const { text } = table.at(line);
    return text !== '' && text.length <= LONGEST_TITLE && titles.match(text) !== null;
  };
  if (before !== null && window !== null) return listAfter(before, window, isListed);
  const listed: number[] = [];
  for (let line = 0; line < table.count; line++) if (isListed(line)) listed.push(line);
  return listed;
}

/**
 * Documents that print no numbers: an item begins where a title of the contents stands again, or
 * where a short line of its own comes right before a case number or before the section that opens
 * this document's items.
 */
export function titleItems(document: DocumentLines, listed: LineList): Judgement {
  const { table, titles, contents } = document;
  const floor = contents?.endLine ?? 0;
  const candidates = titles.size > 0 ? listed : titlesAboveSections(document);
  const lines: number[] = [];
  for (const line of candidates) {
    const facts = table.at(line);
    if (line < floor || facts.heading !== null) continue;
    const last = lines.at(-1) ?? Number.NEGATIVE_INFINITY;
    if (line - last <= TWICE_WITHIN && table.at(last).text === facts.text) continue;
    lines.push(line);
  }
  return { lines, weight: lines.length * (titles.size > 0 ? LISTED : FOLLOWED_BY_SECTION) };
}

/** Short lines right above a section heading or, with a case number between, above any section. */
function titlesAboveSections({ table }: DocumentLines): LineList {
  const { headings } = table;
  const opening = headings[0] === undefined ? null : table.at(headings[0]).heading?.key;
  const found: number[] = [];
  for (const line of headings) {
    const above = neighbour(table, line, -1);
    if (above === NONE) continue;
    if (table.at(above).caseNumber !== null) {
      const title = neighbour(table, above, -1);
      if (title !== NONE && isShortTitle(table.facts, title)) found.push(title);
    } else if (table.at(line).heading?.key === opening && table.at(line).caseNumber === null) {
      if (isShortTitle(table.facts, above)) found.push(above);
    }
  }
  return found;
}

function isShortTitle(facts: readonly LineFacts[], line: number): boolean {
  const before = facts[line - 1];
  if (before !== undefined && !before.isBlank) return false;
  const { text, caseNumber } = facts[line] as LineFacts;
  if (text.length > LONGEST_TITLE || caseNumber !== null) return false;
  if (/[.;,]$/.test(text) || /^\p{Ll}|^[-•*|\d]/u.test(text)) return false;
  return !text.includes(':');
}

/** A whole line as the title of an item without a number. */
export function titleLine(text: string): ItemLine {
  return {
    form: 'title',
    number: null,
    value: Number.NaN,
    numberStart: 0,
    title: text,
    titleStart: 0,
    strong: false,
    closedPrefix: false,
  };
}
