import { type Lines, rangeOf } from '../text/lines';
import { type Span, shift } from '../text/span';
import type { ExportRange } from './format';

/** Turns spans into ranges; the spans count from a point of the document that the maker chose. */
export type ToRange = (span: Span) => ExportRange;

/** For spans that count from `offset`: 0 for the document, `PlacedItem.offset` for an item. */
export function rangesFrom(lines: Lines, offset: number): ToRange {
  return (span) => rangeOf(shift(span, offset), lines);
}
