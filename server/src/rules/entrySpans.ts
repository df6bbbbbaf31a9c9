import type { ContentsEntry } from '../minutes/model';
import type { Span } from '../text/span';

/**
 * Where the title of an entry stands in the document, without number, dots and page; null where it is
 * not written in one piece (its words stand on two lines, with other blanks between).
 */
export function entryNameSpan({ name, span }: ContentsEntry, text: string): Span | null {
  const written = text.slice(span.start, span.end).replace(/[^\S\r\n]/g, ' ');
  const at = written.indexOf(name);
  if (at < 0) return null;
  return { start: span.start + at, end: span.start + at + name.length };
}

/** Where the number of an entry stands, in front of its title; null where none is found there. */
export function entryNumberSpan({ number, span }: ContentsEntry, text: string): Span | null {
  if (number === null) return null;
  const digits = /\d+/.exec(text.slice(span.start, span.end));
  if (digits === null || digits[0] !== number) return null;
  const start = span.start + digits.index;
  return { start, end: start + number.length };
}
