import { type MatchQuality, matchContents } from '../minutes/contentsMatch';
import type { AgendaItem, ContentsEntry, Minutes } from '../minutes/model';
import type { Finding } from '../rules/types';
import type { Span } from '../text/span';

/**
 * What may leave the house when closed items may not (lov om kommunernes styrelse § 8(7), § 10).
 * When in doubt a name is held back: an entry of the table of contents keeps its name only if it is that of
 * an open item, and a finding is left out as soon as anything in it touches a closed one.
 */
export interface Disclosure {
  mayName(entry: ContentsEntry): boolean;
  /** `texts` are the sentences of the finding, in the language of the export. */
  mayTell(finding: Finding, texts: readonly string[]): boolean;
}

export const EVERYTHING: Disclosure = { mayName: () => true, mayTell: () => true };

export function publicDisclosure(minutes: Minutes): Disclosure {
  const closed = minutes.items.filter(({ item }) => !item.public);
  const named = namedEntries(minutes);
  const unnamed = (minutes.contents?.entries ?? []).filter((entry) => !named.has(entry));
  const touchesHidden = spanFinder([
    ...closed.map(({ item, offset }) => ({ start: offset, end: offset + item.text.length })),
    ...unnamed.map(({ span }) => span),
  ]);
  const tellsSecret = secretFinder([
    ...closed.map(({ item }) => item.name),
    ...unnamed.map(nameOf),
  ]);
  return {
    mayName: (entry) => named.has(entry),
    mayTell: ({ item, span, related }, texts) =>
      (item === null || minutes.items[item]?.item.public !== false) &&
      !touchesHidden(span) &&
      !related.some((other) => touchesHidden(other.span)) &&
      !texts.some(tellsSecret),
  };
}

function nameOf({ name }: ContentsEntry): string {
  return name;
}

/** Whether a span touches one of others; looked for among their starts, so that many findings cost little. */
function spanFinder(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  // The farthest end of all spans up to each: they may lie in one another.
  let farthest = 0;
  const ends = sorted.map(({ end }) => {
    farthest = Math.max(farthest, end);
    return farthest;
  });
  return ({ start, end }) => {
    const before = countBelow(sorted, ({ start: other }) => other < end);
    return before > 0 && start < (ends[before - 1] as number);
  };
}

/** Shorter titles ("Løn") are found in any sentence; their place still holds the finding back. */
const SHORTEST_SECRET = 4;

/** Whether a text holds one of some names; each place of the text is compared with those that begin alike. */
function secretFinder(names: readonly string[]): (text: string) => boolean {
  const secrets = new Set(names.filter((name) => name.length >= SHORTEST_SECRET));
  const byOpening = new Map<string, string[]>();
  for (const secret of secrets) {
    const opening = secret.slice(0, SHORTEST_SECRET);
    byOpening.set(opening, [...(byOpening.get(opening) ?? []), secret]);
  }
  return (text) => {
    for (let at = 0; at + SHORTEST_SECRET <= text.length; at++) {
      const alike = byOpening.get(text.slice(at, at + SHORTEST_SECRET));
      if (alike?.some((secret) => text.startsWith(secret, at))) return true;
    }
    return false;
  };
}

/** How an entry may be matched with an open item to keep its name: the number alone does not tell. */
const SAME_TITLE: ReadonlySet<MatchQuality | null> = new Set(['exact', 'prefix', 'spelling']);

/** The entries that keep their names: they stand for an open item, or say no more than its title does. */
function namedEntries({ contents, items }: Minutes): ReadonlySet<ContentsEntry> {
  const { entryToItem, quality } = matchContents(contents, items);
  const guard = nameGuard(items.map(({ item }) => item));
  const named = (contents?.entries ?? []).filter((entry, index) => {
    const match = items[entryToItem[index] ?? -1]?.item;
    if (match?.public === false || guard.isClosed(entry)) return false;
    return (match !== undefined && SAME_TITLE.has(quality[index] ?? null)) || guard.isOpen(entry);
  });
  return new Set(named);
}

/** Titles in the contents may be cut off; this much of one is enough to know an item by. */
const SHORTEST_PREFIX = 8;

/** Judges entries by their words and numbers alone, wherever they stand. */
function nameGuard(items: readonly AgendaItem[]) {
  const open = items.filter((item) => item.public);
  const closed = items.filter((item) => !item.public);
  const names = open.map((item) => plain(item.name)).sort();
  const openNumbers = new Set(open.map((item) => item.number));
  const closedNumbers = new Set(closed.map((item) => item.number));
  const closedNames = new Set(closed.map((item) => plain(item.name)));
  const titleOf = ({ name }: ContentsEntry) => plain(name).replace(/(?:…|\.+)$/, '');
  return {
    /** An open and a closed item may share their title; then the number decides, or nothing does. */
    isClosed(entry: ContentsEntry): boolean {
      if (openNumbers.has(entry.number ?? '')) return false;
      return closedNames.has(titleOf(entry)) || closedNumbers.has(entry.number ?? '');
    },
    /** Its words are the title of an open item, or the beginning of one. */
    isOpen(entry: ContentsEntry): boolean {
      const title = titleOf(entry);
      const next = names[countBelow(names, (name) => name < title)];
      return (
        next === title || (title.length >= SHORTEST_PREFIX && next?.startsWith(title) === true)
      );
    },
  };
}

/** How many of a sorted list come before all others of which something is not true. */
function countBelow<T>(sorted: readonly T[], isBelow: (each: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBelow(sorted[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function plain(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
