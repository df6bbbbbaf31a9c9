import type { ContentsSyntax } from '../syntax/contents';
import type { ItemSyntax } from '../syntax/item';
import { type DocumentSyntax, groupLines, type ItemPart, parseDocument } from '../syntax/parse';
import type { SourceLine } from '../syntax/sourceLines';
import { readAgendaItem } from './agendaItem';
import { documentKind } from './documentKind';
import { readDocumentTitle } from './documentTitle';
import { readMeeting } from './meeting';
import type { AgendaItem, Contents, Minutes, PlacedItem } from './model';
import type { MeetingKey } from './ownDecision';

/** How a result came about, kept for the next version of the same document. */
interface Reading {
  readonly syntax: DocumentSyntax;
  /** What items depend on outside their text; under another key none is reused. */
  readonly key: string;
  readonly items: ReadonlyMap<ItemSyntax, AgendaItem>;
}

/** Held weakly by the result itself: no state outlives the results that callers keep. */
const readings = new WeakMap<Minutes, Reading>();

/**
 * Reads a document of minutes. Total: any text gives a result; what is no minutes gives `kind: "unknown"`.
 * @param previous the result for an earlier version of the same document: items whose text and
 *   surroundings are unchanged stay the same objects
 */
export function readMinutes(text: string, previous?: Minutes): Minutes {
  const before = previous === undefined ? undefined : readings.get(previous);
  const syntax = parseDocument(text, before?.syntax);
  const head = headLines(syntax);
  const title = readDocumentTitle(syntax.text, head);
  const meeting = readMeeting(syntax.text, head, title, lastLines(syntax));
  const meetingKey: MeetingKey = {
    organization: meeting.organization?.text ?? null,
    date: meeting.date,
  };
  const key = JSON.stringify(meetingKey);
  const known = before?.key === key ? before.items : new Map<ItemSyntax, AgendaItem>();
  const read = new Map<ItemSyntax, AgendaItem>();
  const items = syntax.parts
    .filter((part) => part.kind === 'item')
    .map((part) => placed(part, meetingKey, known, read));
  const minutes: Minutes = {
    text,
    lines: syntax.lines,
    kind: documentKind(title, meeting, items, syntax.contents !== null),
    title: title?.title ?? null,
    meeting,
    contents: contentsOf(syntax),
    items,
    groups: groupLines(syntax),
  };
  readings.set(minutes, { syntax, key, items: read });
  return minutes;
}

/** So many lines at the end of a document may say when the meeting was adjourned. */
const LAST_LINES = 12;

function lastLines(syntax: DocumentSyntax): readonly SourceLine[] {
  return syntax.sourceLines.slice(-LAST_LINES);
}

function headLines(syntax: DocumentSyntax): readonly SourceLine[] {
  return syntax.parts
    .filter((part) => part.kind === 'head')
    .flatMap((part) => syntax.sourceLines.slice(part.firstLine, part.endLine));
}

function placed(
  part: ItemPart,
  meeting: MeetingKey,
  known: ReadonlyMap<ItemSyntax, AgendaItem>,
  read: Map<ItemSyntax, AgendaItem>,
): PlacedItem {
  const old = known.get(part.item);
  const isSame = old !== undefined && old.public === !(part.item.closed || part.inClosedGroup);
  const item = isSame
    ? old
    : readAgendaItem(part.item, { meeting, inClosedGroup: part.inClosedGroup });
  read.set(part.item, item);
  return { item, offset: part.span.start, line: part.firstLine };
}

function contentsOf(syntax: DocumentSyntax): Contents | null {
  const { contents, lines } = syntax;
  if (contents === null) return null;
  return { span: spanOf(contents, lines), entries: contents.entries.map(asEntry) };
}

function asEntry(entry: ContentsSyntax['entries'][number]): Contents['entries'][number] {
  return {
    name: entry.name,
    span: { start: entry.start, end: entry.end },
    number: entry.number,
    page: entry.page,
  };
}

function spanOf(contents: ContentsSyntax, lines: DocumentSyntax['lines']): Contents['span'] {
  return { start: lines.start(contents.firstLine), end: lines.end(contents.endLine - 1) };
}
