/** A title as a list of items prints it: number, words, page. */
export interface TitleEntry {
  readonly name: string;
  readonly number: string | null;
  readonly page: number | null;
  /** The page number stands behind dots, a tab or in a cell of its own: it cannot be part of the title. */
  readonly firm: boolean;
  /** Document offsets of the entry. */
  readonly start: number;
  readonly end: number;
}

const NUMBERED =
  /^(?:(?:punkt|pkt\.?|sag nr\.?|nr\.?)\s*)?(\d{1,4})(?:[.:)]\s*|\s*[-–]\s+|\s+)(?=\S)/i;
/** Longer lines are no entries. */
export const LONGEST_ENTRY = 500;
const MAY_HAVE_INNER_PAGE = /[.…]{3}/;
const INNER_PAGE = /[.…]{3,}\s*(\d{1,4})\s+(?=\S)/;

/** An entry of one line, before it has a place. */
export type UnplacedEntry = Omit<TitleEntry, 'start' | 'end'> & {
  /** UTF-16 units from the end of the entry to the end of its line. */
  readonly endBack: number;
};

/**
 * Reads the words of a line as entries with page numbers: usually one;
 * two where a lost line break put the next entry on the same line.
 */
export function pagedEntries(words: string): readonly UnplacedEntry[] {
  if (words.length > LONGEST_ENTRY) return [];
  if (words.includes('|')) return fromCells(words, true);
  return entriesInWords(words);
}

/** As `pagedEntries`, for words of two lines that are one entry, however long, and no cells. */
export function entriesInWords(words: string): readonly UnplacedEntry[] {
  const parts: UnplacedEntry[] = [];
  let rest = words;
  let inner = MAY_HAVE_INNER_PAGE.test(rest) ? INNER_PAGE.exec(rest) : null;
  while (inner !== null) {
    const cut = inner.index + inner[0].length;
    parts.push(fromWords(rest.slice(0, cut).trim(), true, rest.length - cut));
    rest = rest.slice(cut);
    inner = INNER_PAGE.exec(rest);
  }
  parts.push(fromWords(rest, true, 0));
  return parts;
}

/** The line as an entry without a page number: one at its end belongs to the title ("Mødekalender 2024"). */
export function pagelessEntry(words: string): UnplacedEntry | null {
  if (words.length > LONGEST_ENTRY) return null;
  if (words.includes('|')) return fromCells(words, false)[0] ?? null;
  return fromWords(words, false, 0);
}

/** False only for words that end with no page number and hold none: a look that spares most lines the patterns. */
export function mayHavePage(words: string): boolean {
  return (
    isDigit(words.charCodeAt(words.length - 1)) ||
    words.includes('|') ||
    words.includes('Bo') ||
    MAY_HAVE_INNER_PAGE.test(words)
  );
}

/** Gives entries their places: from `start` to the end of the line that they end on (document offsets). */
export function placeEntries(
  entries: readonly UnplacedEntry[],
  start: number,
  lineEnd: number,
): readonly TitleEntry[] {
  let from = start;
  return entries.map(({ endBack, ...entry }) => {
    // Words that run over two lines are shorter than the lines: no entry ends before it begins.
    const placed = { ...entry, start: from, end: Math.max(from, lineEnd - endBack) };
    from = placed.end;
    return placed;
  });
}

function fromWords(words: string, pages: boolean, endBack: number): UnplacedEntry {
  const tail = pages ? readTail(words) : null;
  const titled = tail === null ? words : words.slice(0, tail.nameEnd);
  const numbered = NUMBERED.exec(titled);
  const name = (numbered === null ? titled : titled.slice(numbered[0].length)).trim();
  return {
    name,
    number: numbered?.[1] ?? null,
    page: tail?.page ?? null,
    firm: tail?.firm ?? false,
    endBack,
  };
}

/** What a word processor prints where the page number should be, when the heading is gone. */
/* Its words hold "Bo", which `readTail` and `mayHavePage` ask first. */
const LOST_PAGE = /[\s.…]+(?:Fejl! Bogmærke|Error! Bookmark)[^\n]*$/;

interface Tail {
  readonly page: number | null;
  readonly nameEnd: number;
  readonly firm: boolean;
}

/** The page number at the end of an entry and where the title before it ends. */
function readTail(words: string): Tail | null {
  const lost = words.includes('Bo') ? LOST_PAGE.exec(words) : null;
  if (lost !== null) return { page: null, nameEnd: lost.index, firm: true };
  let digits = words.length;
  while (digits > 0 && isDigit(words.charCodeAt(digits - 1))) digits--;
  if (digits === words.length || words.length - digits > 4) return null;
  let gap = digits;
  while (gap > 0 && /[\s.…·_]/.test(words[gap - 1] as string)) gap--;
  const between = words.slice(gap, digits);
  if (between === '' || gap === 0) return null;
  const firm = /\t|[.…·_]{3,}|…| {3,}/.test(between);
  if (!firm && between.trim() !== '') return null;
  return { page: Number.parseInt(words.slice(digits), 10), nameEnd: gap, firm };
}

/** `| 3 | Byggesag på Strandvej | 7 |` */
function fromCells(words: string, pages: boolean): readonly UnplacedEntry[] {
  const cells = words
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  if (cells.length === 0) return [];
  const page = pages && cells.length > 1 ? readPage(cells.at(-1) as string) : null;
  const titled = (page === null ? cells : cells.slice(0, -1)).join(' ');
  const entry = fromWords(titled, pages && page === null, 0);
  return [page === null ? entry : { ...entry, page, firm: true }];
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function readPage(cell: string): number | null {
  return /^\d{1,4}$/.test(cell) ? Number.parseInt(cell, 10) : null;
}
