import type { SectionKind } from './kinds';
import { type ItemLines, lastHeadingLine, wordsStart } from './linesOfItem';
import type { Opening } from './opening';
import { type RecommendationLine, readRecommendationLine } from './recommendationLine';

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
  line: number,
): boolean {
  if (current !== null && SPEAKS_FOR_ITSELF.has(current.kind)) return false;
  const read = recommendationOn(item, line);
  return read?.opensList === true && pointFollows(item, line);
}

function recommendationOn({ table }: ItemLines, line: number): RecommendationLine | null {
  return readRecommendationLine(table.at(line).text, table.own?.proposers ?? null);
}

const POINT = /^(?:[-–•*?]\s*|\d{1,2}[.)]\s*|[a-h][.)]\s+)|^at\b/i;

function pointFollows({ table, endLine }: ItemLines, line: number): boolean {
  for (let at = line + 1; at < endLine; at++) {
    const words = table.at(at).text;
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
    const from = opening === undefined ? lastHeadingLine(item) + 1 : opening.line + 1;
    const to = openings[i + 1]?.line ?? item.endLine;
    const line = lastParagraphStart(item, from, to);
    if (line === null) continue;
    const read = recommendationOn(item, line);
    if (read !== null) return fromRunningLine(item, line);
  }
  return null;
}

function lastParagraphStart({ table }: ItemLines, from: number, to: number): number | null {
  let at = to - 1;
  while (at >= from && table.at(at).isBlank) at--;
  while (at > from && !table.at(at - 1).isBlank) at--;
  return at >= from ? at : null;
}

/** A recommendation that begins with its first line instead of a heading. */
export function fromRunningLine(item: ItemLines, line: number): Opening {
  const { text } = item.table.at(line);
  const start = wordsStart(item, line);
  return {
    kind: 'recommendation',
    key: 'indstilling',
    heading: text,
    line,
    headingStart: start,
    headingEnd: start + text.length,
    bodyStart: start,
    running: true,
    combined: false,
    organ: null,
    date: null,
  };
}
