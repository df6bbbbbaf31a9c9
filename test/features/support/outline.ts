import type { Outline, OutlineSymbol, PlacedSymbol } from '../../../server/src/features/outline';
import { shift } from '../../../server/src/text/span';

/** An outline as one tree, all of whose spans count in the document. */
export function treeOf({ head, groups }: Outline): readonly OutlineSymbol[] {
  const headed = groups.flatMap(({ heading, items }) => {
    const children = items.map(inDocument);
    return heading === null ? children : [{ ...heading, children }];
  });
  return [...head, ...headed];
}

function inDocument({ symbol, placed }: PlacedSymbol): OutlineSymbol {
  const shifted = (each: OutlineSymbol): OutlineSymbol => ({
    ...each,
    span: shift(each.span, placed.offset),
    selectionSpan: shift(each.selectionSpan, placed.offset),
    children: each.children.map(shifted),
  });
  return shifted(symbol);
}
