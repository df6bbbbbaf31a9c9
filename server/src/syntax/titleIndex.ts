import { foldText } from '../text/chars';
import { readMarkedTitle } from './closedMarker';
import type { ContentsSyntax } from './contents';
import { prefixOf, UNKNOWN_PREFIX } from './wordPrefix';

/** The titles of the table of contents, to be asked whether a line is one of them. */
export class TitleIndex {
  private readonly whole = new Set<string>();
  private readonly truncated: string[] = [];
  private readonly prefixes = new Set<number>();

  constructor(contents: ContentsSyntax | null) {
    for (const entry of contents?.entries ?? []) {
      const key = entryKey(entry.name);
      if (key === '') continue;
      this.whole.add(key);
      this.prefixes.add(prefixOf(key));
      if (key.length >= MIN_TRUNCATED) this.truncated.push(key);
    }
    this.truncated.sort();
  }

  get size(): number {
    return this.whole.size;
  }

  /** 'prefix': the contents print the title cut off. */
  match(title: string): 'exact' | 'prefix' | null {
    if (this.whole.size === 0 || !this.mayMatch(title)) return null;
    const key = entryKey(title);
    if (this.whole.has(key)) return 'exact';
    return this.hasTruncated(key) ? 'prefix' : null;
  }

  /** A title begins as its key does, unless a marker ("Lukket: …") is taken off. */
  private mayMatch(title: string): boolean {
    const prefix = prefixOf(title);
    return prefix === UNKNOWN_PREFIX || MARKERS.has(prefix) || this.prefixes.has(prefix);
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

/** How a title begins that has a marker to be taken off. */
const MARKERS: ReadonlySet<number> = new Set(
  ['lukket', 'fortroligt', 'closed', 'åben'].map(prefixOf),
);

/** Shorter entries are whole titles ("Meddelelser"), not the beginning of longer ones. */
const MIN_TRUNCATED = 30;

function entryKey(title: string): string {
  const folded = foldText(readMarkedTitle(title.trim()).name);
  return ENDS_IN_DOTS.test(folded) ? folded.replace(DOTS, '') : folded;
}

const ENDS_IN_DOTS = /[\s.…]$/;
const DOTS = /(?<![\s.…])[\s.…]+$/;

/** True when two tables of contents list the same titles, so that one index serves both. */
export function hasSameTitles(a: ContentsSyntax | null, b: ContentsSyntax | null): boolean {
  if (a === b) return true;
  const [names, others] = [a?.entries ?? [], b?.entries ?? []];
  return names.length === others.length && names.every(({ name }, i) => name === others[i]?.name);
}
