import { mayBeIn, setOf } from '../syntax/lineGate';
import { foldText } from '../text/chars';
import { TITLE_ROWS, type TitleRow } from './itemTypeTitles';
import type { ItemType } from './model';

/** "JA - ", "KB - ", "MBU/ØU/KB - ": the department or the way of the case, in capitals. */
const DEPARTMENT = /^[A-ZÆØÅ]{1,4}(?:\/[A-ZÆØÅ]{1,4}){0,3} ?[-–] ?(?=\S)/;
/** "(B)", "(O)", "(D)", "(C)": how the item is to be treated. */
const TREATMENT = /\s*\([A-ZÆØÅ]\)$/;
const TRAILING = /[ .:]+$/;
const TRAIL = setOf(' .:');
/** What it is stands at an end of the title; the middle of a very long one is not looked at. */
const LONGEST_TITLE = 300;

/**
 * What the title (without number and marker of a closed item) says the item is; `case` for every
 * title that names a matter of its own.
 */
export function itemTypeOf(title: string): ItemType {
  const named = title.slice(0, LONGEST_TITLE).trim().replace(DEPARTMENT, '');
  const plain = named.endsWith(')') ? named.replace(TREATMENT, '') : named;
  const folded = withoutTrail(foldText(plain));
  const row = Math.min(
    WHOLES.get(folded) ?? NO_ROW,
    firstRow(STARTS.get(folded.slice(0, KEY)), (words) => startsWithWords(folded, words)),
    firstRow(ENDS.get(folded.slice(-KEY)), (words) => folded.endsWith(` ${words}`)),
  );
  return TITLE_ROWS[row]?.type ?? 'case';
}

/** Words are looked up by so many letters at their end of the title; none are shorter. */
const KEY = 3;

interface Entry {
  readonly words: string;
  readonly row: number;
}

/** Behind all rows. */
const NO_ROW = TITLE_ROWS.length;
const WHOLES: ReadonlyMap<string, number> = new Map(
  TITLE_ROWS.flatMap(({ whole = [] }, row) => whole.map((words): [string, number] => [words, row])),
);
const STARTS = byKey(
  ({ start = [] }) => start,
  (words) => words.slice(0, KEY),
);
const ENDS = byKey(
  ({ end = [] }) => end,
  (words) => words.slice(-KEY),
);

/** The entries of one column of the table by their key, in the order of the rows. */
function byKey(
  column: (row: TitleRow) => readonly string[],
  keyOf: (words: string) => string,
): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  TITLE_ROWS.forEach((titles, row) => {
    for (const words of column(titles)) {
      const key = keyOf(words);
      const entries = found.get(key);
      if (entries === undefined) found.set(key, [{ words, row }]);
      else entries.push({ words, row });
    }
  });
  return found;
}

function firstRow(entries: readonly Entry[] | undefined, fits: (words: string) => boolean): number {
  return entries?.find(({ words }) => fits(words))?.row ?? NO_ROW;
}

function withoutTrail(folded: string): string {
  return mayBeIn(TRAIL, folded.charCodeAt(folded.length - 1))
    ? folded.replace(TRAILING, '')
    : folded;
}

/**
 * True when the title begins with the words, the last of which may be inflected
 * ("dagsorden" also stands for "dagsordenen"), but not made into another word by more than an ending.
 */
function startsWithWords(title: string, words: string): boolean {
  if (!title.startsWith(words)) return false;
  const rest = title.slice(words.length);
  return /^(?:e?ne?s?|er|erne|r)?(?![\p{L}\d])/u.test(rest) || /[-(/]$/.test(words);
}
