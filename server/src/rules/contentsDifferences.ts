import { type ContentsMatch, type MatchQuality, matchContents } from '../minutes/contentsMatch';
import type { Contents, ContentsEntry, PlacedItem } from '../minutes/model';
import { readGroupLine } from '../syntax/groupLine';
import { foldText } from '../text/chars';
import { memory } from '../text/memory';

/** Where the table of contents and the items do not say the same; places are indices. */
export type Difference =
  /** An entry without an item. */
  | { readonly what: 'entry'; readonly entry: number }
  /** An item without an entry. */
  | { readonly what: 'item'; readonly item: number }
  /** An entry and its item have another title, another spelling of it, or another number. */
  | {
      readonly what: 'title' | 'spelling' | 'number';
      readonly entry: number;
      readonly item: number;
    };

/**
 * All differences, in the order of the entries, then of the items. They follow from the titles and the
 * numbers, so they are the same as long as the match is.
 */
export function differencesBetween(
  contents: Contents,
  items: readonly PlacedItem[],
): readonly Difference[] {
  const match = matchContents(contents, items);
  let differences = known.get(match);
  if (differences === undefined) {
    differences = [...compare(contents.entries, items, match)];
    known.set(match, differences);
  }
  return differences;
}

const known = memory<ContentsMatch, readonly Difference[]>();

/** At least one entry in so many must be found again. */
const LEAST_PART = 3;

function* compare(
  entries: readonly ContentsEntry[],
  items: readonly PlacedItem[],
  { entryToItem, itemToEntry, quality }: ContentsMatch,
): Iterable<Difference> {
  const matched = entryToItem.filter((item) => item !== null).length;
  if (matched * LEAST_PART < Math.min(entries.length, items.length)) return;
  const numbersCount = comparesNumbers(entries, entryToItem, items);
  for (const [index, entry] of entries.entries()) {
    const at = entryToItem[index] ?? opposite(index, entryToItem, itemToEntry);
    const placed = at === null ? undefined : items[at];
    if (at === null || placed === undefined) {
      if (isItem(entry)) yield { what: 'entry', entry: index };
      continue;
    }
    const what = differenceOf(entry, placed, quality[index] ?? 'place', numbersCount);
    if (what !== null) yield { what, entry: index, item: at };
  }
  for (const index of items.keys()) {
    const entry = itemToEntry[index] ?? opposite(index, itemToEntry, entryToItem);
    if (entry === null && !isListedWithNeighbour(index, entries, items, itemToEntry)) {
      yield { what: 'item', item: index };
    }
  }
}

/**
 * What stands across from an unmatched entry (or item), when it too is unmatched and the neighbours
 * on both sides belong together: the two are one item whose title was changed altogether.
 */
function opposite(
  index: number,
  partners: readonly (number | null)[],
  back: readonly (number | null)[],
): number | null {
  const across = index === 0 ? 0 : (partners[index - 1] ?? Number.NaN) + 1;
  const next = index + 1 === partners.length ? back.length : partners[index + 1];
  return back[across] === null && next === across + 1 ? across : null;
}

function differenceOf(
  entry: ContentsEntry,
  { item }: PlacedItem,
  quality: MatchQuality,
  numbersCount: boolean,
): 'spelling' | 'title' | 'number' | null {
  if (quality === 'spelling') return 'spelling';
  if (quality === 'number' || quality === 'place') return 'title';
  return numbersCount && numberDiffers(entry, item.number) ? 'number' : null;
}

function numberDiffers({ number }: ContentsEntry, other: string | null): boolean {
  return number !== null && other !== null && Number(number) !== Number(other);
}

/** False when no entry has the number of its item: then the table numbers its own lines. */
function comparesNumbers(
  entries: readonly ContentsEntry[],
  entryToItem: readonly (number | null)[],
  items: readonly PlacedItem[],
): boolean {
  return entries.some((entry, index) => {
    const item = items[entryToItem[index] ?? -1]?.item;
    return entry.number !== null && item?.number != null && !numberDiffers(entry, item.number);
  });
}

const LISTS = new Set(['bilag', 'bilagsliste', 'bilagsoversigt', 'bilagsfortegnelse', 'side']);

/** False for group lines and lists at the end. */
export function isItem({ name }: ContentsEntry): boolean {
  return readGroupLine(name) === null && !LISTS.has(foldText(name));
}

/** Too short a name stands by chance in other titles. */
const SHORTEST_NAME = 8;

/**
 * Two entries on one line, as text taken out of a PDF has them (docs/forms.md §7, trap 8):
 * the item stands in the entry of its neighbour.
 */
function isListedWithNeighbour(
  index: number,
  entries: readonly ContentsEntry[],
  items: readonly PlacedItem[],
  itemToEntry: readonly (number | null)[],
): boolean {
  const name = foldText(items[index]?.item.name ?? '');
  if (name.length < SHORTEST_NAME) return false;
  return [index - 1, index + 1].some((neighbour) => {
    const entry = entries[itemToEntry[neighbour] ?? -1];
    return entry !== undefined && foldText(entry.name).includes(name);
  });
}
