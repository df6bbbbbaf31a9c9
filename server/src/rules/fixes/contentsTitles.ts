import type { ContentsEntry, Minutes, PlacedItem } from '../../minutes/model';
import { foldText } from '../../text/chars';
import type { Lines } from '../../text/lines';
import { type Span, shift } from '../../text/span';
import { entryNameSpan, entryNumberSpan } from '../entrySpans';
import { message } from '../messages';
import type { Finding, Fix, Message } from '../types';
import { placedOf } from './placed';
import { spelledElsewhere, titleForLabel } from './titleSpelling';

/**
 * Takes the title of the item into the table of contents, or the other way round. Which of the two is
 * right the writer must say; the one whose words the document has elsewhere comes first. A title that
 * is cut off is never taken, nor one in small letters where capitals stand. None where one of the
 * titles goes on below the line: then the two are not all that stands there.
 */
export function takeTitle(finding: Finding, minutes: Minutes): readonly Fix[] {
  const placed = placedOf(finding, minutes);
  const entry = entryOf(finding, minutes);
  if (placed === null || entry === null || isWrapped(placed, entry, minutes)) return [];
  const { item, offset } = placed;
  const listed = entryNameSpan(entry, minutes.text);
  const written = item.text.slice(item.nameSpan.start, item.nameSpan.end);
  const isWhole = written.replace(/\s+/g, ' ') === item.name;
  const fixes: Fix[] = [];
  const there = inCaseOf(entry.name, item.name);
  if (listed !== null && there !== null) {
    const title = titleForLabel(there, entry.name);
    fixes.push(putIn(listed, there, message('fix.title-into-contents', { title })));
  }
  const here = inCaseOf(item.name, entry.name);
  if (isWhole && here !== null && !isCutOff(entry.name, item.name)) {
    const title = titleForLabel(here, item.name);
    const span = shift(item.nameSpan, offset);
    fixes.push(putIn(span, here, message('fix.title-from-contents', { title })));
  }
  return spelledElsewhere(entry, placed, minutes) === 'entry' ? fixes.reverse() : fixes;
}

/** True where a title goes on in the line below, which was not read as a part of it. */
function isWrapped(placed: PlacedItem, { name, span }: ContentsEntry, { lines }: Minutes): boolean {
  return (
    goesOnBelow(lines.lineAt(endOfTitle(placed)), name, lines) ||
    goesOnBelow(lines.lineAt(span.end), placed.item.name, lines)
  );
}

/** Where the last line of an item's title ends, in the document. */
function endOfTitle({ item, offset }: PlacedItem): number {
  return offset + Math.max(item.heading.end, item.nameSpan.end);
}

const BEGINS_SMALL = /^\s{0,20}\p{Ll}/u;
const PAGE_BEHIND = /[\s.…\d]{1,200}$/;

/** True for a line below that begins like no title, or is how the other title ends. */
function goesOnBelow(line: number, other: string, lines: Lines): boolean {
  const below = line + 1 < lines.count ? lines.textOf(line + 1) : '';
  if (BEGINS_SMALL.test(below)) return true;
  const words = foldText(below.replace(PAGE_BEHIND, ''));
  return words !== '' && words !== foldText(other) && foldText(other).endsWith(words);
}

/** Takes that of the two numbers for right that runs on with the neighbours of the item, where one does. */
export function takeNumber(finding: Finding, minutes: Minutes): readonly Fix[] {
  const placed = placedOf(finding, minutes);
  const entry = entryOf(finding, minutes);
  const { number = null, numberSpan = null } = placed?.item ?? {};
  if (finding.item === null || placed === null || entry === null) return [];
  if (number === null || numberSpan === null || entry.number === null) return [];
  const span = entryNumberSpan(entry, minutes.text);
  if (span !== null && runsOn(finding.item, Number(number), minutes)) {
    const fix = putIn(span, number, message('fix.number-into-contents', { number }));
    return [{ ...fix, preferred: true }];
  }
  if (!runsOn(finding.item, Number(entry.number), minutes)) return [];
  const title = message('fix.number', { number: entry.number });
  return [{ ...putIn(shift(numberSpan, placed.offset), entry.number, title), preferred: true }];
}

/** The entry of the table of contents that a finding stands on. */
export function entryOf({ span }: Finding, { contents }: Minutes): ContentsEntry | null {
  const holds = (entry: ContentsEntry) =>
    entry.span.start <= span.start && span.end <= entry.span.end;
  return contents?.entries.find(holds) ?? null;
}

function putIn(span: Span, text: string, title: Message): Fix {
  return { title, edits: [{ span, text }], safe: false, caret: null };
}

function runsOn(index: number, number: number, { items }: Minutes): boolean {
  const before = items[index - 1]?.item.number ?? null;
  const behind = items[index + 1]?.item.number ?? null;
  if (before === null && behind === null) return false;
  return (
    (before === null || Number(before) === number - 1) &&
    (behind === null || Number(behind) === number + 1)
  );
}

const CUT_MARK = /(?:\.{2,}|…)$/;
/** So many letters fewer are more than a slip of the pen. */
const CUT_LENGTH = 5;
/** Shorter titles are not cut. */
const SHORTEST_CUT = 25;

function isCutOff(short: string, long: string): boolean {
  if (CUT_MARK.test(short)) return true;
  return short.length >= SHORTEST_CUT && short.length + CUT_LENGTH < long.length;
}

/** A title in the place of another one: capitals where that had them; null where nobody knows how. */
function inCaseOf(replaced: string, title: string): string | null {
  if (isCapitals(replaced)) return title.toUpperCase();
  return isCapitals(title) ? null : title;
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
