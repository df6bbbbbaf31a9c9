const BLANKS = /[\s\p{Cc}]+/gu;
/** Characters that show nothing: soft hyphens, marks of direction, BOM. The joiner of emoji stays. */
const INVISIBLE = /(?!\u200d)\p{Cf}/gu;
const VISIBLE = /[^\s\p{Cf}]/u;
const HALF_CHARACTER = /[\ud800-\udbff]$/;

/**
 * Text as one line without anything invisible, at most `longest` UTF-16 units long: longer text ends
 * in "…", and no character is cut in two. Empty when there is nothing to see.
 */
export function oneLine(text: string, longest: number): string {
  if (text.length <= longest && isPlainLine(text)) return text;
  // A text of megabytes need not be read to its end to fill a line.
  const enough = text.slice(0, 2 * longest + 200);
  const line = enough.replace(INVISIBLE, '').replace(BLANKS, ' ').trim();
  if (!VISIBLE.test(line)) return '';
  if (line.length <= longest && enough.length === text.length) return line;
  return `${line
    .slice(0, longest - 1)
    .replace(HALF_CHARACTER, '')
    .trimEnd()}…`;
}

const BLANK = 0x20;
const LAST_ASCII = 0x7e;
/** From here to the end of Latin letters nothing is invisible. */
const FIRST_LATIN = 0xae;
const LAST_LATIN = 0x24f;

/** True for words that are one line as they are, as nearly all are: Latin letters and single blanks between. */
function isPlainLine(text: string): boolean {
  let before = BLANK;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= BLANK) {
      if (code !== BLANK || before === BLANK) return false;
    } else if (code > LAST_ASCII && (code < FIRST_LATIN || code > LAST_LATIN)) return false;
    before = code;
  }
  return before !== BLANK;
}
