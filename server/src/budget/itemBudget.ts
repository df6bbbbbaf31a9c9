import type { AgendaItem } from '../minutes/model';
import { memory } from '../text/memory';
import type { Span } from '../text/span';
import { readAmounts } from './amounts';
import type { Budget } from './model';
import { findTables } from './tables';

/** An item that was not edited is the same object, so what was read from it stays valid with it. */
const budgets = memory<AgendaItem, Budget>();

/** The tables of an item and the amounts in its running text; all spans count from the item's beginning. */
export function budgetOf(item: AgendaItem): Budget {
  const known = budgets.get(item);
  if (known) return known;
  const budget = readBudget(item);
  budgets.set(item, budget);
  return budget;
}

function readBudget(item: AgendaItem): Budget {
  const { text } = item;
  const headings = [item.heading, ...item.sections.map((section) => section.headingSpan)];
  const tables = findTables(text, { start: 0, end: text.length }, headings);
  // The unit in a caption ("Budget (1.000 kr.)") is no amount, though it looks like one.
  const prose = between(
    tables.flatMap(({ caption, span }) => (caption ? [caption.span, span] : [span])),
    text.length,
  );
  const { amounts, malformed } = readAmounts(text, prose);
  return { tables, amounts, malformedAmounts: malformed };
}

/** The stretches that the spans (in order, apart from each other) leave free. */
function between(spans: readonly Span[], length: number): readonly Span[] {
  const free: Span[] = [];
  let start = 0;
  for (const span of spans) {
    free.push({ start, end: span.start });
    start = span.end;
  }
  free.push({ start, end: length });
  return free;
}
