import { rangeInItem } from '../minutes/itemLines';
import type { PlacedItem } from '../minutes/model';
import { type Lines, rangeOf } from '../text/lines';
import type { Span } from '../text/span';
import type { ExportRange } from './format';

/** Turns spans into ranges; the spans count from a point of the document that the maker chose. */
export type ToRange = (span: Span) => ExportRange;

/** For spans that count from the beginning of the document. */
export function rangesIn(lines: Lines): ToRange {
  return (span) => rangeOf(span, lines);
}

/** For spans that count from the beginning of an item. */
export function rangesInItem(placed: PlacedItem): ToRange {
  return (span) => rangeInItem(span, placed);
}
