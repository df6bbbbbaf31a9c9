import { isSpace } from './chars';

const CARRIAGE_RETURN = 0x0d;

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
