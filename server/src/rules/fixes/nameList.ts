import type { Minutes } from '../../minutes/model';
import type { Span } from '../../text/span';
import type { TextEdit } from '../types';

/** A stretch between two separators of a list, and the separator in front of it. */
interface Entry {
  readonly start: number;
  readonly end: number;
  readonly separator: string;
}

const SEPARATOR = /, | og |; /g;
const MARK = /^[ \t]*(?:[-–•*][ \t]+)?/;
const GOES_ON = /(?:[,;]|\sog)\s*$/;
const LABEL_ONLY = /:[*_]{0,3}[ \t]*$/;
/** Party and role go with the name; a remark or another sentence does not. */
const TAIL = /^(?: ?\([^()\d]{1,40}\))?(?:, ?[\p{L} ]{1,40})?[*_. \t]{0,8}$/u;
const OPENING_WORDS = /^[ \t]*(?:[-–•*][ \t]+)?\p{L}[\p{L} ]{2,40}:?[*_]{0,3}[ \t]*$/u;

/**
 * Takes a name of the head off the list that it stands in: with its comma, or with its line where it has
 * that to itself. Nothing is taken where the list is more than names on one line.
 */
export function takenOffList(name: Span, minutes: Minutes): readonly TextEdit[] {
  const { lines, text } = minutes;
  const at = lines.lineAt(name.start);
  const line = lines.spanOf(at);
  if (GOES_ON.test(lines.textOf(at)) || (at > 0 && GOES_ON.test(lines.textOf(at - 1)))) return [];
  if (/[|\t]/.test(lines.textOf(at))) return [];
  const names = minutes.meeting.people
    .flatMap(({ mentions }) => mentions.map(({ span }) => span.start))
    .filter((start) => start >= line.start && start < line.end)
    .sort((a, b) => a - b);
  const [first = name.start] = names;
  const front = text.slice(line.start, first);
  if (names.length === 1) {
    const isFree = isLineOfItsOwn(front, at, minutes) && TAIL.test(text.slice(name.end, line.end));
    return isFree ? [wholeLine(at, minutes)] : [];
  }
  if (MARK.exec(front)?.[0] !== front && !OPENING_WORDS.test(front)) return [];
  const entries = entriesOf(text.slice(first, line.end), first);
  const index = names.indexOf(name.start);
  const entry = entries[index];
  if (entry === undefined || entries.length !== names.length) return [];
  if (!entries.every(({ start }, each) => start === names[each])) return [];
  return TAIL.test(text.slice(name.end, entry.end)) ? without(index, entries) : [];
}

function entriesOf(list: string, offset: number): readonly Entry[] {
  const entries: Entry[] = [];
  let start = 0;
  let separator = '';
  for (const match of list.matchAll(SEPARATOR)) {
    entries.push({ start: start + offset, end: match.index + offset, separator });
    start = match.index + match[0].length;
    separator = match[0];
  }
  const { length } = list.trimEnd();
  const end = list[length - 1] === '.' ? length - 1 : length;
  return [...entries, { start: start + offset, end: end + offset, separator }];
}

/** The edits that take out an entry; "A, B og C" without C is "A og B". */
function without(index: number, entries: readonly Entry[]): readonly TextEdit[] {
  const entry = entries[index] as Entry;
  const next = entries[index + 1];
  if (next !== undefined && index === 0) {
    return [{ span: { start: entry.start, end: next.start }, text: '' }];
  }
  const before = entries[index - 1];
  if (before === undefined) return [];
  const removal = { span: { start: before.end, end: entry.end }, text: '' };
  const isLast = next === undefined;
  if (!isLast || entry.separator !== ' og ' || index < 2) return [removal];
  const joint = { start: (entries[index - 2] as Entry).end, end: before.start };
  return [{ span: joint, text: entry.separator }, removal];
}

/**
 * True for the only name of a line that can go: behind its label, or among others that have a line each.
 * The only name under its label stays: without it the label would stand over something else.
 */
function isLineOfItsOwn(front: string, at: number, { lines }: Minutes): boolean {
  if (MARK.exec(front)?.[0] !== front) return LABEL_ONLY.test(front) && OPENING_WORDS.test(front);
  const above = at === 0 ? '' : lines.textOf(at - 1);
  return isEmptyLine(above) || !LABEL_ONLY.test(above) || !isEmptyLine(lines.textOf(at + 1));
}

function isEmptyLine(line: string): boolean {
  return line.trim() === '';
}

function wholeLine(at: number, { lines }: Minutes): TextEdit {
  return { span: { start: lines.start(at), end: lines.next(at) }, text: '' };
}
