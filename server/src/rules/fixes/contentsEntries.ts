import { matchContents } from '../../minutes/contentsMatch';
import type { AgendaItem, ContentsEntry, Minutes } from '../../minutes/model';
import { lineBreakOf } from '../../text/lineEnds';
import type { Span } from '../../text/span';
import { entryNameSpan, entryNumberSpan } from '../entrySpans';
import { lostItems } from '../lostItems';
import { message } from '../messages';
import type { Finding, Fix, TextEdit } from '../types';
import { entryOf } from './contentsTitles';
import { placedOf } from './placed';

/**
 * Writes an entry for an item, in the form of the entry before or behind it. Not where that form has a
 * page, which nobody knows, or a number of its own, nor across a line that heads a group.
 */
export function addEntry(finding: Finding, minutes: Minutes): readonly Fix[] {
  const placed = placedOf(finding, minutes);
  if (placed === null || finding.item === null || !placed.item.public) return [];
  const edit = entryBelow(finding.item, minutes) ?? entryAbove(finding.item, minutes);
  if (edit === null) return [];
  const title = message('fix.add-entry');
  return [{ title, edits: [edit], safe: false, preferred: true, caret: null }];
}

/**
 * Takes the whole line of an entry out of the table, where nothing else stands there. Not where the
 * numbers of the items bear the entry out: then it is the heading that is missing.
 */
export function removeEntry(finding: Finding, minutes: Minutes): readonly Fix[] {
  const entry = entryOf(finding, minutes);
  const entries = minutes.contents?.entries ?? [];
  const at = entry === null ? -1 : entries.indexOf(entry);
  const line = entry === null ? null : lineOf(entry, minutes);
  if (entry === null || line === null || entries.length < 2 || numbersItself(minutes)) return [];
  if (lostItems(minutes).some((lost) => lost.entries.includes(entry))) return [];
  const span = withGap(line, entries[at - 1], entries[at + 1], minutes);
  const title = message('fix.remove-entry');
  return [{ title, edits: [{ span, text: '' }], safe: false, caret: null }];
}

function entryBelow(index: number, minutes: Minutes): TextEdit | null {
  const model = modelOf(index - 1, index, minutes);
  if (model === null) return null;
  const at = model.line.end;
  return { span: { start: at, end: at }, text: model.gap + model.written };
}

function entryAbove(index: number, minutes: Minutes): TextEdit | null {
  const model = modelOf(index + 1, index, minutes);
  if (model === null) return null;
  const at = model.line.start;
  return { span: { start: at, end: at }, text: model.written + model.gap };
}

interface Model {
  readonly line: Span;
  /** What the entry for the other item would be. */
  readonly written: string;
  /** From the end of one entry to the beginning of the next. */
  readonly gap: string;
}

/** The entry of a neighbour, as a model for that of an item. */
function modelOf(neighbour: number, index: number, minutes: Minutes): Model | null {
  const { contents, items, text } = minutes;
  const placed = items[index];
  const beside = items[neighbour];
  if (contents === null || placed === undefined || beside === undefined) return null;
  const at = matchContents(contents, items).itemToEntry[neighbour] ?? null;
  const entry = at === null ? undefined : contents.entries[at];
  const line = entry === undefined ? null : lineOf(entry, minutes);
  if (at === null || entry === undefined || line === null) return null;
  const [first, last] = [placed, beside].sort((a, b) => a.offset - b.offset);
  const isSplit = minutes.groups.some(
    ({ span }) => span.start >= (first?.offset ?? 0) && span.start < (last?.offset ?? 0),
  );
  const written = isSplit ? null : inFormOf(entry, beside.item, placed.item, line, minutes);
  if (written === null) return null;
  const gap = gapBetween(contents.entries[at - 1], entry, text) ??
    gapBetween(entry, contents.entries[at + 1], text) ?? { text: lineBreakOf(text) };
  return { line, written, gap: gap.text };
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

function inFormOf(
  entry: ContentsEntry,
  beside: AgendaItem,
  item: AgendaItem,
  line: Span,
  { text }: Minutes,
): string | null {
  const name = entryNameSpan(entry, text);
  if (name === null || entry.page !== null) return null;
  const behind = text.slice(name.end, line.end);
  if (LETTER_OR_DIGIT.test(behind)) return null;
  const front = text.slice(line.start, name.start);
  if (entry.number === null) return /\d/.test(front) ? null : front + item.name + behind;
  const number = entryNumberSpan(entry, text);
  if (number === null || entry.number !== beside.number || item.number === null) return null;
  const before = text.slice(line.start, number.start);
  const between = text.slice(number.end, name.start);
  if (/\d/.test(before) || /\d/.test(between)) return null;
  return before + item.number + between + item.name + behind;
}

/** The lines that an entry has to itself, without the last line break; null where it shares them. */
function lineOf(entry: ContentsEntry, { contents, lines }: Minutes): Span | null {
  const start = lines.start(lines.lineAt(entry.span.start));
  const end = lines.end(lines.lineAt(entry.span.end));
  const sharesLine = contents?.entries.some(
    (other) => other !== entry && other.span.end > start && other.span.start < end,
  );
  return sharesLine ? null : { start, end };
}

const BLANK = /^[^\S\r\n]*(?:\r?\n[^\S\r\n]*)+$/;

/** What separates two entries, when it is nothing but line breaks. */
function gapBetween(
  first: ContentsEntry | undefined,
  second: ContentsEntry | undefined,
  text: string,
): { readonly text: string } | null {
  if (first === undefined || second === undefined) return null;
  const between = text.slice(first.span.end, second.span.start);
  if (!BLANK.test(between)) return null;
  return { text: between.slice(between.search(/[\r\n]/), between.lastIndexOf('\n') + 1) };
}

/** The line with the line breaks up to the next entry, or, for the last, those from the entry before. */
function withGap(
  line: Span,
  before: ContentsEntry | undefined,
  next: ContentsEntry | undefined,
  { text, lines }: Minutes,
): Span {
  if (next !== undefined && text.slice(line.end, next.span.start).trim() === '') {
    return { start: line.start, end: lines.start(lines.lineAt(next.span.start)) };
  }
  if (before !== undefined && text.slice(before.span.end, line.start).trim() === '') {
    return { start: lines.end(lines.lineAt(before.span.end)), end: line.end };
  }
  return { start: line.start, end: lines.next(lines.lineAt(line.end)) };
}

/** True when the table counts its own lines rather than the items: then the lines behind would be wrong. */
function numbersItself({ contents, items }: Minutes): boolean {
  if (contents === null) return false;
  const { entryToItem } = matchContents(contents, items);
  return contents.entries.some(({ number }, index) => {
    const item = items[entryToItem[index] ?? -1]?.item;
    return number !== null && item !== undefined && Number(item.number) !== Number(number);
  });
}
