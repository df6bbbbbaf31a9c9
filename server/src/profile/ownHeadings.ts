import type { AgendaItem, Minutes, Section } from '../minutes/model';
import type { SectionKind } from '../syntax/kinds';
import { lookUpHeading } from '../syntax/vocabulary';
import { headingKey } from './together';

/** Recurring in fewer items, a line is a coincidence. */
const FEWEST_ITEMS = 3;
/** A heading of the form stands in so many of the items that have sections. */
const USUAL = 0.5;
const LONGEST = 60;
const SHORTEST_PROSE = 40;
/** What stands in these is decided; a heading there would take words out of a decision. */
const DECIDES: ReadonlySet<SectionKind> = new Set(['recommendation', 'decision', 'priorDecisions']);
/** One or more words with a capital in front and no sentence's end behind. */
const LIKE_A_HEADING = /^\p{Lu}[^.!?,;:|]*\p{L}:?$/u;

/**
 * Lines that recur in the items where sections begin, look as the document's headings of sections look,
 * and mean nothing to us: headings of the committee's own. As written first, without a colon at the end.
 */
export function headingsIn({ items }: Minutes): readonly string[] {
  const withSections = items.filter(({ item }) => item.sections.length > 0);
  const found = new Map<string, { readonly heading: string; items: number }>();
  for (const { item } of withSections) {
    for (const [key, heading] of headingsOf(item)) {
      const known = found.get(key);
      if (known === undefined) found.set(key, { heading, items: 1 });
      else known.items++;
    }
  }
  const needed = Math.max(FEWEST_ITEMS, USUAL * withSections.length);
  return [...found.values()].filter((one) => one.items >= needed).map(({ heading }) => heading);
}

/** Those of one item by their keys: lines in front of a section, dressed as its heading is. */
function headingsOf(item: AgendaItem): ReadonlyMap<string, string> {
  const headings = new Map<string, string>();
  item.sections.forEach((next, at) => {
    const section = item.sections[at - 1];
    const dress = next.running ? null : dressOf(item.text, next);
    if (dress === null || (section !== undefined && DECIDES.has(section.kind))) return;
    const from = section === undefined ? item.heading.end : section.body.start;
    const lines = item.text.slice(from, next.span.start).split(/\r?\n/);
    lines.forEach((line, index) => {
      const words = undressed(line, dress);
      if (words === null || index === 0 || !isBlank(lines[index - 1])) return;
      if (!isProse(lines, index + 1) || lookUpHeading(words) !== null) return;
      headings.set(headingKey(words), words.replace(/ ?:$/, ''));
    });
  });
  return headings;
}

/** What stands round the words of a heading on its line. */
interface Dress {
  readonly before: string;
  readonly after: string;
}

const BEFORE = /^[#*_\s]{0,10}$/;
const AFTER = /^[:*_\s]{0,6}$/;

/** Null where text follows on the heading's line: then no line of its own can look like it. */
function dressOf(text: string, { headingSpan }: Section): Dress | null {
  const start = text.lastIndexOf('\n', headingSpan.start - 1) + 1;
  const end = text.indexOf('\n', headingSpan.end);
  const before = text.slice(start, headingSpan.start);
  const after = text.slice(headingSpan.end, end < 0 ? text.length : end).trimEnd();
  return BEFORE.test(before) && AFTER.test(after) ? { before, after } : null;
}

/** The words of a line in such a dress that could be a heading; null for any other line. */
function undressed(line: string, { before, after }: Dress): string | null {
  const trimmed = line.trimEnd();
  if (trimmed.length > LONGEST + before.length + after.length) return null;
  if (!trimmed.startsWith(before) || !trimmed.endsWith(after)) return null;
  const words = trimmed.slice(before.length, trimmed.length - after.length);
  return LIKE_A_HEADING.test(words) ? words : null;
}

/** A label has a value behind it or below; under a heading somebody writes. */
function isProse(lines: readonly string[], from: number): boolean {
  const at = isBlank(lines[from]) ? from + 1 : from;
  return (lines[at] ?? '').trim().length >= SHORTEST_PROSE;
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}
