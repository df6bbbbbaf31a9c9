import type { ContentsEntry, Minutes } from '../../minutes/model';
import { type Span, shift } from '../../text/span';
import { entryNameSpan, entryNumberSpan } from '../entrySpans';
import { message } from '../messages';
import type { Finding, Fix, Message } from '../types';
import { placedOf } from './placed';

/**
 * Takes the title from the table of contents, or that of the item into the table. Which of the two is
 * right the writer must say. A title that is cut off is never taken, nor one in small letters where
 * capitals stand.
 */
export function takeTitle(finding: Finding, minutes: Minutes): readonly Fix[] {
  const placed = placedOf(finding, minutes);
  const entry = entryOf(finding, minutes);
  if (placed === null || entry === null) return [];
  const { item, offset } = placed;
  const listed = entryNameSpan(entry, minutes.text);
  const written = item.text.slice(item.nameSpan.start, item.nameSpan.end);
  const isWhole = written.replace(/\s+/g, ' ') === item.name;
  const fixes: Fix[] = [];
  const here = inCaseOf(item.name, entry.name);
  if (isWhole && here !== null && !isCutOff(entry.name, item.name)) {
    const span = shift(item.nameSpan, offset);
    fixes.push(putIn(span, here, message('fix.title-from-contents')));
  }
  const there = inCaseOf(entry.name, item.name);
  if (listed !== null && there !== null) {
    fixes.push(putIn(listed, there, message('fix.title-into-contents')));
  }
  return fixes;
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
