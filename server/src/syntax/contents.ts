import { foldText } from '../text/chars';
import { readGroupLine } from './groupLine';
import type { SourceLine } from './sourceLines';
import { splitEntries, type TitleEntry } from './titleEntry';

/** The table of contents: which lines it takes and what it lists. */
export interface ContentsSyntax {
  /** Index of the first line (the heading, where there is one) and of the line behind the last entry. */
  readonly firstLine: number;
  readonly endLine: number;
  readonly entries: readonly TitleEntry[];
}

const HEADINGS: ReadonlySet<string> = new Set([
  'indholdsfortegnelse',
  'indhold',
  'dagsordenspunkter',
  'punkter',
  'punktoversigt',
  'sagsliste',
  'sagsoversigt',
  'pkt. tekst side',
  'pkt. tekst',
  'pkt tekst side',
  'punkt titel',
  'punkt titel side',
  'punkt emne',
  'sag nr. emne',
  'sag nr.: emne',
  'følgende sager behandles',
  'følgende sager behandledes',
  'til behandling forelå',
  'dagsorden',
  'oversigt over punkter',
  'emner',
]);
/** A table of contents without a heading of its own needs at least this many lines with page numbers. */
const FEWEST_UNHEADED = 3;
/** How far into a document its table of contents may begin (lines). */
const LATEST_START = 400;
const MOST_PAGES = 1000;

/** Finds the table of contents, by its heading or by its page numbers; null where there is none. */
export function readContents(lines: readonly SourceLine[]): ContentsSyntax | null {
  const limit = Math.min(lines.length, LATEST_START);
  for (let index = 0; index < limit; index++) {
    const words = (lines[index] as SourceLine).text;
    if (words.length > 40 || !HEADINGS.has(foldHeadingLine(words))) continue;
    const found = entriesBelow(lines, index);
    if (found !== null) return found;
  }
  return withoutHeading(lines, limit);
}

function foldHeadingLine(words: string): string {
  return foldText(words.replace(/\|/g, ' ')).replace(/ ?:$/, '');
}

function entriesBelow(lines: readonly SourceLine[], heading: number): ContentsSyntax | null {
  return (
    paged(lines, heading, heading + 1) ??
    looselyPaged(lines, heading) ??
    withoutPages(lines, heading)
  );
}

/** Entries whose page number stands behind dots, a tab or in a cell of its own. */
function paged(
  lines: readonly SourceLine[],
  firstLine: number,
  from: number,
): ContentsSyntax | null {
  const entries: TitleEntry[] = [];
  let endLine = from;
  let pending = 0;
  let lastPage = 0;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] as SourceLine;
    if (line.text === '' || isRuler(line.text) || readGroupLine(line.text) !== null) continue;
    const read = splitEntries(line, lines, index - pending);
    const isHeaded = firstLine < from;
    if (read.length > 0 && read.every((entry) => isEntry(entry, isHeaded, lastPage))) {
      lastPage = read.at(-1)?.page ?? lastPage;
      entries.push(...read);
      endLine = index + 1;
      pending = 0;
      continue;
    }
    // A long title may run over two lines: its page number stands on the second.
    if (pending === 0 && lines[index + 1]?.text !== '') {
      pending = 1;
      continue;
    }
    break;
  }
  return entries.length === 0 ? null : { firstLine, endLine, entries };
}

/**
 * A page number apart from the title by dots, a tab or a cell, or, under a heading and among such
 * entries, by a single blank, if the pages go on rising.
 */
function isEntry(entry: TitleEntry, isHeaded: boolean, lastPage: number): boolean {
  if (entry.firm) return true;
  return isHeaded && lastPage > 0 && entry.page !== null && isNextPage(entry.page, lastPage);
}

function isNextPage(page: number, last: number): boolean {
  return page >= last && page < MOST_PAGES;
}

/** Entries that end with a number after a single blank: page numbers only if they never fall. */
function looselyPaged(lines: readonly SourceLine[], heading: number): ContentsSyntax | null {
  const entries: TitleEntry[] = [];
  let endLine = heading + 1;
  let lastPage = 0;
  for (let index = heading + 1; index < lines.length; index++) {
    const line = lines[index] as SourceLine;
    if (line.text === '') continue;
    const [entry] = splitEntries(line, lines, index);
    if (entry === undefined || entry.page === null || entry.page < lastPage) break;
    lastPage = entry.page;
    entries.push(entry);
    endLine = index + 1;
  }
  const enough = entries.length >= 2 && lastPage < MOST_PAGES;
  return enough ? { firstLine: heading, endLine, entries } : null;
}

/**
 * Bare titles under a heading are a table of contents only if the body repeats them:
 * the list ends where its first title comes again, and half of the titles must recur.
 */
function withoutPages(lines: readonly SourceLine[], heading: number): ContentsSyntax | null {
  const entries: TitleEntry[] = [];
  const keys: string[] = [];
  let endLine = heading + 1;
  let lastNumber = -1;
  for (let index = heading + 1; index < lines.length; index++) {
    const line = lines[index] as SourceLine;
    if (line.text === '' || readGroupLine(line.text) !== null) continue;
    if (line.text.length > 250) break;
    const [entry] = splitEntries(line, lines, index, { pages: false });
    if (entry === undefined || entry.name === '') break;
    const key = foldText(entry.name);
    if (keys.length > 0 && key === keys[0]) break;
    const number = entry.number === null ? null : Number.parseInt(entry.number, 10);
    if (number !== null && number <= lastNumber) break;
    if (number === null && lastNumber >= 0) break;
    if (number !== null) lastNumber = number;
    keys.push(key);
    entries.push(entry);
    endLine = index + 1;
  }
  return recurring(lines, heading, endLine, entries, keys);
}

function recurring(
  lines: readonly SourceLine[],
  heading: number,
  endLine: number,
  entries: readonly TitleEntry[],
  keys: readonly string[],
): ContentsSyntax | null {
  if (entries.length < 2 || endLine >= lines.length) return null;
  const wanted = new Set(keys);
  const seen = new Set<string>();
  for (let index = endLine; index < lines.length; index++) {
    const line = lines[index] as SourceLine;
    if (line.text === '' || line.text.length > 250) continue;
    const [entry] = splitEntries(line, lines, index, { pages: false });
    if (entry !== undefined && wanted.has(foldText(entry.name))) seen.add(foldText(entry.name));
  }
  return seen.size * 2 >= entries.length ? { firstLine: heading, endLine, entries } : null;
}

function withoutHeading(lines: readonly SourceLine[], limit: number): ContentsSyntax | null {
  for (let index = 0; index < limit; index++) {
    const line = lines[index] as SourceLine;
    if (line.text === '') continue;
    const [entry] = splitEntries(line, lines, index);
    if (entry === undefined || entry.page === null || !entry.firm) continue;
    const found = paged(lines, index, index);
    if (found !== null && found.entries.length >= FEWEST_UNHEADED && ascending(found.entries)) {
      return found;
    }
    if (found !== null) index = found.endLine - 1;
  }
  return null;
}

function ascending(entries: readonly TitleEntry[]): boolean {
  return entries.every((entry, i) => i === 0 || (entries[i - 1]?.page ?? 0) <= (entry.page ?? 0));
}

/** `|---|---|`, `-----` */
function isRuler(words: string): boolean {
  return /^[|:\-\s]{3,200}$/.test(words);
}
