/**
 * What stands between the lines of minutes and is not part of them: comments, and what a page prints
 * round the text (page numbers, running heads), which copies from a PDF carry into the middle of it.
 */
const COMMENT_OPEN = '<!--';
const COMMENT_CLOSE = '-->';

const PAGE = /^(?:side ?[:|]? ?\d{1,4}(?: ?(?:af|\/) ?\d{1,4})?|- ?\d{1,4} ?-)$/i;
const DATE_AND_PAGE =
  /^\d{1,2}\. ?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december) \d{4}\s+(?:side )?\d{1,4}$/i;
/** Words, a gap, a number: perhaps a running head with its page. */
const WORDS_AND_NUMBER = /^(\S.{7,98}?)(?:\s{2,}|\t|\s+(?:side|s\.)\s*|\s*[|–]\s*)(\d{1,4})$/i;
const LONGEST = 110;
/** A running head stands on at least so many pages, each with a higher number. */
const FEWEST_PAGES = 3;
/** The first lines head the document itself, whatever they look like. */
const HEAD_LINES = 8;

/**
 * The same text, of the same length and with the same line breaks, in which comments and page
 * furniture are blanks: offsets stay true, and no reader has to know of either. Linear.
 */
export function maskUnread(text: string): string {
  return maskFurniture(maskComments(text));
}

function maskComments(text: string): string {
  let from = text.indexOf(COMMENT_OPEN);
  if (from < 0) return text;
  let result = '';
  let done = 0;
  while (from >= 0) {
    const close = text.indexOf(COMMENT_CLOSE, from + COMMENT_OPEN.length);
    // A comment that is never closed is text that someone is still writing: it stays readable.
    if (close < 0) break;
    const to = close + COMMENT_CLOSE.length;
    result += text.slice(done, from) + blanks(text.slice(from, to));
    done = to;
    from = text.indexOf(COMMENT_OPEN, to);
  }
  return result + text.slice(done);
}

interface Candidate {
  readonly start: number;
  readonly end: number;
}

function maskFurniture(text: string): string {
  const masked: Candidate[] = [];
  const heads = new Map<string, { pages: number[]; places: Candidate[] }>();
  let line = 0;
  for (let start = 0; start < text.length; line++) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (line >= HEAD_LINES && end - start <= LONGEST && endsLikeFurniture(text, end)) {
      const words = text.slice(start, end).trim();
      if (PAGE.test(words) || DATE_AND_PAGE.test(words)) masked.push({ start, end });
      else collect(heads, words, { start, end });
    }
    start = end + 1;
  }
  for (const { pages, places } of heads.values()) {
    if (
      pages.length >= FEWEST_PAGES &&
      pages.every((page, i) => i === 0 || page > (pages[i - 1] ?? 0))
    ) {
      masked.push(...places);
    }
  }
  return masked.length === 0 ? text : blankOut(text, masked);
}

/** A quick look at the last character that spares nearly every line the patterns. */
function endsLikeFurniture(text: string, end: number): boolean {
  const last = text
    .slice(Math.max(0, end - 3), end)
    .trimEnd()
    .at(-1);
  return last !== undefined && (last === '-' || (last >= '0' && last <= '9'));
}

function collect(
  heads: Map<string, { pages: number[]; places: Candidate[] }>,
  words: string,
  place: Candidate,
): void {
  const match = WORDS_AND_NUMBER.exec(words);
  if (match === null) return;
  const key = match[1] as string;
  const head = heads.get(key) ?? { pages: [], places: [] };
  head.pages.push(Number(match[2]));
  head.places.push(place);
  heads.set(key, head);
}

function blankOut(text: string, places: readonly Candidate[]): string {
  let result = '';
  let done = 0;
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    result += text.slice(done, start) + blanks(text.slice(start, end));
    done = end;
  }
  return result + text.slice(done);
}

function blanks(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
