import type { SectionKind } from './kinds';
import type { ItemLines } from './linesOfItem';
import type { Opening } from './opening';
import { readRecommendationLine } from './recommendationLine';
import type { SourceLine } from './sourceLines';

/** Sections whose own text may begin "X indstiller, at …" without being a recommendation. */
const SPEAKS_FOR_ITSELF: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'recommendation',
  'decision',
  'priorDecisions',
  'dissent',
]);
/** `Direktøren for Teknik indstiller` with its points below, where no heading says Indstilling. */
export function opensRecommendation(
  item: ItemLines,
  current: Opening | null,
  line: SourceLine,
): boolean {
  if (current !== null && SPEAKS_FOR_ITSELF.has(current.kind)) return false;
  const read = readRecommendationLine(line.text);
  return read?.opensList === true && pointFollows(item, line);
}

const POINT = /^(?:[-–•*?]\s*|\d{1,2}[.)]\s*|[a-h][.)]\s+)|^at\b/i;

function pointFollows(item: ItemLines, line: SourceLine): boolean {
  for (let at = line.index + 1; at < item.endLine; at++) {
    const words = (item.lines[at] as SourceLine).text;
    if (words === '') continue;
    return POINT.test(words) || /^\|?\s*at\b/i.test(words);
  }
  return false;
}

/**
 * `Staben foreslår, at byrådet godkender …` as the last paragraph of a section, in an item that has
 * no other recommendation.
 */
export function lastInlineRecommendation(
  item: ItemLines,
  openings: readonly Opening[],
): Opening | null {
  for (let i = -1; i < openings.length; i++) {
    const opening = openings[i];
    if (opening !== undefined && SPEAKS_FOR_ITSELF.has(opening.kind)) continue;
    if (opening?.kind === 'absence' || opening?.kind === 'attachments') continue;
    const from = opening === undefined ? item.start.lastHeadingLine + 1 : opening.line + 1;
    const to = openings[i + 1]?.line ?? item.endLine;
    const line = lastParagraphStart(item, from, to);
    if (line === null) continue;
    const read = readRecommendationLine(line.text);
    if (read !== null) return fromRunningLine(line);
  }
  return null;
}

function lastParagraphStart(item: ItemLines, from: number, to: number): SourceLine | null {
  let at = to - 1;
  while (at >= from && (item.lines[at] as SourceLine).text === '') at--;
  while (at > from && (item.lines[at - 1] as SourceLine).text !== '') at--;
  return at >= from ? (item.lines[at] as SourceLine) : null;
}

/** A recommendation that begins with its first line instead of a heading. */
export function fromRunningLine(line: SourceLine): Opening {
  return {
    kind: 'recommendation',
    key: 'indstilling',
    heading: line.text,
    line: line.index,
    headingStart: line.start,
    headingEnd: line.end,
    bodyStart: line.start,
    running: true,
    combined: false,
    organ: null,
    date: null,
  };
}
