import { budgetOf } from '../../budget/itemBudget';
import type { Minutes } from '../../minutes/model';
import type { Span } from '../../text/span';
import type { Finding } from '../types';
import type { Suppression } from './suppression';

/** Names a stretch of a document that suppressions can be about, so that it can be looked up. */
export type PlaceKey = 'file' | `item ${number}` | `table ${number}` | `line ${number}`;

/** Index of the item that holds an offset, or null. */
export function itemHolding({ items }: Minutes, offset: number): number | null {
  const behind = firstWhere(items.length, (i) => (items[i]?.offset ?? 0) > offset);
  const placed = items[behind - 1];
  const isInside = placed !== undefined && offset < placed.offset + placed.item.text.length;
  return isInside ? behind - 1 : null;
}

/** The first index of which something is true that is true of all behind it; `count` for none. */
export function firstWhere(count: number, isTrue: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * What each suppression is about; null where there is nothing that it could be about.
 * - `ignore` on a line with other words: that line; on a line of its own: the next line that is neither
 *   blank nor a comment, and where that one begins a table or names it, the whole table;
 * - `ignore-item`: the item in which it stands; `ignore-file`: the whole document.
 */
export function placesOf(
  suppressions: readonly Suppression[],
  minutes: Minutes,
): readonly (PlaceKey | null)[] {
  const places: (PlaceKey | null)[] = [];
  /** The first line with words, of those that were looked at below the suppression before. */
  let words = minutes.lines.count;
  let looked = minutes.lines.count;
  const isBlank = rememberingBlank(minutes);
  // From the last to the first, so that no blank line is looked at twice.
  for (const suppression of suppressions.toReversed()) {
    if (suppression.verb !== 'ignore') {
      places.push(placeOfWhole(suppression, minutes));
      continue;
    }
    const { line, isOwn } = lineOf(suppression, minutes, isBlank);
    if (!isOwn) {
      places.push(`line ${line}`);
      continue;
    }
    let next = line + 1;
    while (next < looked && isBlankLine(next, minutes)) next++;
    if (next < looked) words = next;
    looked = line;
    places.push(words < minutes.lines.count ? placeBelow(words, minutes) : null);
  }
  return places.reverse();
}

function placeOfWhole({ span, verb }: Suppression, minutes: Minutes): PlaceKey | null {
  if (verb === 'ignore-file') return 'file';
  const item = verb === null ? null : itemHolding(minutes, span.start);
  return item === null ? null : `item ${item}`;
}

/** The line of a comment, and whether nothing but comments stands on it. */
function lineOf(
  { span }: Suppression,
  minutes: Minutes,
  isBlank: (line: number) => boolean = rememberingBlank(minutes),
): { readonly line: number; readonly isOwn: boolean } {
  const first = minutes.lines.lineAt(span.start);
  const last = minutes.lines.lineAt(span.end - 1);
  if (!isBlank(first)) return { line: first, isOwn: false };
  return { line: last, isOwn: isBlank(last) };
}

/** As `isBlankLine`, for who asks about one line again and again: there may be many comments on it. */
function rememberingBlank(minutes: Minutes): (line: number) => boolean {
  let known = -1;
  let blank = false;
  return (line) => {
    if (line !== known) blank = isBlankLine(line, minutes);
    known = line;
    return blank;
  };
}

/** The lines of minutes have blanks for comments. */
export function isBlankLine(line: number, { lines }: Minutes): boolean {
  return lines.textOf(line).trim() === '';
}

/** What a comment above a line with words is about. */
export function placeBelow(line: number, minutes: Minutes): PlaceKey {
  const { lines } = minutes;
  const text = lines.textOf(line);
  const table = tableAt(lines.start(line) + text.length - text.trimStart().length, minutes);
  const begins =
    table !== null && lines.lineAt(table.span.start) >= line && line >= lines.lineAt(table.caption);
  return begins ? `table ${table.span.start}` : `line ${line}`;
}

interface PlacedTable {
  /** In the document. */
  readonly span: Span;
  /** Where its caption begins; where there is none, the table. */
  readonly caption: number;
  readonly syntax: string;
}

/** The table (with its caption) that holds an offset of the document, or null. */
export function tableAt(offset: number, minutes: Minutes): PlacedTable | null {
  const index = itemHolding(minutes, offset);
  const placed = index === null ? undefined : minutes.items[index];
  if (placed === undefined) return null;
  const inside = offset - placed.offset;
  const { tables } = budgetOf(placed.item);
  const table = tables[firstWhere(tables.length, (i) => (tables[i]?.span.end ?? 0) >= inside)];
  if (table === undefined || (table.caption ?? table).span.start > inside) return null;
  const { span, caption, syntax } = table;
  return {
    span: { start: placed.offset + span.start, end: placed.offset + span.end },
    caption: placed.offset + (caption?.span.start ?? span.start),
    syntax,
  };
}

/** The places that a finding is at: what is said of one of them is said of the finding. */
export function placesAt({ span, item }: Finding, minutes: Minutes): readonly PlaceKey[] {
  const keys: PlaceKey[] = ['file', `line ${minutes.lines.lineAt(span.start)}`];
  const holding = itemHolding(minutes, span.start);
  if (holding !== null) keys.push(`item ${holding}`);
  if (item !== null && item !== holding) keys.push(`item ${item}`);
  const table = tableAt(span.start, minutes);
  if (table !== null) keys.push(`table ${table.span.start}`);
  return keys;
}
