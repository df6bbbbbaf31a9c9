import { linesOfItem } from '../minutes/itemLines';
import type { Minutes } from '../minutes/model';
import { rememberedOnLine } from '../minutes/remembered';
import type { Lines } from '../text/lines';
import { groupsOf } from './outline/groups';
import { headSymbols } from './outline/head';
import { anySymbol } from './outline/items';
import type { OutlineKind, OutlineSymbol } from './outline/symbol';

/**
 * A stretch of lines (from 0, both belong to it) that can be folded to its first, which is the heading: a
 * case number above it stays in sight beside it.
 */
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

/**
 * What can be folded: everything in the outline that is longer than a line, in the order of the text.
 * One range per first line. The ranges of an item stay the same objects while it stays on its lines.
 */
export function foldingRanges(minutes: Minutes): readonly FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const add = (more: readonly FoldingRange[]) => {
    // Only the first can begin on a line that is taken: within one list no two do.
    const from = more[0] !== undefined && more[0].startLine === ranges.at(-1)?.startLine ? 1 : 0;
    for (let i = from; i < more.length; i++) ranges.push(more[i] as FoldingRange);
  };
  const symbols = minutes.items.map((placed) => ({ placed, symbol: anySymbol(placed.item) }));
  add(foldsOf([...headSymbols(minutes, WORDLESS)], minutes.lines, 0));
  for (const { heading, items } of groupsOf(minutes, symbols, WORDLESS)) {
    if (heading !== null) add(foldsOf([heading], minutes.lines, 0));
    for (const { placed } of items) add(itemFolds(placed));
  }
  return ranges;
}

/** A fold has no words: any language will do. */
const WORDLESS = 'da';

const itemFolds = rememberedOnLine((item, line) =>
  foldsOf([anySymbol(item)], linesOfItem(item), line),
);

/** The folds of symbols and their children, whose spans count in `lines`, which begin on a line of the document. */
function foldsOf(
  symbols: readonly OutlineSymbol[],
  lines: Lines,
  firstLine: number,
): readonly FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const walk = ({ kind, span, selectionSpan, children }: OutlineSymbol) => {
    const startLine = firstLine + lines.lineAt(selectionSpan.start);
    const endLine = firstLine + lines.lineAt(Math.max(span.start, span.end - 1));
    if (endLine > startLine && startLine !== ranges.at(-1)?.startLine) {
      const foldingKind = FOLDING_KIND[kind];
      ranges.push({ startLine, endLine, ...(foldingKind && { kind: foldingKind }) });
    }
    children.forEach(walk);
  };
  symbols.forEach(walk);
  return ranges;
}
