import type { Minutes } from '../minutes/model';
import { contains, type Span, shift } from '../text/span';
import { itemAt, sectionAt } from './places';

/** No word is longer; a line of megabytes need not be read for one (UTF-16 units to either side). */
const LONGEST_HALF = 200;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}_]/u;

/**
 * What "expand selection" takes from a place outwards: word, line, paragraph, body of the section,
 * section, item, document. Each span holds the one before and is longer; all hold the offset
 * (clamped to the text). The document is always the last.
 */
export function selectionRanges(minutes: Minutes, offset: number): readonly Span[] {
  const at = Math.max(0, Math.min(offset, minutes.text.length));
  const ranges: Span[] = [];
  let inner: Span = { start: at, end: at };
  for (const span of candidates(minutes, at)) {
    const holds = span.start <= inner.start && inner.end <= span.end;
    if (!holds || span.end - span.start <= inner.end - inner.start) continue;
    ranges.push(span);
    inner = span;
  }
  return ranges.length > 0 ? ranges : [{ start: 0, end: minutes.text.length }];
}

function* candidates(minutes: Minutes, at: number): Iterable<Span> {
  const line = minutes.lines.lineAt(at);
  yield word(minutes.text, minutes.lines.spanOf(line), at);
  yield indented(minutes.text, minutes.lines.spanOf(line));
  yield minutes.lines.spanOf(line);
  yield paragraph(minutes, line);
  const index = itemAt(minutes, at);
  const placed = index === null ? undefined : minutes.items[index];
  if (placed !== undefined) {
    const section = sectionAt(placed.item, at - placed.offset);
    if (section !== null && contains(section.body, at - placed.offset)) {
      yield shift(section.body, placed.offset);
    }
    if (section !== null) yield shift(section.span, placed.offset);
    yield { start: placed.offset, end: placed.offset + placed.item.text.length };
  } else if (minutes.contents !== null && contains(minutes.contents.span, at)) {
    yield minutes.contents.span;
  }
  yield { start: 0, end: minutes.text.length };
}

function word(text: string, line: Span, at: number): Span {
  let { start, end } = { start: at, end: at };
  const first = Math.max(line.start, at - LONGEST_HALF);
  const last = Math.min(line.end, at + LONGEST_HALF);
  while (start > first && WORD_CHARACTER.test(text[start - 1] as string)) start--;
  while (end < last && WORD_CHARACTER.test(text[end] as string)) end++;
  return { start, end };
}

/** A line without the white space round it. */
function indented(text: string, line: Span): Span {
  const written = text.slice(line.start, line.end);
  const start = line.start + (written.length - written.trimStart().length);
  return {
    start: Math.min(start, line.end),
    end: Math.max(line.start + written.trimEnd().length, start),
  };
}

/** The lines round a line up to the next blank one; a blank line is alone. */
function paragraph({ lines }: Minutes, line: number): Span {
  if (isBlank(lines.textOf(line))) return lines.spanOf(line);
  let first = line;
  let last = line;
  while (first > 0 && !isBlank(lines.textOf(first - 1))) first--;
  while (last + 1 < lines.count && !isBlank(lines.textOf(last + 1))) last++;
  return { start: lines.start(first), end: lines.end(last) };
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}
