import type { ContentsEntry, Minutes, PlacedItem } from '../../minutes/model';
import { foldText } from '../../text/chars';
import { oneLine } from '../../text/oneLine';

/** Shorter words stand anywhere, and so do short endings of words. */
const SHORTEST_WORD = 4;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Which of two titles has its own words elsewhere: in the text of the item first, then in the rest of the
 * document. The words that both have do not count, nor do the two places of the titles themselves.
 *
 * @returns 'entry' or 'item' for the one whose words stand in more places; null where the document does not
 *   tell.
 */
export function spelledElsewhere(
  entry: ContentsEntry,
  { item, offset }: PlacedItem,
  { text }: Minutes,
): 'entry' | 'item' | null {
  const listed = wordsOf(entry.name);
  const headed = wordsOf(item.name);
  const own = [...listed].filter((word) => !headed.has(word));
  const other = [...headed].filter((word) => !listed.has(word));
  if (own.length === 0 || other.length === 0) return null;
  const body = item.text.slice(item.heading.end);
  const rest =
    `${text.slice(0, entry.span.start)}\n${text.slice(entry.span.end, offset)}\n` +
    text.slice(offset + item.text.length);
  for (const place of [body, rest]) {
    const folded = foldText(place);
    const [entries, items] = [countOf(own, folded), countOf(other, folded)];
    if (entries !== items) return entries > items ? 'entry' : 'item';
  }
  return null;
}

function wordsOf(title: string): ReadonlySet<string> {
  const words = foldText(title).match(WORD) ?? [];
  return new Set(words.filter(({ length }) => length >= SHORTEST_WORD));
}

const LETTER = /[\p{L}\p{N}]/u;

/** How often words begin so: endings do not make another word. */
function countOf(words: readonly string[], folded: string): number {
  let count = 0;
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      if (!LETTER.test(folded.charAt(at - 1))) count++;
    }
  }
  return count;
}

const LONGEST_LABEL = 60;
/** So much is left in front of the first difference, or a little more. */
const LEAD = 20;

/** A title for a label: a long one is shortened, but the place where it differs from the other is shown. */
export function titleForLabel(title: string, other: string): string {
  let same = 0;
  while (same < title.length && title[same] === other[same]) same++;
  const from = same < LONGEST_LABEL - LEAD ? 0 : title.lastIndexOf(' ', same - LEAD) + 1;
  return (from > 0 ? '…' : '') + oneLine(title.slice(from), LONGEST_LABEL);
}
