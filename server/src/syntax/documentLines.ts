import type { ContentsSyntax } from './contents';
import { hasBetween } from './lineList';
import type { LineTable } from './lineTable';
import type { TitleIndex } from './titleIndex';

/** What the search for items looks at: the document's lines and its table of contents. */
export interface DocumentLines {
  readonly table: LineTable;
  readonly contents: ContentsSyntax | null;
  /** The titles of the contents. */
  readonly titles: TitleIndex;
}

/** No line: nothing above or below. */
export const NONE = -1;

/** The nearest line with words above (-1) or below (1), not beyond `floor`; `NONE` where there is none. */
export function neighbour({ facts }: LineTable, from: number, step: 1 | -1, floor = 0): number {
  for (let at = from + step; at >= floor && at < facts.length; at += step) {
    if (facts[at]?.text !== '') return at;
  }
  return NONE;
}

/** Blank lines that may lie between a title and what belongs to it. */
export const NEAR = 12;

/** The next line with words, not farther below `from` than lines of one item's head are; or `NONE`. */
export function nextNear({ facts }: LineTable, at: number, from: number): number {
  const end = Math.min(facts.length, from + NEAR + 1);
  for (let next = at + 1; next < end; next++) if (facts[next]?.text !== '') return next;
  return NONE;
}

/** True when a section heading stands between two lines (both excluded). */
export function hasSection({ headings }: LineTable, from: number, to: number): boolean {
  return hasBetween(headings, from + 1, to);
}

export function hasDecision({ decisions }: LineTable, from: number, to: number): boolean {
  return hasBetween(decisions, from + 1, to);
}

/** A section heading or a case number: never part of a title. */
export function isStructure(table: LineTable, line: number): boolean {
  const facts = table.at(line);
  return facts.heading !== null || facts.caseNumber !== null;
}
