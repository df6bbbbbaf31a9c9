/**
 * What a page prints round the text: page numbers and running heads that stand in the middle
 * of the body when minutes were copied from a PDF.
 */
const PAGE = /^(?:side:? ?\d{1,4}(?: ?(?:af|\/) ?\d{1,4})?|- ?\d{1,4} ?-)$/i;
const DATE_AND_PAGE =
  /^\d{1,2}\. ?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december) \d{4}\s+(?:side )?\d{1,4}$/i;
const LONGEST = 60;

/** True for a line (without decoration) that is page furniture and says nothing of the meeting. */
export function isFurniture(words: string): boolean {
  if (words.length === 0 || words.length > LONGEST) return false;
  return PAGE.test(words) || DATE_AND_PAGE.test(words);
}

/** Comments are for the tools, not for the reader of the minutes. */
const COMMENT_OPEN = '<!--';
const COMMENT_CLOSE = '-->';

/**
 * The same text, of the same length and with the same line breaks, in which comments and page
 * furniture are blanks: offsets stay true, and no reader has to know of either.
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

function maskFurniture(text: string): string {
  if (!MAYBE_FURNITURE.test(text)) return text;
  return text.replace(/^[^\S\r\n]*(\S[^\r\n]{0,59})$/gm, (line, words: string) =>
    isFurniture(words.trimEnd()) ? blanks(line) : line,
  );
}

/** One quick look that spares nearly every text the pass over its lines. */
const MAYBE_FURNITURE =
  /^[^\S\r\n]*(?:side\b|- ?\d{1,4} ?-|\d{1,2}\. ?[a-z]{3,9} \d{4}\s+(?:side )?\d{1,4}\s*$)/im;

function blanks(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
