import type { Lines } from '../text/lines';
import type { Located, Span } from '../text/span';

/** A caption is at most this long, and at most two lines. */
const MAX_LENGTH = 120;
const MAX_LINES = 2;

const NUMBERED = /^(?:tabel|oversigt|skema|figur)\s?\d/i;
/** "Vejdrift, 1.000 kr." ends with an abbreviation, not with a stop. */
const ENDS_WITH_UNIT = /\b(?:kr|mio|mia|t\.kr)\.$/i;
/** Words of sentences that speak about the table, and marks that a heading does not end with. */
const SENTENCE =
  /(?:^|[^\p{L}])(?:nedenstående|ovenstående|følgende|nedenfor|viser|fremgår|ses|indstiller|anbefaler|at)(?![\p{L}])|[.!?;,]$/iu;
const NO_CAPTION = /^(?:[-•*–]\s|\d+[.)]\s|punkt\s\d|pkt\.?\s\d|\|)/i;
const FRAME = /^[#>\s*_]+|[*_\s:]+$/g;

/** What stands above a table: the lines of the paragraph right above it, over at most one blank line. */
export interface Above {
  /** The paragraph, when it reads like a caption: without markdown's marks and a last colon. */
  readonly caption: Located | null;
  /** The nearest line, whatever it is; it may state the unit ("Beløb i 1.000 kr."). */
  readonly nearest: string;
}

/** `headings` (spans of section headings, as in the text) end the search: they name sections, not tables. */
export function above(
  lines: Lines,
  firstLine: number,
  base: number,
  headings: readonly Span[],
): Above {
  let last = firstLine - 1;
  if (last >= 0 && isBlank(lines, last)) last--;
  if (last < 0 || isBlank(lines, last) || isHeading(lines, last, base, headings)) {
    return { caption: null, nearest: '' };
  }
  let first = last;
  while (first > 0 && last - first < MAX_LINES && belongsAbove(lines, first - 1, base, headings)) {
    first--;
  }
  return {
    caption: last - first < MAX_LINES ? captionOf(lines, first, last, base) : null,
    nearest: lines.textOf(last),
  };
}

function belongsAbove(
  lines: Lines,
  line: number,
  base: number,
  headings: readonly Span[],
): boolean {
  return !isBlank(lines, line) && !isHeading(lines, line, base, headings);
}

function captionOf(lines: Lines, first: number, last: number, base: number): Located | null {
  for (let line = first; line <= last; line++) {
    const text = lines.textOf(line).trim();
    if (text.length > MAX_LENGTH || NO_CAPTION.test(text) || text.includes('\t')) return null;
    if (SENTENCE.test(text.replace(ENDS_WITH_UNIT, '')) && !NUMBERED.test(text)) return null;
  }
  const from = lines.start(first);
  const raw = lines.textOf(first) === '' ? '' : sliceLines(lines, first, last);
  const left = raw.length - raw.replace(/^[#>\s*_]+/, '').length;
  const text = raw.replace(FRAME, '');
  if (text === '') return null;
  const start = base + from + left;
  return { text: text.replace(/\s*\r?\n\s*/g, ' '), span: { start, end: start + text.length } };
}

function sliceLines(lines: Lines, first: number, last: number): string {
  let text = lines.textOf(first);
  for (let line = first + 1; line <= last; line++) {
    const gap = lines.start(line) - lines.end(line - 1);
    text += (gap === 2 ? '\r\n' : '\n') + lines.textOf(line);
  }
  return text;
}

function isBlank(lines: Lines, line: number): boolean {
  return lines.textOf(line).trim() === '';
}

function isHeading(lines: Lines, line: number, base: number, headings: readonly Span[]): boolean {
  const start = base + lines.start(line);
  const end = base + lines.end(line);
  return headings.some((heading) => heading.start < end && start < heading.end);
}
