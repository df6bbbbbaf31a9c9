import type { ContentsEntry, Minutes } from '../minutes/model';
import { readMarkedTitle } from '../syntax/closedMarker';
import { readGroupLine } from '../syntax/groupLine';

/**
 * The entries of the table of contents whose items are closed: by their own words ("Lukket punkt: …")
 * or by the group line above them. A public version leaves these items out and keeps their numbers.
 */
export function closedEntries({ contents, text }: Minutes): ReadonlySet<ContentsEntry> {
  const closed = new Set<ContentsEntry>();
  if (contents === null) return closed;
  let inClosedGroup = false;
  let end = contents.span.start;
  for (const entry of contents.entries) {
    for (const line of text.slice(end, entry.span.start).split('\n')) {
      inClosedGroup = readGroupLine(line.trim())?.closed ?? inClosedGroup;
    }
    inClosedGroup = readGroupLine(entry.name)?.closed ?? inClosedGroup;
    if (inClosedGroup || readMarkedTitle(entry.name).marker === 'closed') closed.add(entry);
    end = entry.span.end;
  }
  return closed;
}
