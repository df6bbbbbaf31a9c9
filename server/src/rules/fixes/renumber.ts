import { matchContents } from '../../minutes/contentsMatch';
import type { AgendaItem, Minutes } from '../../minutes/model';
import { shift } from '../../text/span';
import { closedNumbers } from '../closedEntries';
import { type Numbered, numbered } from '../itemSequence';
import { lostItems } from '../lostItems';
import { message } from '../messages';
import { type Walked, walkNumbers } from '../numberWalk';
import type { Finding, Fix, Message, TextEdit } from '../types';
import { numbersInContents, numbersInText, type PrintedNumber } from './printedNumbers';

/**
 * A number that stands for the one that the sequence lacks is put right by itself; any other break by
 * numbering anew from there to the end of the sequence. The table of contents and the text ("pkt. 46")
 * follow. None where something speaks for an item that was lost (its number is mentioned, or its title
 * stands in the table of contents), or where numbers would meet.
 */
export function numberFixes(finding: Finding, minutes: Minutes): readonly Fix[] {
  const items = numbered(minutes);
  const walked = [...walkNumbers(items)];
  const at = walked.findIndex(({ item }) => item.index === finding.item);
  const place = walked[at];
  if (place?.last == null) return [];
  const { expected } = finding.message.parameters;
  const isKnown = typeof expected === 'number';
  if (!isKnown && place.item.value - place.last > WIDEST_GAP) return [];
  const run = runAround(at, walked);
  const renamed = isKnown
    ? new Map([[place.item, expected]])
    : filledIn(run, place, numbersKept(minutes, items));
  if (renamed.size === 0 || meet(renamed, run) || closesLost(renamed, minutes)) return [];
  const printed = [...numbersInContents(minutes), ...numbersInText(minutes)];
  if (!isKnown && (lostItemIsNamed(renamed, items, printed) || isListedRightly(run, minutes))) {
    return [];
  }
  return [
    {
      title: titleOf(place.item, renamed),
      edits: editsFor(renamed, items, printed),
      safe: false,
      preferred: isKnown,
      caret: null,
    },
  ];
}

/** From one number to another, by item. */
type Renamed = ReadonlyMap<Numbered, number>;

/** What stands so far above is another sequence rather than this one with a gap. */
const WIDEST_GAP = 100;

/** The items that share a sequence with the one at an index, between two places where it begins. */
function runAround(at: number, walked: readonly Walked[]): readonly Walked[] {
  const { sequence } = walked[at] as Walked;
  const same = walked.filter((one) => one.sequence === sequence);
  const own = same.indexOf(walked[at] as Walked);
  const begin = same.findLastIndex(({ last }, index) => last === null && index <= own);
  const end = same.findIndex(({ last }, index) => last === null && index > own);
  return same.slice(Math.max(0, begin), end < 0 ? same.length : end);
}

/** Numbers of closed items that only the table of contents has. */
function numbersKept(minutes: Minutes, items: readonly Numbered[]): ReadonlySet<number> {
  const kept = new Set(closedNumbers(minutes));
  for (const { value } of items) kept.delete(value);
  return kept;
}

/** Numbers the items of a run anew from a place on. */
function filledIn(run: readonly Walked[], place: Walked, kept: ReadonlySet<number>): Renamed {
  const renamed = new Map<Numbered, number>();
  let number = place.last ?? 0;
  for (const { item } of run.slice(run.indexOf(place))) {
    number++;
    while (kept.has(number)) number++;
    if (number !== item.value) renamed.set(item, number);
  }
  return renamed;
}

/** True where an item would get the number of another one that keeps it. */
function meet(renamed: Renamed, run: readonly Walked[]): boolean {
  const kept = new Set<number>();
  for (const { item } of run) if (!renamed.has(item)) kept.add(item.value);
  for (const number of renamed.values()) if (kept.has(number)) return true;
  return false;
}

/** True where numbers would move up into a gap in which headings were lost. */
function closesLost(renamed: Renamed, minutes: Minutes): boolean {
  const behindGap = new Set(lostItems(minutes).map(({ next }) => next));
  return [...renamed.keys()].some(({ index }) => behindGap.has(index));
}

/** A number that no item has, but that is spoken of, is that of an item that was lost. */
function lostItemIsNamed(
  renamed: Renamed,
  items: readonly Numbered[],
  printed: readonly PrintedNumber[],
): boolean {
  const used = new Set(items.map(({ value }) => value));
  const free = new Set([...renamed.values()].filter((number) => !used.has(number)));
  return printed.some(({ value, item }) => item === null && free.has(value));
}

/** True where the table of contents has the numbers of some items, and another for one of the run: then that is wrong. */
function isListedRightly(run: readonly Walked[], { contents, items }: Minutes): boolean {
  if (contents === null) return false;
  const { entryToItem, itemToEntry } = matchContents(contents, items);
  const differs = (entry: number | null, item: AgendaItem | undefined) => {
    const listed = contents.entries[entry ?? -1]?.number ?? null;
    return listed !== null && item?.number != null && Number(listed) !== Number(item.number);
  };
  const counts = entryToItem.some(
    (item, entry) =>
      item !== null &&
      contents.entries[entry]?.number != null &&
      !differs(entry, items[item]?.item),
  );
  return (
    counts && run.some(({ item }) => differs(itemToEntry[item.index] ?? null, item.placed.item))
  );
}

function editsFor(
  renamed: Renamed,
  items: readonly Numbered[],
  printed: readonly PrintedNumber[],
): readonly TextEdit[] {
  const byIndex = new Map<number, number>();
  const byNumber = new Map<number, number | null>();
  const edits: TextEdit[] = [];
  for (const item of items) {
    const to = renamed.get(item);
    // Two items with one number: nobody can say which of them the text means.
    byNumber.set(item.value, byNumber.has(item.value) ? null : (to ?? null));
    if (to === undefined) continue;
    byIndex.set(item.index, to);
    const { number, numberSpan } = item.placed.item;
    if (number === null || numberSpan === null) continue;
    edits.push({ span: shift(numberSpan, item.placed.offset), text: inForm(number, to) });
  }
  for (const { text, value, span, item } of printed) {
    const to = item === null ? byNumber.get(value) : byIndex.get(item);
    if (to != null) edits.push({ span, text: inForm(text, to) });
  }
  return edits.sort((a, b) => a.span.start - b.span.start);
}

/** "019" becomes "020". */
function inForm(written: string, number: number): string {
  return written.startsWith('0') ? String(number).padStart(written.length, '0') : String(number);
}

function titleOf({ placed, value }: Numbered, renamed: Renamed): Message {
  const number = placed.item.number ?? String(value);
  const [to = value] = renamed.values();
  const written = inForm(number, to);
  if (renamed.size === 1) return message('fix.number', { number: written });
  return message('fix.renumber', { from: number, number: written });
}
