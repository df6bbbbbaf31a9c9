import { say } from '../../l10n/catalogue';
import { matchContents } from '../../minutes/contentsMatch';
import { contains } from '../../text/span';
import { itemPreview } from './itemPreview';
import type { Hover, HoverPlace } from './types';

/** On an entry of the table of contents: the item that it names. */
export function contentsEntryHover(place: HoverPlace): Hover | null {
  const { contents, items } = place.minutes;
  if (contents === null || !contains(contents.span, place.offset)) return null;
  const index = contents.entries.findIndex(({ span }) => contains(span, place.offset));
  const entry = contents.entries[index];
  if (entry === undefined) return null;
  const item = matchContents(contents, items).entryToItem[index] ?? null;
  const markdown = item === null ? say(place.language, 'hover.noItem') : itemPreview(item, place);
  return { markdown, span: entry.span };
}
