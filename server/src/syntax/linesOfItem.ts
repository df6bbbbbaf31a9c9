import type { ItemStart } from './itemStart';
import type { LineTable } from './lineTable';

/** What one item needs to know of the document's form. */
export interface DocumentForm {
  /** Folded headings that the document uses as sections although they may be sub-headings. */
  readonly subSections: ReadonlySet<string>;
}

/** The lines of one item, by their numbers in the document; from its first to the one behind its last. */
export interface ItemLines {
  readonly table: LineTable;
  readonly start: ItemStart;
  readonly firstLine: number;
  readonly endLine: number;
  /** The item's text; every offset counts from its beginning. */
  readonly text: string;
}

/** Where a line begins in the item, decoration included. */
export function lineStart({ table, firstLine }: ItemLines, line: number): number {
  return table.lines.start(line) - table.lines.start(firstLine);
}

/** Where the words of a line begin in the item. */
export function wordsStart(item: ItemLines, line: number): number {
  return lineStart(item, line) + item.table.at(line).from;
}

/** The line that ends the item's heading. */
export function lastHeadingLine({ firstLine, start }: ItemLines): number {
  return firstLine + start.lastHeadingLine;
}
