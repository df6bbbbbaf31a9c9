import type { OwnProposers } from '../syntax/ownProposer';
import { readRecommendationLine } from '../syntax/recommendationLine';
import type { Span } from '../text/span';
import { endsWith, type ListLine } from './listLines';
import { plainName } from './personName';

/** Who recommends, and where the points begin. */
export interface Introduction {
  readonly by: string | null;
  /** Where the points begin: behind the introducing line, or on it. */
  readonly from: number;
  readonly inline: Span | null;
  readonly opensList: boolean;
}

/** The first line that introduces points; the proposer's name may wrap over two lines. */
export function findIntroduction(
  text: string,
  lines: readonly ListLine[],
  own: OwnProposers | null = null,
): Introduction | null {
  for (const [index, line] of lines.entries()) {
    if (line.marking === 'at') return null;
    const next = lines[index + 1];
    const wraps = next !== undefined && !next.blankBefore && next.marking === 'none';
    for (const end of wraps ? [line.end, next.end] : [line.end]) {
      const found = readRecommendationLine(text.slice(line.start, end).trimEnd(), own);
      if (found === null) continue;
      const { rest, opensList } = found;
      const by = found.by === null ? null : plainName(found.by);
      if (rest === null) return { by, from: end + 1, inline: null, opensList };
      const start = line.start + rest.start;
      const stop = endOfParagraph(lines, index, text, start);
      return { by, from: stop + 1, inline: { start, end: stop }, opensList };
    }
  }
  return null;
}

/** An inline point goes on over wrapped lines until a blank line, a marker or the end. */
function endOfParagraph(
  lines: readonly ListLine[],
  index: number,
  text: string,
  start: number,
): number {
  let end = lines[index]?.end ?? start;
  for (const line of lines.slice(index + 1)) {
    if (line.start <= start) end = line.end;
    else if (line.blankBefore || line.marking !== 'none' || endsWith(text, { start, end }, '.:'))
      break;
    else end = line.end;
  }
  return end;
}
