import { type MatchQuality, matchContents } from '../minutes/contentsMatch';
import type { ContentsEntry, Minutes, PlacedItem } from '../minutes/model';
import { readGroupLine } from '../syntax/groupLine';
import { foldText } from '../text/chars';
import { type Span, shift } from '../text/span';
import { closedEntries } from './closedEntries';
import { aboutItem, message } from './messages';
import type { DocumentRule, Message, RuleFinding } from './types';

/**
 * The table of contents and the items say the same: the list of items that a municipality must
 * publish (lov om kommunernes styrelse § 8(7); docs/forms.md §5, row 14) is often this table, and
 * an entry without an item is how lost pages show (§7, trap 9).
 *
 * Cut-off titles match by their beginning; a difference of a few letters is shown as one of spelling.
 * Silent without a table of contents, about closed items that a public version leaves out, and where
 * hardly any entry is found again: then the list is something else, or the items were not understood.
 */
export const contentsMismatch: DocumentRule = {
  id: 'contents-mismatch',
  scope: 'document',
  severity: 'warning',
  settles: 'document',
  *check(minutes) {
    const { contents, items } = minutes;
    if (contents === null || contents.entries.length === 0 || items.length === 0) return;
    const { entryToItem, itemToEntry, quality } = matchContents(contents, items);
    const matched = entryToItem.filter((item) => item !== null).length;
    if (matched * LEAST_PART < Math.min(contents.entries.length, items.length)) return;
    const closed = closedEntries(minutes);
    const numbersCount = comparesNumbers(contents.entries, entryToItem, items);
    for (const [index, entry] of contents.entries.entries()) {
      const at = entryToItem[index] ?? opposite(index, entryToItem, itemToEntry);
      const placed = at === null ? undefined : items[at];
      if (at === null || placed === undefined) {
        if (isItem(entry) && !closed.has(entry)) yield lonelyEntry(entry, minutes.text);
        continue;
      }
      const text = difference(entry, placed, quality[index] ?? 'place', numbersCount);
      if (text !== null) yield pair(nameSpan(entry, minutes.text), placed, at, text);
    }
    for (const [index, placed] of items.entries()) {
      const entry = itemToEntry[index] ?? opposite(index, itemToEntry, entryToItem);
      if (entry === null && !isListedWithNeighbour(index, minutes, itemToEntry)) {
        yield lonelyItem(placed, index);
      }
    }
  },
};

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

/** At least one entry in so many must be found again. */
const LEAST_PART = 3;

function difference(
  entry: ContentsEntry,
  { item }: PlacedItem,
  quality: MatchQuality,
  numbersCount: boolean,
): Message | null {
  const parameters = { entry: entry.name, name: item.name };
  if (quality === 'spelling') return message('contents-mismatch.spelling', parameters);
  if (quality === 'number' || quality === 'place') {
    return message('contents-mismatch.title', parameters);
  }
  if (numbersCount && numberDiffers(entry, item.number)) {
    return message('contents-mismatch.number', {
      name: entry.name,
      listed: entry.number ?? '',
      number: item.number ?? '',
    });
  }
  return null;
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

function pair(span: Span, placed: PlacedItem, item: number, text: Message): RuleFinding {
  const heading = shift(placed.item.heading, placed.offset);
  return {
    span,
    message: text,
    related: [{ span: heading, message: message('contents-mismatch.heading') }],
    item,
  };
}

function lonelyEntry(entry: ContentsEntry, text: string): RuleFinding {
  return {
    span: nameSpan(entry, text),
    message: message('contents-mismatch.entry', { entry: entry.name }),
  };
}

/** The title alone, without number, dots and page; the whole entry where a line break is in the title. */
function nameSpan({ name, span }: ContentsEntry, text: string): Span {
  const at = text.slice(span.start, span.end).indexOf(name);
  if (at < 0) return span;
  return { start: span.start + at, end: span.start + at + name.length };
}

function lonelyItem({ item, offset }: PlacedItem, index: number): RuleFinding {
  return {
    span: shift(item.heading, offset),
    message: aboutItem('contents-mismatch.item', item),
    item: index,
  };
}

const LISTS = new Set(['bilag', 'bilagsliste', 'bilagsoversigt', 'bilagsfortegnelse', 'side']);

/** False for group lines and lists at the end. */
function isItem({ name }: ContentsEntry): boolean {
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
  { contents, items }: Minutes,
  itemToEntry: readonly (number | null)[],
): boolean {
  const name = foldText(items[index]?.item.name ?? '');
  if (name.length < SHORTEST_NAME) return false;
  return [index - 1, index + 1].some((neighbour) => {
    const entry = contents?.entries[itemToEntry[neighbour] ?? -1];
    return entry !== undefined && foldText(entry.name).includes(name);
  });
}
