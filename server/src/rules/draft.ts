import type { Minutes, PlacedItem } from '../minutes/model';
import type { Span } from '../text/span';
import type { Shown } from './shown';
import type { Finding } from './types';

/** Longer lines are sentences, also without a stop. */
const LONGEST_HEADING = 60;

/** Where somebody is writing: the document offset behind the last change. */
export interface Draft {
  readonly offset: number;
}

/** One stretch of the text that was replaced; the span counts in the text before. */
export interface Change {
  readonly span: Span;
  readonly text: string;
}

/**
 * Where the writer stands after a change: at the end of the one line that it brought, or behind
 * blanks and line breaks. Null after one that nobody types (several lines at once: a paste, a
 * template), so that what it brought is checked at once.
 */
export function draftAfter({ span, text }: Change): Draft | null {
  const words = text.trim();
  if (/[\r\n]/.test(words)) return null;
  const from = words === '' ? text.length : text.indexOf(words) + words.length;
  const lineBreak = text.slice(from).search(/[\r\n]/);
  return { offset: span.start + (lineBreak < 0 ? text.length : from + lineBreak) };
}

/** What the gate must know of a finding; spans are document offsets. */
export type Placed = Pick<Finding, 'rule' | 'message' | 'span' | 'related' | 'item'>;

/**
 * Says whether a finding may be shown.
 * @param awaits a stretch that must be finished before it may be
 */
export type Gate = (finding: Placed, awaits?: Span) => boolean;

/**
 * The gate for one state of a document: true when a finding may be said, false while the writer may be
 * about to mend it. No finding shall appear that the next key of somebody who writes on would take
 * away. See `Settles` for how far each sort must be left behind.
 * @param shown what has been said before: it stays until it is mended, unless its own line is written on
 */
export function draftGate(minutes: Minutes, draft: Draft | null, shown: Shown | null): Gate {
  if (draft === null) return () => true;
  const line = minutes.lines.lineAt(draft.offset);
  const touches = (span: Span): boolean => touchesLine(span, line, minutes);
  const items = new Map<number, boolean>();
  const isWritingIn = (item: number): boolean => {
    const known = items.get(item) ?? isWriting(item, line, minutes);
    items.set(item, known);
    return known;
  };
  let writingOn: boolean | null = null;
  return (finding, awaits) => {
    const { rule, span, related, item } = finding;
    if (touches(span) || related.some((other) => touches(other.span))) return false;
    if (awaits !== undefined && touches(awaits)) return false;
    if (rule.settles === 'line' || shown?.has(finding)) return true;
    if (rule.settles === 'rest') return false;
    if (item !== null && isWritingIn(item)) return false;
    if (rule.settles === 'item') return true;
    writingOn ??= isWritingOn(line, minutes);
    return !writingOn;
  };
}

/** True when a stretch has a part on a line. */
function touchesLine(span: Span, line: number, { lines }: Minutes): boolean {
  const isBehind = line + 1 < lines.count && span.start >= lines.next(line);
  return !isBehind && span.end >= lines.start(line);
}

/** The writer stands at the end of a part of the item, or on the line that just began the next item. */
function isWriting(index: number, line: number, minutes: Minutes): boolean {
  const placed = minutes.items[index];
  if (placed === undefined) return false;
  const next = minutes.items[index + 1];
  // What looks like the next item's heading may turn out to be a line of this one.
  if (next !== undefined && isInHeading(next, line, minutes)) return true;
  if (line < placed.line || line > minutes.lines.lineAt(endOf(placed))) return false;
  return isEndOfPart(placed, minutes.lines.end(line)) || looksLikeHeading(line, minutes);
}

/** A short line under a blank one and without a stop: a heading of which a letter is missing, perhaps. */
function looksLikeHeading(line: number, { lines }: Minutes): boolean {
  const text = lines.textOf(line).trim();
  if (text === '' || text.length > LONGEST_HEADING || /[.,;!?]$/.test(text)) return false;
  return line === 0 || lines.textOf(line - 1).trim() === '';
}

function isInHeading({ item, offset, line: first }: PlacedItem, line: number, minutes: Minutes) {
  const end = Math.max(item.heading.end, item.nameSpan.end, item.numberSpan?.end ?? 0);
  return first <= line && line <= minutes.lines.lineAt(offset + end);
}

/** Nothing but blank text between the end of the writer's line and the next section or the item's end. */
function isEndOfPart({ item, offset }: PlacedItem, lineEnd: number): boolean {
  const from = lineEnd - offset;
  const next = item.sections.find((section) => section.span.start >= from)?.span.start;
  // From the beginning of the next heading's line: marks of markdown stand before the heading.
  const end = next === undefined ? item.text.length : item.text.lastIndexOf('\n', next - 1);
  return item.text.slice(from, Math.max(from, end)).trim() === '';
}

/** The document is still growing under the writer: at its end, or in its table of contents. */
function isWritingOn(line: number, minutes: Minutes): boolean {
  const { lines, contents, text } = minutes;
  if (contents !== null && touchesLine(contents.span, line, minutes)) return true;
  return text.slice(lines.end(line)).trim() === '';
}

function endOf({ item, offset }: PlacedItem): number {
  return offset + item.text.length;
}
