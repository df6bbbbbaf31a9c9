import type { PlacedItem } from '../minutes/model';
import { isSpace } from '../text/chars';
import type { Located } from '../text/span';

/** Gives a text that was read from an item as its author wrote it. */
export type OwnText = (read: Located) => string;

/**
 * Minutes are read with blanks for what is no text of theirs (comments, what a page prints). In these
 * texts none of that is left: neither the blanks themselves nor the one more beside them that
 * parted them from the words. Blanks and tabs of the author stay. Linear.
 *
 * A text that does not stand at the end or the beginning of its span as it was read stays as it is.
 * @param document the whole document as it is written
 */
export function ownTextOf({ item, offset }: PlacedItem, document: string): OwnText {
  const written = document.slice(offset, offset + item.text.length);
  if (written === item.text) return ({ text }) => text;
  return ({ text, span }) => {
    const atEnd = span.end - text.length;
    const start = item.text.startsWith(text, atEnd) ? atEnd : span.start;
    if (!item.text.startsWith(text, start)) return text;
    return withoutGaps(text, written.slice(start, start + text.length));
  };
}

/** A name, in which a comment may have left a run of blanks. */
export function onOneLine(name: string): string {
  return name.replace(BLANKS, ' ');
}

const BLANKS = /[ \t]{2,}/g;

/** @param written of the same length, with what `read` has blanks for */
function withoutGaps(read: string, written: string): string {
  let result = '';
  let done = 0;
  for (let at = 0; at < read.length; at++) {
    if (!isGap(read, written, at)) continue;
    const gap = gapAt(read, written, at);
    const { start, end } = withBlanksBeside(read, written, gap);
    result += read.slice(done, Math.max(done, start));
    done = end;
    at = gap.seen - 1;
  }
  return done === 0 ? read : result + read.slice(done);
}

/** True of a blank that nobody has written. */
function isGap(read: string, written: string, at: number): boolean {
  return isSpace(read.charCodeAt(at)) && !isSpace(written.charCodeAt(at));
}

interface Gap {
  readonly start: number;
  readonly end: number;
  /** Behind the blanks that follow it. */
  readonly seen: number;
}

/** From the first to the last of the blanks in a row that nobody has written. */
function gapAt(read: string, written: string, start: number): Gap {
  let end = start + 1;
  let seen = end;
  for (; seen < read.length && isSpace(read.charCodeAt(seen)); seen++) {
    if (isGap(read, written, seen)) end = seen + 1;
  }
  return { start, end, seen };
}

/** At the end of a line those on both sides go, at its beginning those behind, else the fewer. */
function withBlanksBeside(read: string, written: string, { start, end, seen }: Gap) {
  // A line of its own goes with the line break before it, and leaves the line above as it is.
  if (isLineBreak(written, start)) return { start, end: seen };
  let left = start;
  while (left > 0 && read[left - 1] === ' ') left--;
  let right = end;
  while (right < seen && read[right] === ' ') right++;
  const begins = left === 0 || isLineBreak(read, left - 1);
  const ends = seen === read.length || isLineBreak(read, seen);
  if (ends) return { start: left, end: right };
  if (begins) return { start, end: right };
  return start - left < right - end ? { start: left, end } : { start, end: right };
}

function isLineBreak(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}
