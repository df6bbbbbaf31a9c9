import { documentMemory } from '../minutes/documentMemory';
import type { Contents, ContentsEntry, Minutes } from '../minutes/model';
import { readMarkedTitle } from '../syntax/closedMarker';
import { readGroupLine } from '../syntax/groupLine';
import { ITEM_NUMBER } from './itemSequence';

/**
 * The entries of the table of contents whose items are closed: by their own words ("Lukket punkt: …")
 * or by the group line above them. A public version leaves these items out and keeps their numbers.
 */
export function closedEntries(minutes: Minutes): ReadonlySet<ContentsEntry> {
  const { contents, items } = minutes;
  if (contents === null) return NONE;
  const text = minutes.text.slice(contents.span.start, contents.span.end);
  const known = memory.recall(items);
  const closed =
    known !== undefined && known.text === text && isSame(known.contents, contents)
      ? known.closed
      : closedIn(contents, minutes.text);
  memory.keep(items, { text, contents, closed });
  if (closed.length === 0) return NONE;
  return new Set(closed.map((index) => contents.entries[index] as ContentsEntry));
}

/** The numbers of the items that the table of contents calls closed. */
export function closedNumbers(minutes: Minutes): readonly number[] {
  return [...closedEntries(minutes)].flatMap(({ number }) =>
    number !== null && ITEM_NUMBER.test(number) ? [Number(number)] : [],
  );
}

const NONE: ReadonlySet<ContentsEntry> = new Set();

interface Known {
  readonly text: string;
  readonly contents: Contents;
  /** Indices of the closed entries. */
  readonly closed: readonly number[];
}

const memory = documentMemory<Known>();

/** True for the same entries, wherever in the document the table stands. */
function isSame(a: Contents, b: Contents): boolean {
  if (a === b) return true;
  const by = b.span.start - a.span.start;
  return (
    a.entries.length === b.entries.length &&
    a.entries.every(({ name, span }, index) => {
      const other = b.entries[index] as ContentsEntry;
      return name === other.name && span.start + by === other.span.start;
    })
  );
}

/** No title or line says that something is closed without one of these, unless by a soft hyphen in it. */
const MAY_CLOSE = /lukke|closed|fortrolig|\u00ad/i;

function closedIn(contents: Contents, text: string): readonly number[] {
  const closed: number[] = [];
  let inClosedGroup = false;
  let end = contents.span.start;
  for (const [index, { name, span }] of contents.entries.entries()) {
    const between = text.slice(end, span.start);
    end = span.end;
    if (!inClosedGroup && !MAY_CLOSE.test(between) && !MAY_CLOSE.test(name)) continue;
    for (const line of between.split('\n')) {
      inClosedGroup = readGroupLine(line.trim())?.closed ?? inClosedGroup;
    }
    inClosedGroup = readGroupLine(name)?.closed ?? inClosedGroup;
    if (inClosedGroup || readMarkedTitle(name).marker === 'closed') closed.push(index);
  }
  return closed;
}
