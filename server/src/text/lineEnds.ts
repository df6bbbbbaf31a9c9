import { isSpace } from './chars';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * The line break to write into a text: that of its first line feed, alone or behind a carriage return. A
 * lone carriage return only where there is no line feed at all; `\n` where the text is one line.
 */
export function lineBreakOf(text: string): string {
  const first = text.indexOf('\n');
  if (first < 0) return text.includes('\r') ? '\r' : '\n';
  return text.charCodeAt(first - 1) === CARRIAGE_RETURN ? '\r\n' : '\n';
}

/**
 * Offset of the first character of the line that holds an offset (UTF-16 units, within the text). Lines
 * end as for `Lines`. The cost is that of the one line.
 */
export function lineStartOf(text: string, offset: number): number {
  let start = offset;
  // Between the two halves of a line break one is still on the line that it ends.
  if (text.charCodeAt(start) === LINE_FEED && text.charCodeAt(start - 1) === CARRIAGE_RETURN)
    start--;
  while (start > 0 && !isLineBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

function isLineBreak(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

/**
 * A text without the blanks at the ends of its lines, which nobody sees: an author left them, or a
 * comment or the furniture of a page stood there. The line breaks stay as they are. Linear.
 */
export function withoutBlankEnds(text: string): string {
  let result = '';
  let done = 0;
  for (let lineBreak = text.indexOf('\n'); lineBreak >= 0; ) {
    const end = text.charCodeAt(lineBreak - 1) === CARRIAGE_RETURN ? lineBreak - 1 : lineBreak;
    let seen = end;
    while (seen > done && isSpace(text.charCodeAt(seen - 1))) seen--;
    if (seen < end) {
      result += text.slice(done, seen);
      done = end;
    }
    lineBreak = text.indexOf('\n', lineBreak + 1);
  }
  return done === 0 ? text : result + text.slice(done);
}
