import { matchContents } from '../minutes/contentsMatch';
import type { ContentsEntry, Minutes } from '../minutes/model';
import { remembered } from '../minutes/remembered';
import { isItem } from './contentsDifferences';

/** Items whose headings were lost on the way: the table of contents has them, and their numbers are free. */
export interface LostItems {
  readonly entries: readonly ContentsEntry[];
  /** Index of the item behind the gap. */
  readonly next: number;
}

/**
 * Where two items that follow each other have as many entries between them in the table of contents as
 * numbers between their own: both are right, and the headings are missing (docs/forms.md §7, trap 9).
 */
export const lostItems: (minutes: Minutes) => readonly LostItems[] = remembered(findLost);

function findLost({ contents, items }: Minutes): readonly LostItems[] {
  if (contents === null) return [];
  const { entryToItem } = matchContents(contents, items);
  const lost: LostItems[] = [];
  let before: number | null = null;
  let between: ContentsEntry[] = [];
  for (const [index, entry] of contents.entries.entries()) {
    const at = entryToItem[index] ?? null;
    if (at === null) {
      if (isItem(entry)) between.push(entry);
      continue;
    }
    if (before !== null && at === before + 1 && between.length > 0) {
      const [from, to] = [items[before]?.item.number, items[at]?.item.number];
      const isGap = from != null && to != null && Number(to) - Number(from) - 1 === between.length;
      if (isGap) lost.push({ entries: between, next: at });
    }
    before = at;
    between = [];
  }
  return lost;
}
