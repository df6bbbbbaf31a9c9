/** White space inside a line: blank, tab, no-break spaces, the byte order mark and its relatives. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0x0b ||
    code === 0x0c ||
    code === 0xad
  );
}

/** The smallest span of the same text without white space and line breaks at its ends; empty ones keep their start. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return from === to ? { start, end: start } : { start: from, end: to };
}

function isBlank(code: number): boolean {
  return code === 0x0a || code === 0x0d || isSpace(code);
}

/**
 * The same text, of the same length, with ordinary blanks for no-break and other odd spaces and for
 * the byte order mark (between digits they stay: there they group thousands), and `\n` for a lone `\r`.
 */
export function withPlainSpaces(text: string): string {
  const plain = ANY_ODD_SPACE.test(text) ? text.replace(ODD_SPACES, ' ') : text;
  return plain.includes('\r') ? plain.replace(LONE_CR, '\n') : plain;
}

/** A line end of old text files; the readers know `\n` and `\r\n` only. */
const LONE_CR = /\r(?!\n)/g;
const ANY_ODD_SPACE = /[\u00a0\u202f\u2000-\u200b\u3000\ufeff]/;
const ODD_SPACES =
  /[\u00a0\u202f\u2000-\u200a\u3000](?!\d)|(?<!\d)[\u00a0\u202f\u2000-\u200a\u3000]|[\ufeff\u200b]/g;

/**
 * A form in which two spellings of the same words are equal: small letters, single blanks,
 * no accent on e ("Resumé" = "Resume"), one kind of dash and quote, no soft hyphens.
 */
export function foldText(text: string): string {
  if (text === '') return text;
  const small = text.toLowerCase();
  // Hardly any line has more to fold than its capitals, and one look is cheaper than six replacements.
  if (!foldsFurther(small)) return small;
  return small
    .replace(/[é]/g, 'e')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[“”„»«"’‘´`]/g, "'")
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const BLANK = 0x20;
const QUOTE = 0x22;
const BACKTICK = 0x60;
const LAST_ASCII = 0x7e;

/** True unless the small letters are plain: single blanks between words of ASCII, æ, ø and å. */
function foldsFurther(small: string): boolean {
  let before = BLANK;
  for (let i = 0; i < small.length; i++) {
    const code = small.charCodeAt(i);
    if (code <= BLANK) {
      if (code !== BLANK || before === BLANK) return true;
    } else if (code === QUOTE || code === BACKTICK) {
      return true;
    } else if (code > LAST_ASCII && code !== 0xe6 && code !== 0xf8 && code !== 0xe5) {
      return true;
    }
    before = code;
  }
  return before === BLANK;
}
