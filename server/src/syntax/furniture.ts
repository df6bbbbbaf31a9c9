/**
 * What a page prints round the text of minutes (page numbers, running heads): copies from a PDF carry
 * it into the middle of the text, where it is no part of it.
 */

import type { Lines } from '../text/lines';
import { blanks } from './comments';
import type { LineFacts } from './lineFacts';
import { indexFrom, type LineList } from './lineList';

/** A running head stands on at least so many pages, each with a higher number. */
const FEWEST_PAGES = 3;
/** The first lines head the document itself, whatever they look like. */
export const HEAD_LINES = 8;

interface RunningHead {
  readonly lines: number[];
  lastPage: number;
  rises: boolean;
}

/** The lines that are page furniture, of those that could be (`pages`). Linear in their number. */
export function furnitureLines(facts: readonly LineFacts[], pages: LineList): LineList {
  const found: number[] = [];
  const heads = new Map<string, RunningHead>();
  for (let i = indexFrom(pages, HEAD_LINES); i < pages.length; i++) {
    const line = pages[i] as number;
    const page = facts[line]?.page;
    if (!page) continue;
    if (page.head === null) {
      found.push(line);
      continue;
    }
    const head = heads.get(page.head);
    if (head === undefined) {
      heads.set(page.head, { lines: [line], lastPage: page.page, rises: true });
      continue;
    }
    head.rises &&= page.page > head.lastPage;
    head.lastPage = page.page;
    head.lines.push(line);
  }
  for (const { lines, rises } of heads.values()) {
    if (!rises || lines.length < FEWEST_PAGES) continue;
    for (const line of lines) found.push(line);
  }
  return found.sort((a, b) => a - b);
}

/**
 * The stretch of a text from one line to another, with blanks for furniture: of the same length, so
 * that offsets stay true.
 */
export function withoutFurniture(
  text: string,
  lines: Lines,
  furniture: LineList,
  from: number,
  to: number,
): string {
  let result = '';
  let done = lines.start(from);
  for (let i = indexFrom(furniture, from); i < furniture.length; i++) {
    const line = furniture[i] as number;
    if (line >= to) break;
    const start = lines.start(line);
    const end = lines.end(line);
    result += text.slice(done, start) + blanks(text.slice(start, end));
    done = end;
  }
  return result + text.slice(done, lines.start(to));
}
