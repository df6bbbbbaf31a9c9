import { isSpace } from '../text/chars';

/** What a page may print between the lines of minutes: its number, or a running head with its number. */
export interface PageLine {
  /** What stands before the number on page after page; null where the number stands alone. */
  readonly head: string | null;
  readonly page: number;
}

const PAGE = /^(?:side ?[:|]? ?\d{1,4}(?: ?(?:af|\/) ?\d{1,4})?|- ?\d{1,4} ?-)$/i;
const DATE_AND_PAGE =
  /^\d{1,2}\. ?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december) \d{4}\s+(?:side )?\d{1,4}$/i;
/** Words, a gap, a number: perhaps a running head with its page. */
const WORDS_AND_NUMBER = /^(\S.{7,98}?)(?:\s{2,}|\t|\s+(?:side|s\.)\s*|\s*[|–]\s*)(\d{1,4})$/i;
const LONGEST = 110;

const TAB = 0x09;
const DASH = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const MOST_DIGITS = 4;

/**
 * Reads a line that could be page furniture, from its first to behind its last character that is no
 * blank; null for any other. A running head counts only if it recurs, which one line cannot say.
 * @param length the length of the line with the blanks before its words
 */
export function readPageLine(
  text: string,
  start: number,
  end: number,
  length: number,
): PageLine | null {
  if (length > LONGEST) return null;
  const last = text.charCodeAt(end - 1);
  if (last !== DASH && !isDigit(last)) return null;
  const first = text.charCodeAt(start);
  const mayBeNumber = first === DASH || isDigit(first) || first === 0x73 || first === 0x53;
  const hasPage = mayEndWithPage(text, start, end);
  if (!mayBeNumber && !hasPage) return null;
  const words = text.slice(start, end);
  if (mayBeNumber && (PAGE.test(words) || DATE_AND_PAGE.test(words)))
    return { head: null, page: 0 };
  const match = hasPage ? WORDS_AND_NUMBER.exec(words) : null;
  return match === null ? null : { head: match[1] as string, page: Number(match[2]) };
}

/** What the pattern of a running head wants before its last digits; this spares rows of figures the pattern. */
function mayEndWithPage(text: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at >= start && isDigit(text.charCodeAt(at))) at--;
  const digits = end - 1 - at;
  if (digits === 0 || digits > MOST_DIGITS || at <= start) return false;
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  if (code === TAB) return true;
  if (isSpace(code)) return isSpace(before) || endsGap(before) || before === DOT;
  return endsGap(code) || (code === DOT && (before === 0x73 || before === 0x53));
}

/** `|`, `–`, or the last letter of "side". */
function endsGap(code: number): boolean {
  return code === 0x7c || code === 0x2013 || code === 0x65 || code === 0x45;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
