import type { Minutes } from '../../minutes/model';
import type { Span } from '../../text/span';
import type { TextEdit } from '../types';

/** A stretch between two separators of a list, and the separator in front of it. */
interface Entry {
  readonly start: number;
  readonly end: number;
  readonly separator: string;
}

/** Lines that one list runs over, by their indices. */
interface Block {
  readonly first: number;
  readonly last: number;
}

/** A list may be broken behind its commas. */
const SEPARATOR = /, | og |; |[,;][ \t]{0,4}\r?\n[ \t]{0,20}| og\r?\n[ \t]{0,20}/g;
const MARK = /^[ \t]*(?:[-–•*][ \t]+)?/;
const GOES_ON = /(?:[,;]|\sog)\s*$/;
/** A line that goes on with what the one above has begun. */
const IS_GONE_ON = /^\s*[\p{Ll},;()]/u;
const LABEL_ONLY = /:[*_]{0,3}[ \t]*$/;
/** These stand in front of names without a colon, too. */
const ABSENCE_LABEL =
  /^[*_]{0,3}(?:Fraværende|Afbud|Ikke til stede)[\p{L} ]{0,20}:?[*_]{0,3}[ \t]*$/iu;
/** Party and role go with the name; a remark or another sentence does not. */
const TAIL =
  /^(?:\s{0,3}\([^()\d]{1,40}\))?(?:, ?(?:\p{Ll}[\p{L} ]{0,40}|\p{Lu}{1,2}))?[*_. \t]{0,8}$/u;
const OPENING_WORDS = /^[ \t]*(?:[-–•*][ \t]+)?\p{L}[\p{L} ]{2,40}:?[*_]{0,3}[ \t]*$/u;

/**
 * Takes a name off the list that it stands in: with its comma, or with its lines where it has those to
 * itself. The name goes as a whole, also where a line is broken in it, and the other names stay as they
 * are. Nothing is taken where the list is more than names.
 *
 * @param mentions Where the names stand that the lists of this part of the document have, in the document.
 */
export function takenOffList(
  name: Span,
  mentions: readonly Span[],
  minutes: Minutes,
): readonly TextEdit[] {
  const { lines, text } = minutes;
  const block = blockOf(name, mentions, minutes);
  const [from, to] = [lines.start(block.first), lines.end(block.last)];
  const list = text.slice(from, to);
  if (/[|\t]/.test(list)) return [];
  const names = mentions
    .map(({ start }) => start)
    .filter((start) => start >= from && start < to)
    .sort((a, b) => a - b);
  const [first = name.start] = names;
  const front = text.slice(from, first);
  if (names.length === 1) {
    const isFree = hasOwnLines(front, block, minutes) && TAIL.test(text.slice(name.end, to));
    return isFree ? [wholeLines(block, minutes)] : [];
  }
  if (MARK.exec(front)?.[0] !== front && !OPENING_WORDS.test(front)) return [];
  const entries = entriesOf(text.slice(first, to), first);
  const index = names.indexOf(name.start);
  const entry = entries[index];
  if (entry === undefined || entries.length !== names.length) return [];
  if (!entries.every(({ start }, each) => start === names[each])) return [];
  return TAIL.test(text.slice(name.end, entry.end)) ? without(index, entries, text) : [];
}

/** The lines of a name and all that its list is wrapped over: up to where a line neither goes on nor breaks a name. */
function blockOf(name: Span, mentions: readonly Span[], { lines }: Minutes): Block {
  const broken = new Set<number>();
  for (const { start, end } of mentions) {
    for (let line = lines.lineAt(start); line < lines.lineAt(end); line++) broken.add(line);
  }
  const goesOn = (line: number) =>
    line >= 0 &&
    line + 1 < lines.count &&
    (broken.has(line) ||
      GOES_ON.test(lines.textOf(line)) ||
      IS_GONE_ON.test(lines.textOf(line + 1)));
  let first = lines.lineAt(name.start);
  let last = lines.lineAt(name.end);
  while (goesOn(first - 1)) first--;
  while (goesOn(last)) last++;
  return { first, last };
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
function without(index: number, entries: readonly Entry[], text: string): readonly TextEdit[] {
  const entry = entries[index] as Entry;
  const next = entries[index + 1];
  if (next !== undefined && index === 0) {
    return [{ span: { start: entry.start, end: next.start }, text: '' }];
  }
  const before = entries[index - 1];
  if (before === undefined) return [];
  if (next !== undefined) {
    const gone = { start: before.end, end: entry.end };
    const joint = brokenJoint(text.slice(gone.start, gone.end), next);
    if (joint !== null) return [{ span: { start: gone.start, end: next.start }, text: joint }];
    return [{ span: gone, text: '' }];
  }
  const removal = { span: { start: before.end, end: entry.end }, text: '' };
  if (entry.separator !== ' og ' || index < 2) return [removal];
  const joint = { start: (entries[index - 2] as Entry).end, end: before.start };
  return [{ span: joint, text: entry.separator }, removal];
}

const LINE_BREAK = /\r?\n[ \t]*/;

/** What joins the neighbours when a line break goes with the entry between them: the line stays broken. */
function brokenJoint(gone: string, { separator }: Entry): string | null {
  const [lineBreak] = LINE_BREAK.exec(gone) ?? [];
  if (lineBreak === undefined || LINE_BREAK.test(separator)) return null;
  return /^[,;]/.test(separator) ? separator.trimEnd() + lineBreak : null;
}

/**
 * True for the only name of its lines that can go: behind its label, or among others that have a line
 * each. The only name under its label stays: without it the label would stand over something else.
 */
function hasOwnLines(front: string, { first, last }: Block, { lines }: Minutes): boolean {
  if (ABSENCE_LABEL.test(front)) return true;
  if (MARK.exec(front)?.[0] !== front) return LABEL_ONLY.test(front) && OPENING_WORDS.test(front);
  const above = first === 0 ? '' : lines.textOf(first - 1);
  return isEmptyLine(above) || !LABEL_ONLY.test(above) || !isEmptyLine(lines.textOf(last + 1));
}

function isEmptyLine(line: string): boolean {
  return line.trim() === '';
}

/** The lines, with one of the blank lines round them where there would be two. */
function wholeLines({ first, last }: Block, { lines }: Minutes): TextEdit {
  const isBlank = (line: number) => line < lines.count && isEmptyLine(lines.textOf(line));
  const takesBlank = first > 0 && isBlank(first - 1) && isBlank(last + 1);
  return {
    span: { start: lines.start(first), end: lines.next(takesBlank ? last + 1 : last) },
    text: '',
  };
}
