import type { ContentsSyntax } from './contents';
import { isFurniture } from './furniture';
import type { SectionHeading } from './sectionHeading';
import type { SourceLine } from './sourceLines';

/** What the search looks at: the document's lines and what each might be. */
export interface DocumentLines {
  readonly lines: readonly SourceLine[];
  readonly headings: readonly (SectionHeading | null)[];
  readonly contents: ContentsSyntax | null;
}

/** The nearest line with words above (-1) or below (1), not beyond `floor` and not page furniture. */
export function neighbour(
  lines: readonly SourceLine[],
  from: number,
  step: 1 | -1,
  floor = 0,
): SourceLine | null {
  for (let at = from + step; at >= floor && at < lines.length; at += step) {
    const line = lines[at] as SourceLine;
    if (line.text !== '' && !isFurniture(line.text)) return line;
  }
  return null;
}
