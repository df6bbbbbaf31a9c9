import { type DocumentLines, isStructure, NONE, nextNear } from './documentLines';
import type { ItemLine } from './itemLine';
import type { LineTable } from './lineTable';

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
 *
 * A title on its line is decided by the two lines below it and by the titles of the contents. Whoever
 * keeps what was read counts on that: `HEADING_REACH` (itemStarts.ts), `EVIDENCE_BELOW` (itemEvidence.ts).
 */
export function fullTitle(document: DocumentLines, item: ItemLine, line: number): FullTitle {
  const { table, titles } = document;
  if (item.title === '') {
    const next = nextNear(table, line, line);
    return { title: next === NONE ? '' : table.at(next).text, lastLine: line };
  }
  const alone = { title: item.title, lastLine: line };
  const next = table.facts[line + 1];
  if (next === undefined || next.isBlank || isStructure(table, line + 1)) return alone;
  const isLong = item.title.length >= SHORTEST_WRAPPED && !/[.;:]$/.test(item.title);
  if (titles.size === 0 && !isLong) return alone;
  if (titles.match(item.title) === 'exact') return alone;
  const joined = { title: `${item.title} ${next.text}`, lastLine: line + 1 };
  if (titles.match(joined.title) === 'exact') return joined;
  const runsOn = isLong && /^\p{Ll}/u.test(next.text) && endsParagraph(table, line + 1);
  return runsOn ? joined : alone;
}

function endsParagraph(table: LineTable, line: number): boolean {
  if (/[.;:]$/.test(table.at(line).text)) return false;
  const after = table.facts[line + 1];
  return after === undefined || after.isBlank || isStructure(table, line + 1);
}
