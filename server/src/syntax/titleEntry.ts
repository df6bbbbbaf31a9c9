import type { SourceLine } from './sourceLines';

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
const INNER_PAGE = /[.…]{3,}\s*(\d{1,4})\s+(?=\S)/;

/**
 * Reads one line of a list of titles. Usually one entry; two where a lost line break put the next
 * entry on the same line. `firstLine` is the line where a title that runs over two lines begins.
 * With `pages: false` a number at the end belongs to the title ("Mødekalender 2024").
 */
export function splitEntries(
  line: SourceLine,
  lines: readonly SourceLine[],
  firstLine: number,
  options: { readonly pages: boolean } = { pages: true },
): readonly TitleEntry[] {
  if (line.text.length > 500) return [];
  if (line.text.includes('|')) return [fromCells(line, options.pages)].filter((e) => e !== null);
  const first = lines[firstLine] as SourceLine;
  const head = first === line ? '' : `${first.text} `;
  const whole = head + line.text;
  const parts: TitleEntry[] = [];
  let rest = whole;
  let start = first.start;
  let inner = options.pages ? INNER_PAGE.exec(rest) : null;
  while (inner !== null) {
    const cut = inner.index + inner[0].length;
    // The joined text is as long as the lines only where no line was joined.
    const end = Math.max(start, line.end - (rest.length - cut));
    parts.push(fromWords(rest.slice(0, cut).trim(), start, end, options.pages));
    rest = rest.slice(cut);
    start = end;
    inner = INNER_PAGE.exec(rest);
  }
  parts.push(fromWords(rest, start, line.end, options.pages));
  return parts;
}

function fromWords(words: string, start: number, end: number, pages: boolean): TitleEntry {
  const tail = pages ? readTail(words) : null;
  const titled = tail === null ? words : words.slice(0, tail.nameEnd);
  const numbered = NUMBERED.exec(titled);
  const name = (numbered === null ? titled : titled.slice(numbered[0].length)).trim();
  return {
    name,
    number: numbered?.[1] ?? null,
    page: tail?.page ?? null,
    firm: tail?.firm ?? false,
    start,
    end,
  };
}

/** What a word processor prints where the page number should be, when the heading is gone. */
const LOST_PAGE = /[\s.…]+(?:Fejl! Bogmærke|Error! Bookmark)[^\n]*$/;

interface Tail {
  readonly page: number | null;
  readonly nameEnd: number;
  readonly firm: boolean;
}

/** The page number at the end of an entry and where the title before it ends. */
function readTail(words: string): Tail | null {
  const lost = LOST_PAGE.exec(words);
  if (lost !== null) return { page: null, nameEnd: lost.index, firm: true };
  let digits = words.length;
  while (digits > 0 && /\d/.test(words[digits - 1] as string)) digits--;
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
function fromCells(line: SourceLine, pages: boolean): TitleEntry | null {
  const cells = line.text
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  if (cells.length === 0) return null;
  const page = pages && cells.length > 1 ? readPage(cells.at(-1) as string) : null;
  const titled = (page === null ? cells : cells.slice(0, -1)).join(' ');
  const entry = fromWords(titled, line.start, line.end, pages && page === null);
  return page === null ? entry : { ...entry, page, firm: true };
}

function readPage(cell: string): number | null {
  return /^\d{1,4}$/.test(cell) ? Number.parseInt(cell, 10) : null;
}
