import type { ContentsEntry, PlacedItem } from '../minutes/model';
import { type Span, shift } from '../text/span';
import { closedEntries } from './closedEntries';
import { differencesBetween } from './contentsDifferences';
import { entryNameSpan } from './entrySpans';
import { contentsFixes } from './fixes/contents';
import { aboutItem, message } from './messages';
import type { DocumentRule, Message, RuleFinding } from './types';

/**
 * The table of contents and the items say the same: the list of items that a municipality must
 * publish (lov om kommunernes styrelse § 8(7); docs/forms.md §5, row 14) is often this table, and
 * an entry without an item is how lost pages show (§7, trap 9).
 *
 * Cut-off titles match by their beginning; a difference of a few letters is shown as one of spelling.
 * Silent without a table of contents, about closed items that a public version leaves out, and where
 * hardly any entry is found again: then the list is something else, or the items were not understood.
 */
export const contentsMismatch: DocumentRule = {
  id: 'contents-mismatch',
  scope: 'document',
  severity: 'warning',
  settles: 'document',
  *check(minutes) {
    const { text, contents, items } = minutes;
    if (contents === null || contents.entries.length === 0 || items.length === 0) return;
    const differences = differencesBetween(contents, items);
    if (differences.length === 0) return;
    const closed = closedEntries(minutes);
    for (const difference of differences) {
      if (difference.what === 'item') {
        yield lonelyItem(items[difference.item] as PlacedItem, difference.item);
        continue;
      }
      const entry = contents.entries[difference.entry] as ContentsEntry;
      const span = entryPlace(entry, text);
      if (difference.what !== 'entry') {
        const placed = items[difference.item] as PlacedItem;
        yield pair(span, placed, difference.item, inWords(difference.what, entry, placed));
      } else if (!closed.has(entry)) {
        yield lonelyEntry(entry, span);
      }
    }
  },
  fixes: contentsFixes,
};

function inWords(
  what: 'title' | 'spelling' | 'number',
  entry: ContentsEntry,
  { item }: PlacedItem,
): Message {
  if (what === 'number') {
    return message('contents-mismatch.number', {
      name: entry.name,
      listed: entry.number ?? '',
      number: item.number ?? '',
    });
  }
  return message(`contents-mismatch.${what}`, { entry: entry.name, name: item.name });
}

/** The title alone; the whole entry where a line break is in the title. */
function entryPlace(entry: ContentsEntry, text: string): Span {
  return entryNameSpan(entry, text) ?? entry.span;
}

function pair(span: Span, placed: PlacedItem, item: number, text: Message): RuleFinding {
  const heading = shift(placed.item.heading, placed.offset);
  return {
    span,
    message: text,
    related: [{ span: heading, message: message('contents-mismatch.heading') }],
    item,
  };
}

function lonelyEntry({ name }: ContentsEntry, span: Span): RuleFinding {
  return { span, message: message('contents-mismatch.entry', { entry: name }) };
}

function lonelyItem({ item, offset }: PlacedItem, index: number): RuleFinding {
  return {
    span: shift(item.heading, offset),
    message: aboutItem('contents-mismatch.item', item),
    item: index,
  };
}
