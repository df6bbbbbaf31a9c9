import { foldText } from '../text/chars';
import type { LineFacts } from './lineFacts';
import type { LineTable } from './lineTable';
import { type NumberForm, readNumberedLine } from './numberForm';
import {
  entriesInWords,
  LONGEST_ENTRY,
  mayHavePage,
  pagelessEntry,
  placeEntries,
  type TitleEntry,
} from './titleEntry';

/** The table of contents: which lines it takes and what it lists. */
export interface ContentsSyntax {
  /** Index of the first line (the heading, where there is one) and of the line behind the last entry. */
  readonly firstLine: number;
  readonly endLine: number;
  readonly entries: readonly TitleEntry[];
  /**
   * Where only the body can say that the list is a table of contents, the folded titles that it was
   * asked for; null where the list says so itself.
   */
  readonly awaited: ReadonlySet<string> | null;
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
/** Longer lines are no titles. */
const LONGEST_BARE = 250;

/** The search for the table of contents, and how far down the document it looked. */
export interface ContentsSearch {
  readonly found: ContentsSyntax | null;
  /** No line from here on had a part in the answer, but for lines that repeat an awaited title. */
  readonly reach: number;
}

/** Finds the table of contents, by its heading or by its page numbers; null where there is none. */
export function findContents(table: LineTable): ContentsSearch {
  const search = searchContents(table);
  const form = table.own?.itemLines ?? null;
  if (form === null || search.found === null) return search;
  const entries = search.found.entries.map((entry) => withOwnNumber(entry, form));
  return { ...search, found: { ...search.found, entries } };
}

/** A number that only the committee's own form tells from the title ("12/2024. Godkendelse af …"). */
function withOwnNumber(entry: TitleEntry, form: NumberForm): TitleEntry {
  const read = entry.number === null ? readNumberedLine(entry.name, form) : null;
  if (read === null || read.title === '') return entry;
  return { ...entry, name: read.title, number: read.number };
}

function searchContents(table: LineTable): ContentsSearch {
  const limit = Math.min(table.count, LATEST_START);
  const search = { table, reach: 0 };
  for (let index = 0; index < limit; index++) {
    lookedAt(search, index);
    const line = table.at(index);
    if (line.isBlank || line.text.length > 40 || !isContentsHeading(line)) continue;
    const found = entriesBelow(search, index);
    if (found !== null) return { found, reach: search.reach };
  }
  const found = withoutHeading(search, limit);
  return { found, reach: search.reach };
}

/** A search that is going on. */
interface Search {
  readonly table: LineTable;
  reach: number;
}

function lookedAt(search: Search, line: number): void {
  search.reach = Math.max(search.reach, line + 1);
}

function isContentsHeading(line: LineFacts): boolean {
  const folded = line.text.includes('|') ? foldText(line.text.replace(/\|/g, ' ')) : line.folded;
  return HEADINGS.has(folded.replace(/ ?:$/, ''));
}

function entriesBelow(search: Search, heading: number): ContentsSyntax | null {
  return (
    paged(search, heading, heading + 1) ??
    looselyPaged(search, heading) ??
    withoutPages(search, heading)
  );
}

/** Entries whose page number stands behind dots, a tab or in a cell of its own. */
function paged(search: Search, firstLine: number, from: number): ContentsSyntax | null {
  const { table } = search;
  const { facts } = table;
  const entries: TitleEntry[] = [];
  let endLine = from;
  let pending = 0;
  let lastPage = 0;
  for (let index = from; index < facts.length; index++) {
    lookedAt(search, index + 1);
    const line = facts[index] as LineFacts;
    if (line.isBlank || isRuler(line.text) || line.group !== null) continue;
    const read = entriesOn(table, index, index - pending);
    const isHeaded = firstLine < from;
    if (read.length > 0 && read.every((entry) => isEntry(entry, isHeaded, lastPage))) {
      lastPage = read.at(-1)?.page ?? lastPage;
      entries.push(...read);
      endLine = index + 1;
      pending = 0;
      continue;
    }
    // A long title may run over two lines: its page number stands on the second.
    if (pending === 0 && facts[index + 1]?.isBlank !== true) {
      pending = 1;
      continue;
    }
    break;
  }
  return entries.length === 0 ? null : { firstLine, endLine, entries, awaited: null };
}

/** The entries with pages on a line, which may have begun on the line before. */
function entriesOn(table: LineTable, index: number, first: number): readonly TitleEntry[] {
  const line = table.at(index);
  const end = table.wordsStart(index) + line.text.length;
  if (first === index || line.text.includes('|')) {
    return placeEntries(line.entries, table.wordsStart(index), end);
  }
  if (line.text.length > LONGEST_ENTRY) return [];
  const joined = `${table.at(first).text} ${line.text}`;
  return placeEntries(entriesInWords(joined), table.wordsStart(first), end);
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
function looselyPaged(search: Search, heading: number): ContentsSyntax | null {
  const { table } = search;
  const entries: TitleEntry[] = [];
  let endLine = heading + 1;
  let lastPage = 0;
  for (let index = heading + 1; index < table.facts.length; index++) {
    lookedAt(search, index);
    if (table.at(index).isBlank) continue;
    const [entry] = entriesOn(table, index, index);
    if (entry === undefined || entry.page === null || entry.page < lastPage) break;
    lastPage = entry.page;
    entries.push(entry);
    endLine = index + 1;
  }
  const enough = entries.length >= 2 && lastPage < MOST_PAGES;
  return enough ? { firstLine: heading, endLine, entries, awaited: null } : null;
}

/**
 * Bare titles under a heading are a table of contents only if the body repeats them:
 * the list ends where its first title comes again, and half of the titles must recur.
 */
function withoutPages(search: Search, heading: number): ContentsSyntax | null {
  const { table } = search;
  const entries: TitleEntry[] = [];
  const keys: string[] = [];
  let endLine = heading + 1;
  let lastNumber = -1;
  for (let index = heading + 1; index < table.facts.length; index++) {
    lookedAt(search, index);
    const line = table.at(index);
    if (line.isBlank || line.group !== null) continue;
    if (line.text.length > LONGEST_BARE) break;
    const entry = pagelessEntry(line.text);
    if (entry === null || entry.name === '') break;
    const key = line.entryKey;
    if (keys.length > 0 && key === keys[0]) break;
    const number = entry.number === null ? null : Number.parseInt(entry.number, 10);
    if (number !== null && number <= lastNumber) break;
    if (number === null && lastNumber >= 0) break;
    if (number !== null) lastNumber = number;
    keys.push(key);
    const start = table.wordsStart(index);
    entries.push(...placeEntries([entry], start, start + line.text.length));
    endLine = index + 1;
  }
  const awaited = new Set(keys);
  if (entries.length < 2) return null;
  if (!recurs(table, endLine, entries.length, awaited)) {
    // A line anywhere below may yet repeat the title that is wanting.
    lookedAt(search, Number.POSITIVE_INFINITY);
    return null;
  }
  return { firstLine: heading, endLine, entries, awaited };
}

/** True when at least half of the entries come again below; looks no further than it must. */
function recurs(
  { facts }: LineTable,
  from: number,
  entries: number,
  awaited: ReadonlySet<string>,
): boolean {
  const seen = new Set<string>();
  for (let index = from; index < facts.length; index++) {
    const line = facts[index] as LineFacts;
    if (!isAwaited(line, awaited)) continue;
    seen.add(line.entryKey);
    if (seen.size * 2 >= entries) return true;
  }
  return false;
}

/** True for a line that repeats one of the titles of a table of contents without page numbers. */
export function isAwaited(line: LineFacts, awaited: ReadonlySet<string>): boolean {
  return !line.isBlank && line.text.length <= LONGEST_BARE && awaited.has(line.entryKey);
}

function withoutHeading(search: Search, limit: number): ContentsSyntax | null {
  const { table } = search;
  for (let index = 0; index < limit; index++) {
    const line = table.at(index);
    if (line.isBlank || !mayHavePage(line.text)) continue;
    const [entry] = line.entries;
    if (entry === undefined || entry.page === null || !entry.firm) continue;
    const found = paged(search, index, index);
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
