import type { ContentsSyntax } from './contents';
import type { SectionKind } from './kinds';
import type { SectionHeading } from './sectionHeading';
import type { SourceLine } from './sourceLines';

/** What the search for items looks at: the document's lines and what each might be. */
export interface DocumentLines {
  readonly lines: readonly SourceLine[];
  readonly headings: readonly (SectionHeading | null)[];
  readonly contents: ContentsSyntax | null;
  readonly counts: HeadingCounts;
}

/** The nearest line with words above (-1) or below (1), not beyond `floor`. */
export function neighbour(
  lines: readonly SourceLine[],
  from: number,
  step: 1 | -1,
  floor = 0,
): SourceLine | null {
  for (let at = from + step; at >= floor && at < lines.length; at += step) {
    const line = lines[at] as SourceLine;
    if (line.text !== '') return line;
  }
  return null;
}

/** Blank lines that may lie between a title and what belongs to it. */
const NEAR = 12;

/** The next lines with words, at most `count`, not farther away than lines of one item's head are. */
export function linesBelow(
  lines: readonly SourceLine[],
  from: number,
  count: number,
): readonly SourceLine[] {
  const found: SourceLine[] = [];
  const end = Math.min(lines.length, from + NEAR + 1);
  for (let at = from + 1; at < end && found.length < count; at++) {
    const line = lines[at] as SourceLine;
    if (line.text !== '') found.push(line);
  }
  return found;
}

/** How many section headings stand above each line, so that a stretch can be asked in no time. */
export class HeadingCounts {
  private readonly all: readonly number[];
  private readonly decisions: readonly number[];

  constructor(headings: readonly (SectionHeading | null)[]) {
    this.all = countsOf(headings, () => true);
    this.decisions = countsOf(headings, (kind) => kind === 'decision');
  }

  /** True when a section heading stands between two lines (both excluded). */
  hasSection(from: number, to: number): boolean {
    return (this.all[to] ?? 0) > (this.all[from + 1] ?? 0);
  }

  hasDecision(from: number, to: number): boolean {
    return (this.decisions[to] ?? 0) > (this.decisions[from + 1] ?? 0);
  }
}

function countsOf(
  headings: readonly (SectionHeading | null)[],
  counts: (kind: SectionKind) => boolean,
): readonly number[] {
  const sums = [0];
  let sum = 0;
  for (const heading of headings) {
    if (heading !== null && counts(heading.kind)) sum++;
    sums.push(sum);
  }
  return sums;
}
