/** The head is bounded both ways: a file without line breaks must not be read to its end. */
const HEAD_CHARACTERS = 12_000;
const HEAD_LINES = 120;

/** What documentation of software has and minutes never have: fenced code, badges, a front matter of a tool. */
const TECHNICAL =
  /^(?:```|~~~|\[!\[|<\?xml|<!doctype|#!|\{$|\/\*|(?:import|export|const|function|class) )/i;

/**
 * The first lines that are not blank, each without byte order mark, markdown marks (`#`, `**`, `>`,
 * table bars at the ends) and with every run of white space as one space; tabs stay, since they part
 * cells. Markdown's own lines (rules, comments) fall away.
 */
export function readHead(text: string): readonly string[] {
  return text
    .slice(0, HEAD_CHARACTERS)
    .split(/\r\n|\r|\n/, HEAD_LINES)
    .map(plain)
    .filter((line) => line !== '' && !line.startsWith('<!--'));
}

/** True when the head shows code or a badge: a text *about* minutes, such as a manual, not minutes. */
export function isTechnical(head: readonly string[]): boolean {
  return head.some((line) => TECHNICAL.test(line));
}

function plain(line: string): string {
  return joinSpacedLetters(
    line
      .replace(/[\uFEFF\u200B]/g, '')
      .replace(/[^\S\t]/g, ' ')
      .replace(/\*\*|__/g, '')
      .trim()
      .replace(/^(?:[#>|]{1,6} ?){1,3}/, '')
      .replace(/ ?\|$/, '')
      .replace(/ {2,}/g, ' ')
      .trim(),
  );
}

/** "R E F E R A T", as letter-spaced headings come out of a PDF. */
function joinSpacedLetters(line: string): string {
  return /^(?:\p{L} ){4,20}\p{L}$/u.test(line) ? line.replace(/ /g, '') : line;
}
