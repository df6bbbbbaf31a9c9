import type { ContentsSyntax } from '../syntax/contents';
import { type Customs, NO_CUSTOMS } from '../syntax/customs';
import { withoutFurniture } from '../syntax/furniture';
import type { ItemSyntax } from '../syntax/item';
import { ownFormsOf } from '../syntax/ownForms';
import { type DocumentSyntax, groupLines, type ItemPart, parsing } from '../syntax/parse';
import { type SourceLine, sourceLines } from '../syntax/sourceLines';
import { detached } from '../text/change';
import type { Lines } from '../text/lines';
import { memory } from '../text/memory';
import { overlaps, type Span } from '../text/span';
import { finish, type Steps } from '../text/steps';
import { readAgendaItem } from './agendaItem';
import { documentKind } from './documentKind';
import { type DocumentTitle, readDocumentTitle } from './documentTitle';
import { readMeeting } from './meeting';
import { withMembers } from './members';
import type { AgendaItem, Contents, Meeting, Minutes, PlacedItem } from './model';
import type { MeetingKey } from './ownDecision';

/** How a result came about, kept for the next version of the same document. */
interface Reading {
  readonly syntax: DocumentSyntax;
  /** Those of its parts that are items. */
  readonly parts: readonly ItemPart[];
  readonly head: Head;
}

/** What the head of a document says, and the lines that say it. */
interface Head {
  readonly lines: readonly SourceLine[];
  readonly last: readonly SourceLine[];
  /** The text down to its end: what stands between the words of two lines may be read, too. */
  readonly text: string;
  readonly title: DocumentTitle | null;
  readonly meeting: Meeting;
  readonly key: ItemKey;
}

/** What items are read by: the very same object, the same answers. */
interface ItemKey extends MeetingKey {
  readonly customs: Customs;
}

/** Held weakly by the result itself: no state outlives the results that callers keep. */
const readings = memory<Minutes, Reading>();

/** So many items are read at a stretch. */
const STRIDE = 32;

/**
 * Reads a document of minutes. Total: any text gives a result; what is no minutes gives `kind: "unknown"`.
 * @param previous the result for an earlier version of the same document: items whose text and
 *   surroundings are unchanged stay the same objects
 * @param customs what the committee has said of its form; nothing of a version that was read by another
 *   object is used
 */
export function readMinutes(
  text: string,
  previous?: Minutes,
  customs: Customs = NO_CUSTOMS,
): Minutes {
  return finish(readingMinutes(text, previous, customs));
}

/** What is known of a document before all of its items are read. */
export interface Skimmed {
  readonly lines: Lines;
  /**
   * The minutes with those items alone that lie in a stretch of the document (offsets). They are read
   * for it, and are the same objects when the reading comes to them.
   */
  within(stretch: Span): Minutes;
}

/**
 * As `readMinutes`, in steps. As soon as it is known where the items begin, each step gives what can be
 * asked of single items.
 */
export function* readingMinutes(
  text: string,
  previous?: Minutes,
  customs: Customs = NO_CUSTOMS,
): Steps<Minutes, Skimmed | undefined> {
  const before = previous?.customs === customs ? readings.get(previous) : undefined;
  const syntax = yield* parsing(text, before?.syntax, ownFormsOf(customs));
  const head = readHead(syntax, customs, before?.head);
  const isSameContents = previous !== undefined && before?.syntax.contents === syntax.contents;
  const contents = isSameContents ? previous.contents : contentsOf(syntax);
  const groups = groupLines(syntax);
  const minutesOf = (items: readonly PlacedItem[]): Minutes => ({
    text,
    lines: syntax.lines,
    kind: documentKind(head.title, head.meeting, items, contents !== null),
    title: head.title?.title ?? null,
    meeting: head.meeting,
    contents,
    items,
    groups,
    customs,
  });
  const parts = syntax.parts.filter((part) => part.kind === 'item');
  const skimmed: Skimmed = {
    lines: syntax.lines,
    within(stretch) {
      const seen = parts.filter(({ span }) => overlaps(span, stretch));
      return minutesOf(seen.map((part) => placed(part, head.key, syntax)));
    },
  };
  const items: PlacedItem[] = [];
  const knownParts = before?.head.key === head.key ? before.parts : [];
  let read = 0;
  for (const [index, part] of parts.entries()) {
    const old = knownParts[index] === part ? previous?.items[index] : undefined;
    if (old === undefined && recall(part, head.key) === null && read++ % STRIDE === 0) {
      yield skimmed;
    }
    const line = writtenLine(part, syntax);
    items.push(old?.line === line ? old : placed(part, head.key, syntax));
  }
  const minutes = minutesOf(items);
  readings.set(minutes, { syntax, head, parts });
  return minutes;
}

function placed(part: ItemPart, key: ItemKey, syntax: DocumentSyntax): PlacedItem {
  const item = recall(part, key) ?? readAndKeep(part, key);
  return { item, offset: part.span.start, line: writtenLine(part, syntax) };
}

/** The readers leave out the lines of comments, and count no line for them. */
function writtenLine({ firstLine, span }: ItemPart, { lines, table }: DocumentSyntax): number {
  return lines === table.lines ? firstLine : lines.lineAt(span.start);
}

// ---------------------------------------------------------------- head

/** So many lines at the end of a document may say when the meeting was adjourned. */
const LAST_LINES = 12;

function readHead(syntax: DocumentSyntax, customs: Customs, before: Head | undefined): Head {
  const { table, parts, source } = syntax;
  const heads = parts.filter((part) => part.kind === 'head');
  const lines = heads.flatMap(({ firstLine, endLine }) =>
    sourceLines(table.facts, table.lines, firstLine, endLine),
  );
  const last = sourceLines(table.facts, table.lines, table.count - LAST_LINES, table.count);
  // The readers cut values out of the text, where the furniture of a page may stand between lines.
  const end = heads.at(-1)?.endLine ?? 0;
  const own = withoutFurniture(source.read, table.lines, table.furniture, 0, end);
  const isSameHead = before?.text === own && isSame(before.lines, lines);
  if (isSameHead && saysSame(before.last, last)) return before;
  // What is read is kept over many versions, and must not keep this one alive.
  const text = detached(own);
  const title = readDocumentTitle(text, lines);
  const written = readMeeting(text, lines, title, last);
  const meeting = { ...written, people: withMembers(written.people, customs) };
  const key = {
    organization: meeting.organization?.text ?? null,
    ownName: customs.organization?.trim() || null,
    date: meeting.date,
    customs,
  };
  const isSameKey = before?.key.organization === key.organization && before.key.date === key.date;
  return { lines, last, text, title, meeting, key: isSameKey ? before.key : key };
}

function isSame(a: readonly SourceLine[], b: readonly SourceLine[]): boolean {
  return (
    saysSame(a, b) &&
    a.every(({ start, level }, i) => start === b[i]?.start && level === b[i]?.level)
  );
}

/** The same words; of the last lines nobody asks where they stand. */
function saysSame(a: readonly SourceLine[], b: readonly SourceLine[]): boolean {
  return a.length === b.length && a.every(({ text }, i) => text === b[i]?.text);
}

// ---------------------------------------------------------------- items

interface Memory {
  readonly key: ItemKey;
  readonly inClosedGroup: boolean;
  readonly item: AgendaItem;
}

/** Pure memory: the answer depends on the syntax and its surroundings alone, and goes with the syntax. */
const memories = memory<ItemSyntax, Memory>();

function recall({ item, inClosedGroup }: ItemPart, key: ItemKey): AgendaItem | null {
  const memory = memories.get(item);
  return memory?.key === key && memory.inClosedGroup === inClosedGroup ? memory.item : null;
}

function readAndKeep({ item, inClosedGroup }: ItemPart, key: ItemKey): AgendaItem {
  const read = readAgendaItem(item, { meeting: key, inClosedGroup, customs: key.customs });
  memories.set(item, { key, inClosedGroup, item: read });
  return read;
}

// ---------------------------------------------------------------- contents

function contentsOf(syntax: DocumentSyntax): Contents | null {
  const { contents, table } = syntax;
  if (contents === null) return null;
  const { firstLine, endLine } = contents;
  const span = { start: table.lines.start(firstLine), end: table.lines.end(endLine - 1) };
  return { span, entries: contents.entries.map(asEntry) };
}

function asEntry(entry: ContentsSyntax['entries'][number]): Contents['entries'][number] {
  return {
    name: entry.name,
    span: { start: entry.start, end: entry.end },
    number: entry.number,
    page: entry.page,
  };
}
