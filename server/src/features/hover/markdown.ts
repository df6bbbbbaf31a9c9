import { oneLine } from '../../text/oneLine';

/** Characters that could mean something to Markdown, to HTML or to VS Code's icons. */
const SPECIAL = /[\\`*_{}[\]<>#|~!&$@]/g;
/** What would begin a list, a heading or a rule at the beginning of a line. */
const LIST_NUMBER = /^(\d{1,9})([.)])(?=\s|$)/;
const LIST_BULLET = /^[-+=]/;

/**
 * Text of the minutes as one line of Markdown that shows exactly that text: no emphasis, link, image,
 * HTML, icon or list comes out of it, wherever in a line it is put. Cut to `longest` UTF-16 units.
 */
export function plain(text: string, longest = 300): string {
  return oneLine(text, longest)
    .replace(SPECIAL, (character) => (character === '<' ? '&lt;' : `\\${character}`))
    .replace(LIST_NUMBER, '$1\\$2')
    .replace(LIST_BULLET, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/www\./gi, (dotted) => `${dotted.slice(0, -1)}\\.`);
}

export function bold(text: string, longest?: number): string {
  const shown = plain(text, longest);
  return shown === '' ? '' : `**${shown}**`;
}

/** Text as code: back-ticks cannot stand in it and become apostrophes. */
export function code(text: string): string {
  const shown = oneLine(text, 100).replace(/`/g, "'");
  return shown === '' ? '' : `\`${shown}\``;
}

/** The parts that are there, with a dot between them. */
export function dotted(...parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** The blocks that are there, each a paragraph of its own. */
export function paragraphs(...blocks: readonly (string | null | undefined | false)[]): string {
  return blocks.filter(Boolean).join('\n\n');
}

/** The lines that are there, kept apart by hard breaks. */
export function lines(...parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join('  \n');
}

/** A list of Markdown texts; empty for none. */
export function list(points: readonly string[]): string {
  return points.map((point) => `- ${point}`).join('\n');
}
