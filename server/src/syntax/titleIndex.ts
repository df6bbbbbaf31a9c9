import { foldText } from '../text/chars';
import { readMarkedTitle } from './closedMarker';
import type { ContentsSyntax } from './contents';

/** The titles of the table of contents, to be asked whether a line is one of them. */
export class TitleIndex {
  private readonly whole = new Set<string>();
  private readonly truncated: string[] = [];

  constructor(contents: ContentsSyntax | null) {
    for (const entry of contents?.entries ?? []) {
      const key = entryKey(entry.name);
      if (key === '') continue;
      this.whole.add(key);
      if (key.length >= MIN_TRUNCATED) this.truncated.push(key);
    }
    this.truncated.sort();
  }

  get size(): number {
    return this.whole.size;
  }

  /** 'prefix': the contents print the title cut off. */
  match(title: string): 'exact' | 'prefix' | null {
    const key = entryKey(title);
    if (this.whole.has(key)) return 'exact';
    return this.hasTruncated(key) ? 'prefix' : null;
  }

  /** Binary search for the longest listed title that the key begins with. */
  private hasTruncated(key: string): boolean {
    let low = 0;
    let high = this.truncated.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.truncated[middle] as string) <= key) low = middle + 1;
      else high = middle;
    }
    const candidate = this.truncated[low - 1];
    return candidate !== undefined && key.startsWith(candidate);
  }
}

/** Shorter entries are whole titles ("Meddelelser"), not the beginning of longer ones. */
const MIN_TRUNCATED = 30;

function entryKey(title: string): string {
  return foldText(readMarkedTitle(title.trim()).name).replace(/(?<![\s.…])[\s.…]+$/, '');
}
