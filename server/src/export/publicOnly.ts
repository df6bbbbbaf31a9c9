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
  const open = minutes.items.map(({ item }) => item).filter((item) => item.public);
  const mayName = nameGuard(
    open,
    closed.map(({ item }) => item),
  );
  const hidden: readonly Span[] = [
    ...closed.map(({ item, offset }) => ({ start: offset, end: offset + item.text.length })),
    ...(minutes.contents?.entries ?? []).filter((entry) => !mayName(entry)).map(({ span }) => span),
  ];
  const secrets = [
    ...closed.map(({ item }) => item.name),
    ...(minutes.contents?.entries ?? []).filter((entry) => !mayName(entry)).map(({ name }) => name),
  ].filter((name) => name.length >= SHORTEST_SECRET);
  return {
    mayName,
    mayTell: (finding, texts) =>
      (finding.item === null || minutes.items[finding.item]?.item.public !== false) &&
      [finding.span, ...finding.related.map(({ span }) => span)].every(
        (span) => !hidden.some((place) => touches(place, span)),
      ) &&
      !secrets.some((secret) => texts.some((text) => text.includes(secret))),
  };
}

/** Shorter titles ("Løn") are found in any sentence; their place still holds the finding back. */
const SHORTEST_SECRET = 4;

/** Titles in the contents may be cut off; this much of one is enough to know an item by. */
const SHORTEST_PREFIX = 8;

function nameGuard(
  open: readonly AgendaItem[],
  closed: readonly AgendaItem[],
): (entry: ContentsEntry) => boolean {
  const names = open.map((item) => plain(item.name));
  const exact = new Set(names);
  const sorted = [...names].sort();
  const openNumbers = new Set(open.map((item) => item.number));
  const closedNumbers = new Set(closed.map((item) => item.number));
  const closedNames = new Set(closed.map((item) => plain(item.name)));
  return (entry) => {
    const name = plain(entry.name).replace(/(?:…|\.+)$/, '');
    // An open and a closed item may share their title; then the number decides, or nothing does.
    const shared = closedNames.has(name) && !openNumbers.has(entry.number ?? '');
    const numberedClosed = closedNumbers.has(entry.number ?? '') && !openNumbers.has(entry.number);
    if (shared || numberedClosed) return false;
    return exact.has(name) || (name.length >= SHORTEST_PREFIX && isPrefix(sorted, name));
  };
}

function isPrefix(sorted: readonly string[], prefix: string): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as string) < prefix) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(prefix) ?? false;
}

function plain(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
