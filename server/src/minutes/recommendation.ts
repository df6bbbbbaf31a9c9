import type { OwnProposers } from '../syntax/ownProposer';
import { readRecommendationLine } from '../syntax/recommendationLine';
import { trimSpan } from '../text/chars';
import type { Located, Span } from '../text/span';
import { findIntroduction, type Introduction } from './introduction';
import { endsWith, type ListLine, listLines } from './listLines';
import type { Recommendation } from './model';
import { locate, splitInline } from './recommendationPoint';

/**
 * Reads who recommends and what, one point per "at".
 *
 * @param within The body of a recommendation section, or from its running line to its end.
 * @param own A committee's own openings of recommendations.
 * @returns Points without marker and "at"; a point that wraps over lines or pages is one. Text
 *   without any list ("Til orientering.") is one point. An empty stretch gives no points.
 */
export function readRecommendation(
  text: string,
  within: Span,
  own: OwnProposers | null = null,
): Recommendation {
  const lines = listLines(text, within);
  const introduction = findIntroduction(text, lines, own);
  const span = trimSpan(text, within.start, within.end);
  if (introduction === null) return { span, by: null, points: pointsIn(text, lines, null, own) };
  const { by, inline } = introduction;
  const listed = lines.filter((line) => line.start >= introduction.from);
  const first = inline === null || isStem(text, inline, listed) ? [] : splitInline(text, inline);
  return { span, by, points: [...first, ...pointsIn(text, listed, introduction, own)] };
}

/** "… indstiller, at udvalget" with a numbered list below: half a sentence that each point completes. */
function isStem(text: string, inline: Span, listed: readonly ListLine[]): boolean {
  return listed[0]?.marking === 'number' && !endsWith(text, inline, '.,;');
}

function pointsIn(
  text: string,
  lines: readonly ListLine[],
  introduction: Introduction | null,
  own: OwnProposers | null,
): readonly Located[] {
  const first = lines.find((line) => line.marking !== 'none');
  if (first === undefined) return unmarked(text, lines, introduction);
  const points: Span[] = [];
  let open: { start: number; end: number } | null = null;
  for (const line of lines) {
    if (line.start < first.start) continue;
    if (beginsPoint(text, line, first, open)) {
      if (open !== null) points.push(open);
      open = { start: line.words, end: line.end };
    } else if (open !== null && continues(text, line, open, own)) {
      open.end = line.end;
    } else if (isOtherProposer(text, line, introduction, own)) break;
    else if (open !== null) {
      points.push(open);
      open = null;
    }
  }
  if (open !== null) points.push(open);
  if (points.length === 1 && first.marking === 'at') {
    const [only] = points;
    return only === undefined ? [] : splitInline(text, only);
  }
  return points.map((point) => locate(text, point)).filter((point) => point.text !== '');
}

/** Other markers than the first one's belong to lists inside a point. */
function beginsPoint(text: string, line: ListLine, first: ListLine, open: Span | null): boolean {
  if (line.marking === first.marking) return line.indent <= first.indent + 1;
  if (line.marking !== 'at' || open === null) return false;
  return line.blankBefore || endsWith(text, open, ',.;:');
}

/** A wrapped line, a list inside the point, or what a page break tore off. */
function continues(text: string, line: ListLine, open: Span, own: OwnProposers | null): boolean {
  if (!line.blankBefore) {
    return readRecommendationLine(text.slice(line.start, line.end), own) === null;
  }
  if (line.marking !== 'none') return true;
  const finished = endsWith(text, open, '.:;');
  return !finished && /^\s*\p{Ll}/u.test(text.slice(line.start, line.end));
}

/** "Økonomiudvalget indstiller, at …" below the administration's points is that body's decision. */
function isOtherProposer(
  text: string,
  line: ListLine,
  introduction: Introduction | null,
  own: OwnProposers | null,
): boolean {
  const found = readRecommendationLine(text.slice(line.start, line.end), own);
  return found !== null && introduction !== null && found.by !== introduction.by;
}

/** Paragraphs without markers: each is a point under a line that opens a list, else the first alone. */
function unmarked(
  text: string,
  lines: readonly ListLine[],
  introduction: Introduction | null,
): readonly Located[] {
  if (introduction !== null && !introduction.opensList) return [];
  const paragraphs: { start: number; end: number }[] = [];
  for (const line of lines) {
    const last = paragraphs[paragraphs.length - 1];
    if (last === undefined || line.blankBefore)
      paragraphs.push({ start: line.start, end: line.end });
    else last.end = line.end;
  }
  return (introduction === null ? paragraphs.slice(0, 1) : paragraphs).map((paragraph) =>
    locate(text, paragraph),
  );
}
