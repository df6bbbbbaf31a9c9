import { documentMemory } from './documentMemory';
import type { Contents, ContentsEntry, PlacedItem } from './model';
import {
  compareTitles,
  isExact,
  type MatchQuality,
  shareWords,
  type Titled,
  titledEntry,
  titledItem,
} from './titleMatch';

export type { MatchQuality } from './titleMatch';

/** Which entry of the table of contents is which item. */
export interface ContentsMatch {
  /** For each entry the index of its item, or null. */
  readonly entryToItem: readonly (number | null)[];
  /** For each item the index of its entry, or null. */
  readonly itemToEntry: readonly (number | null)[];
  /** For each entry how it was matched; null where it was not. */
  readonly quality: readonly (MatchQuality | null)[];
}

/** What a pair is worth in the alignment; one certain pair beats two doubtful ones. */
const WORTH: Readonly<Record<MatchQuality, number>> = {
  exact: 10,
  number: 6,
  spelling: 5,
  prefix: 4,
  place: 0,
};

/** How far entry and item may drift apart between two certain pairs. Keeps the work linear. */
const BAND = 40;

/**
 * Aligns the table of contents with the items, in the order of both. Titles that agree and occur once
 * are the fixed points; what lies between two of them is aligned by likeness. At last, what is still
 * left over is paired when the titles agree anywhere (some lists are not in the order of the meeting).
 * Without a table of contents everything is unmatched. The same object as for the version before as
 * long as neither titles nor numbers have changed.
 */
export function matchContents(
  contents: Contents | null,
  items: readonly PlacedItem[],
): ContentsMatch {
  const entries = contents?.entries ?? NO_ENTRIES;
  const known = memory.recall(items);
  if (known?.entries === entries && known.items === items) return known.match;
  const match =
    known !== undefined && isSameList(known, entries, items) ? known.match : align(entries, items);
  memory.keep(items, { entries, items, match });
  return match;
}

const NO_ENTRIES: readonly ContentsEntry[] = [];

/** What was matched last in this document. */
interface Known {
  readonly entries: readonly ContentsEntry[];
  readonly items: readonly PlacedItem[];
  readonly match: ContentsMatch;
}

const memory = documentMemory<Known>();

function isSameList(
  known: Known,
  entries: readonly ContentsEntry[],
  items: readonly PlacedItem[],
): boolean {
  return (
    known.entries.length === entries.length &&
    known.items.length === items.length &&
    known.items.every(({ item }, index) => isSameHead(item, (items[index] as PlacedItem).item)) &&
    known.entries.every((entry, index) => isSameHead(entry, entries[index] as ContentsEntry))
  );
}

type Head = Pick<ContentsEntry, 'name' | 'number'>;

function isSameHead(a: Head, b: Head): boolean {
  return a === b || (a.name === b.name && a.number === b.number);
}

/** Pairs what agrees from the beginning and from the end, and looks for likeness only between. */
function align(entries: readonly ContentsEntry[], items: readonly PlacedItem[]): ContentsMatch {
  const { start, tail } = agreeingEnds(entries, items);
  const between = alignTitles(
    entries.slice(start, entries.length - tail).map(titledEntry),
    items.slice(start, items.length - tail).map(({ item }) => titledItem(item)),
  );
  const exact = (count: number) => new Array<MatchQuality>(count).fill('exact');
  return {
    entryToItem: withEnds(between.entryToItem, start, tail, items.length),
    itemToEntry: withEnds(between.itemToEntry, start, tail, entries.length),
    quality: [...exact(start), ...between.quality, ...exact(tail)],
  };
}

/** How many entries and items have the same titles at the beginning and at the end. */
interface Ends {
  readonly start: number;
  readonly tail: number;
}

/** None where a title of theirs stands between them too: then it takes a look at all to tell which is which. */
function agreeingEnds(entries: readonly ContentsEntry[], items: readonly PlacedItem[]): Ends {
  const most = Math.min(entries.length, items.length);
  let start = 0;
  while (start < most && agree(entries[start], items[start])) start++;
  let tail = 0;
  while (start + tail < most && agree(entries.at(-1 - tail), items.at(-1 - tail))) tail++;
  const listed = entries.map(({ name }) => name);
  const headed = items.map(({ item }) => item.name);
  const between = new Set([
    ...listed.slice(start, listed.length - tail),
    ...headed.slice(start, headed.length - tail),
  ]);
  const recurs = [listed, headed].some((names) => {
    const behind = names.length - tail;
    return names.some((name, at) => (at < start || at >= behind) && between.has(name));
  });
  return recurs ? { start: 0, tail: 0 } : { start, tail };
}

/** Most titles are the same word for word, which is seen at once. */
function agree(entry: ContentsEntry | undefined, placed: PlacedItem | undefined): boolean {
  if (entry === undefined || placed === undefined) return false;
  const { item } = placed;
  return entry.name === item.name || isExact(titledEntry(entry), titledItem(item));
}

/** The partners of those between, of `partners` in all, with the partners of both ends put about them. */
function withEnds(
  between: readonly (number | null)[],
  start: number,
  tail: number,
  partners: number,
): readonly (number | null)[] {
  const all: (number | null)[] = [];
  for (let index = 0; index < start; index++) all.push(index);
  for (const partner of between) all.push(partner === null ? null : partner + start);
  for (let index = partners - tail; index < partners; index++) all.push(index);
  return all;
}

function alignTitles(entries: readonly Titled[], heads: readonly Titled[]): ContentsMatch {
  const pairing = new Pairing(entries, heads);
  if (entries.length === 0 || heads.length === 0) return pairing;
  const fixed = increasing(uniquePairs(entries, heads, always, always));
  for (const [entry, item] of fixed) pairing.add(entry, item, 'exact');
  pairing.eachGap(alignGap);
  const rest = uniquePairs(
    entries,
    heads,
    (entry) => pairing.entryToItem[entry] === null,
    (item) => pairing.itemToEntry[item] === null,
  );
  for (const [entry, item] of rest) pairing.add(entry, item, 'exact');
  pairing.eachGap(pairLonely);
  return pairing;
}

type Pair = readonly [entry: number, item: number];
const always = () => true;

/** The growing result, and the walk over what it leaves open. */
class Pairing implements ContentsMatch {
  readonly entryToItem: (number | null)[];
  readonly itemToEntry: (number | null)[];
  readonly quality: (MatchQuality | null)[];

  constructor(
    readonly entries: readonly Titled[],
    readonly items: readonly Titled[],
  ) {
    this.entryToItem = entries.map(() => null);
    this.itemToEntry = items.map(() => null);
    this.quality = entries.map(() => null);
  }

  add(entry: number, item: number, quality: MatchQuality): void {
    this.entryToItem[entry] = item;
    this.itemToEntry[item] = entry;
    this.quality[entry] = quality;
  }

  /** Calls `fill` for each stretch of open entries together with the open items that stand across from it. */
  eachGap(fill: (pairing: Pairing, gap: Gap) => void): void {
    let entry = 0;
    let item = 0;
    for (let at = 0; at <= this.entries.length; at++) {
      const partner = at === this.entries.length ? this.items.length : (this.entryToItem[at] ?? -1);
      if (partner < item) continue;
      fill(this, { entry, entryEnd: at, item, itemEnd: partner });
      entry = at + 1;
      item = partner + 1;
    }
  }
}

interface Gap {
  readonly entry: number;
  readonly entryEnd: number;
  readonly item: number;
  readonly itemEnd: number;
}

/** Pairs whose titles agree and stand once on each side, by entry. */
function uniquePairs(
  entries: readonly Titled[],
  items: readonly Titled[],
  entryIsOpen: (index: number) => boolean,
  itemIsOpen: (index: number) => boolean,
): Pair[] {
  const onlyItem = onlyOnes(items, itemIsOpen);
  const pairs: Pair[] = [];
  for (const [key, entry] of onlyOnes(entries, entryIsOpen)) {
    const item = onlyItem.get(key);
    if (item !== undefined && item >= 0 && entry >= 0) pairs.push([entry, item]);
  }
  return pairs;
}

/** Where each title stands; -1 for one that stands several times. */
function onlyOnes(titles: readonly Titled[], isOpen: (index: number) => boolean) {
  const places = new Map<string, number>();
  titles.forEach(({ key }, index) => {
    if (key.tight === '' || !isOpen(index)) return;
    places.set(key.tight, places.has(key.tight) ? -1 : index);
  });
  return places;
}

/** The longest run of pairs in which the items rise too (pairs come sorted by entry). */
function increasing(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, item], index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[ends[middle] as number] as Pair)[1] < item) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  });
  const run: Pair[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] as number) run.push(pairs[at] as Pair);
  return run.reverse();
}

/** The most valuable order-preserving pairing of a gap: dynamic programming in a band round the diagonal. */
function alignGap(pairing: Pairing, gap: Gap): void {
  const height = gap.entryEnd - gap.entry;
  const width = gap.itemEnd - gap.item;
  if (height === 0 || width === 0) return;
  const worth: Map<number, Cell>[] = [new Map()];
  for (let i = 1; i <= height; i++) {
    const above = worth[i - 1] as Map<number, Cell>;
    const row = new Map<number, Cell>();
    for (let j = Math.max(1, i - BAND); j <= Math.min(width, i + BAND); j++) {
      const quality = compareTitles(
        pairing.entries[gap.entry + i - 1] as Titled,
        pairing.items[gap.item + j - 1] as Titled,
      );
      row.set(j, bestCell(above.get(j), row.get(j - 1), above.get(j - 1), quality));
    }
    worth.push(row);
  }
  let i = height;
  let j = Math.min(width, height + BAND);
  while (i > 0 && j > 0) {
    const cell = worth[i]?.get(j);
    if (cell?.quality) pairing.add(gap.entry + --i, gap.item + --j, cell.quality);
    else if (cell === undefined || cell.from === 'above') i--;
    else j--;
  }
}

interface Cell {
  readonly sum: number;
  readonly from: 'above' | 'left' | 'both';
  /** How entry and item are paired here, when `from` is both. */
  readonly quality: MatchQuality | null;
}

function bestCell(
  above: Cell | undefined,
  left: Cell | undefined,
  both: Cell | undefined,
  quality: MatchQuality | null,
): Cell {
  const skipEntry = above?.sum ?? 0;
  const skipItem = left?.sum ?? 0;
  if (quality !== null) {
    const sum = (both?.sum ?? 0) + WORTH[quality];
    if (sum > skipEntry && sum > skipItem) return { sum, from: 'both', quality };
  }
  return skipEntry >= skipItem
    ? { sum: skipEntry, from: 'above', quality: null }
    : { sum: skipItem, from: 'left', quality: null };
}

/** One entry across from one item: a changed title, when most of its words are still there. */
function pairLonely(pairing: Pairing, gap: Gap): void {
  if (gap.entryEnd - gap.entry !== 1 || gap.itemEnd - gap.item !== 1) return;
  if (pairing.entryToItem[gap.entry] !== null || pairing.itemToEntry[gap.item] !== null) return;
  const entry = pairing.entries[gap.entry] as Titled;
  const item = pairing.items[gap.item] as Titled;
  if (entry.number !== null && item.number !== null && entry.number !== item.number) return;
  if (shareWords(entry.key, item.key)) pairing.add(gap.entry, gap.item, 'place');
}
