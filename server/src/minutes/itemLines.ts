import { withWrittenBreaks } from '../syntax/comments';
import { type LineRange, Lines } from '../text/lines';
import type { Span } from '../text/span';
import type { AgendaItem, PlacedItem } from './model';
import { remembered } from './remembered';

/**
 * The lines of an item's own text as they are written, comments too. Items are whole lines, so the
 * document's lie as far apart.
 */
export const linesOfItem = remembered(
  (item: AgendaItem) => new Lines(withWrittenBreaks(item.text)),
);

/** Where a span of an item stands in its document, without a look at the rest of it. */
export function rangeInItem({ start, end }: Span, { item, line }: PlacedItem): LineRange {
  const lines = linesOfItem(item);
  const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
  return {
    start: { line: line + from.line, character: from.character },
    end: { line: line + to.line, character: to.character },
  };
}
