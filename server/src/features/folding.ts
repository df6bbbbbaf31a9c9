import type { Minutes } from '../minutes/model';
import { type OutlineKind, type OutlineSymbol, outline } from './outline';

/** A stretch of lines (from 0, both belong to it) that can be folded to its first. */
export interface FoldingRange {
  readonly startLine: number;
  readonly endLine: number;
  /** `comment`: what stands before the items; `region`: an item. So "fold all regions" leaves the agenda. */
  readonly kind?: 'region' | 'comment';
}

const FOLDING_KIND: Partial<Record<OutlineKind, 'region' | 'comment'>> = {
  meeting: 'comment',
  contents: 'comment',
  item: 'region',
};

/** What can be folded: everything in the outline that is longer than a line. One range per first line. */
export function foldingRanges(minutes: Minutes): readonly FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const taken = new Set<number>();
  const walk = (symbols: readonly OutlineSymbol[]) => {
    for (const { kind, span, children } of symbols) {
      const startLine = minutes.lines.lineAt(span.start);
      const endLine = minutes.lines.lineAt(Math.max(span.start, span.end - 1));
      if (endLine > startLine && !taken.has(startLine)) {
        taken.add(startLine);
        const foldingKind = FOLDING_KIND[kind];
        ranges.push({ startLine, endLine, ...(foldingKind && { kind: foldingKind }) });
      }
      walk(children);
    }
  };
  walk(outline(minutes));
  return ranges;
}
