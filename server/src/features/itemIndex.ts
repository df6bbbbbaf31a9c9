import { rangeInItem } from '../minutes/itemLines';
import type { AgendaItem, Minutes } from '../minutes/model';
import { remembered } from '../minutes/remembered';
import { detached } from '../text/change';
import type { LineRange } from '../text/lines';
import { oneLine } from '../text/oneLine';

/** An item as the search over all minutes of a folder knows it. */
export interface ItemIndexEntry {
  readonly number: string | null;
  /** One line; empty only for an item without number and title. */
  readonly name: string;
  readonly caseNumber: string | null;
  /** Title without case and Danish letters ("aabent møde" → "aabent moede"), for `matchesQuery`. */
  readonly searchText: string;
  /** The item's heading. */
  readonly range: LineRange;
  /** Whose meeting, and when: "Teknikudvalget 2024-08-14"; may be empty. */
  readonly container: string;
}

const LONGEST_TITLE = 200;
const NUMBER_WORD = /^(?:pkt|punkt|sag|nr)\.?$/;

/** The items of one document for the search, in reading order. */
export function itemIndex(minutes: Minutes): readonly ItemIndexEntry[] {
  const { organization, date } = minutes.meeting;
  const whose = oneLine(organization?.text ?? minutes.title?.text ?? '', LONGEST_TITLE);
  const container = detached([whose, date].filter(Boolean).join(' '));
  return minutes.items.map((placed) => ({
    ...wordsOf(placed.item),
    range: rangeInItem(placed.item.heading, placed),
    container,
  }));
}

const wordsOf = remembered((item: AgendaItem) => {
  // The index of a folder's files outlives their texts, so it must hold no slices of them.
  const name = detached(oneLine(item.name, LONGEST_TITLE));
  const caseNumber = item.caseNumber && detached(item.caseNumber.text);
  return { number: item.number, name, caseNumber, searchText: folded(name) };
});

/**
 * Whether an item answers a query: each word of it must be part of the title, be the number
 * ("45", "pkt 45") or be part of the case number (with or without dashes and dots).
 * Danish letters may be written out (aa, oe, ae). An empty query matches everything.
 */
export function matchesQuery(entry: ItemIndexEntry, query: string): boolean {
  const words = folded(query).split(' ').filter(Boolean);
  const caseNumber = bare(entry.caseNumber ?? '');
  return words.every((word, index) => {
    const isNumber = /^\d+\.?$/.test(word);
    if (isNumber && NUMBER_WORD.test(words[index - 1] ?? '')) return isNumbered(entry, word);
    if (NUMBER_WORD.test(word) && /^\d/.test(words[index + 1] ?? '')) return true;
    if (isNumber && isNumbered(entry, word)) return true;
    if (entry.searchText.includes(word)) return true;
    return /\d/.test(word) && bare(word) !== '' && caseNumber.includes(bare(word));
  });
}

function isNumbered(entry: ItemIndexEntry, word: string): boolean {
  return entry.number !== null && plainNumber(entry.number) === plainNumber(word);
}

function plainNumber(number: string): string {
  return number.replace(/\.$/, '').replace(/^0+(?=\d)/, '');
}

function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/å/g, 'aa')
    .replace(/ø/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function bare(caseNumber: string): string {
  return folded(caseNumber).replace(/[^a-z0-9]/g, '');
}
