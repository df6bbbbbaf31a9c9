/** A mark that an escape protects, until the other marks are gone. */
const PROTECTED = '\uE000';
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const LINK = /\[([^[\]]{1,500})\]\(([^()\s]{1,500})\)/g;
const HEADING = /^#{1,6} /;
const EMPHASIS = /\*\*|__|[*_`]/g;
const RULE = /^(?:-{3,}|\*{3,})$/;
const HARD_BREAK = / {2}$/;

/**
 * Our own Markdown without its marks, for clients that show text as it comes. It knows what our
 * hovers use (headings, emphasis, links, code, escapes, rules), no more.
 */
export function plainText(markdown: string): string {
  const lines = markdown.split('\n').map((line) => (RULE.test(line) ? '' : plainLine(line)));
  return lines.join('\n').trim();
}

function plainLine(line: string): string {
  const escaped: string[] = [];
  return line
    .replace(ESCAPED, (_, mark: string) => {
      escaped.push(mark);
      return PROTECTED;
    })
    .replace(HARD_BREAK, '')
    .replace(/\\$/, '')
    .replace(HEADING, '')
    .replace(LINK, '$1 ($2)')
    .replace(EMPHASIS, '')
    .replaceAll(PROTECTED, () => escaped.shift() ?? '');
}
