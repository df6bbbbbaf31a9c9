import { readCaseNumberLine } from './caseNumber';
import { type DocumentLines, linesBelow } from './documentLines';
import type { ItemLine } from './itemLine';
import type { SourceLine } from './sourceLines';
import type { TitleIndex } from './titleIndex';

/** A title with the last line that it takes. */
export interface FullTitle {
  readonly title: string;
  readonly lastLine: number;
}

/** A title is only thought to run on when its first line is at least so long. */
const SHORTEST_WRAPPED = 45;

/**
 * The title of an item line: what stands on the line, on the next one where the line holds the number
 * alone, or on both where a long title runs over two lines. That it does is known from the table of
 * contents, or from a second line that goes on in small letters and ends the paragraph.
 */
export function fullTitle(document: DocumentLines, titles: TitleIndex, item: ItemLine): FullTitle {
  if (item.title === '') {
    const [next] = linesBelow(document.lines, item.line, 1);
    return { title: next?.text ?? '', lastLine: item.line };
  }
  const alone = { title: item.title, lastLine: item.line };
  const next = document.lines[item.line + 1];
  if (next === undefined || next.text === '' || isStructure(document, next)) return alone;
  const joined = { title: `${item.title} ${next.text}`, lastLine: next.index };
  if (titles.match(item.title) === 'exact') return alone;
  if (titles.match(joined.title) === 'exact') return joined;
  const isLong = item.title.length >= SHORTEST_WRAPPED && !/[.;:]$/.test(item.title);
  return isLong && /^\p{Ll}/u.test(next.text) && endsParagraph(document, next) ? joined : alone;
}

function endsParagraph(document: DocumentLines, line: SourceLine): boolean {
  if (/[.;:]$/.test(line.text)) return false;
  const after = document.lines[line.index + 1];
  return after === undefined || after.text === '' || isStructure(document, after);
}

/** A section heading or a case number: never part of a title. */
export function isStructure(document: DocumentLines, line: SourceLine): boolean {
  return document.headings[line.index] !== null || readCaseNumberLine(line.text) !== null;
}
