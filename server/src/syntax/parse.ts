import { type Change, changeBetween, detached } from '../text/change';
import { withPlainSpaces } from '../text/chars';
import { Lines, type LineWindow } from '../text/lines';
import type { Located } from '../text/span';
import type { Steps } from '../text/steps';
import { uncommented } from './comments';
import { type ContentsSearch, type ContentsSyntax, findContents, isAwaited } from './contents';
import type { DocumentLines } from './documentLines';
import { withoutFurniture } from './furniture';
import { readItem } from './item';
import { findItemStarts, type ItemStarts } from './itemStarts';
import { type Cut, findCuts, KnownItems, type Part, type Place } from './layout';
import { isSameLine } from './lineList';
import type { DocumentForm } from './linesOfItem';
import { LineTable } from './lineTable';
import type { OwnForms } from './ownForms';
import { hasSameTitles, TitleIndex } from './titleIndex';

export type { ItemPart, Part, PlainPart } from './layout';

/** The document as a row of parts that cover it: every character lies in exactly one. */
export interface DocumentSyntax {
  readonly source: SourceText;
  /** The lines as they are written; those of `table` are those that are read. */
  readonly lines: Lines;
  readonly table: LineTable;
  readonly contents: ContentsSyntax | null;
  readonly parts: readonly Part[];
  /** How the answer was found, for the next version. */
  readonly workings: Workings;
}

/** The document's text in three states; where there is nothing to change they are one string. */
interface SourceText {
  readonly written: string;
  /** With plain blanks for odd ones. */
  readonly spaced: string;
  /** And with blanks for comments. Same length, same offsets. */
  readonly blanked: string;
  /** And without the breaks of lines that hold comments alone (see `uncommented`). */
  readonly read: string;
}

interface Workings {
  readonly search: ContentsSearch;
  readonly titles: TitleIndex;
  readonly starts: ItemStarts;
  readonly subSections: ReadonlySet<string>;
}

/** So many items are read at a stretch. */
const STRIDE = 32;

/**
 * Reads the outline of a document: its head, contents and items. Total: every text gives a result.
 * Linear in the length of the text; after an edit the cost is that of the lines that it touches and
 * of a few small steps for each item. Items that the edit does not touch are the same objects.
 * Lets others in between when there is much to read.
 * @param previous what was read of an earlier version, with the same forms
 * @param own what a committee's customs change; null where they change nothing
 */
export function* parsing(
  written: string,
  previous?: DocumentSyntax,
  own: OwnForms | null = null,
): Steps<DocumentSyntax> {
  const source = sourceText(written, previous?.source);
  const change = previous === undefined ? null : changeBetween(previous.source.read, source.read);
  if (previous !== undefined && change === null) return { ...previous, source };
  const { table, window } = yield* lineTable(source.read, previous, change, own);
  const search = contentsAfter(table, previous, window) ?? findContents(table);
  const contents = search.found;
  const old = previous?.workings;
  const isSameList = old !== undefined && hasSameTitles(old.search.found, contents);
  const titles = isSameList ? old.titles : new TitleIndex(contents);
  const document: DocumentLines = { table, contents, titles };
  const canKeep = isSameList && window !== null && isSamePlace(old.search.found, contents, window);
  const before = canKeep ? { found: old.starts, window } : null;
  const starts = yield* findItemStarts(document, before);
  const subSections = subHeadingsUsedAsSections(table, starts.starts.length);
  const workings: Workings = { search, titles, starts, subSections };
  const isSameForm = old !== undefined && isSameSet(old.subSections, subSections);
  const known = new KnownItems(isSameForm ? (previous?.parts ?? []) : [], window);
  const cuts = findCuts(table, contents, starts.starts);
  const parts = yield* layOut(source.read, table, cuts, starts.starts.length, workings, known);
  const lines = writtenLines(source, table, previous);
  return { source, lines, table, contents, parts, workings };
}

// ---------------------------------------------------------------- text and lines

function sourceText(written: string, before: SourceText | undefined): SourceText {
  const spaced = before === undefined ? withPlainSpaces(written) : spacedAfter(written, before);
  return { written, spaced, ...uncommented(spaced) };
}

/** What is a plain blank depends on the characters beside it, so only those beside the change are asked. */
function spacedAfter(written: string, before: SourceText): string {
  const change = changeBetween(before.written, written);
  if (change === null) return before.spaced;
  const from = Math.max(0, change.start - 1);
  const to = Math.min(written.length, change.endAfter + 1);
  const context = Math.max(0, from - 1);
  const fresh = withPlainSpaces(written.slice(context, to + 1)).slice(from - context, to - context);
  const isPlain = before.spaced === before.written && fresh === written.slice(from, to);
  if (isPlain) return written;
  const endBefore = change.endBefore + (to - change.endAfter);
  return before.spaced.slice(0, from) + fresh + before.spaced.slice(endBefore);
}

/** Bigger pieces are read with pauses, as a document is that was just opened. */
const LONGEST_EDIT = 200_000;

function* lineTable(
  text: string,
  previous: DocumentSyntax | undefined,
  change: Change | null,
  own: OwnForms | null,
): Steps<{ table: LineTable; window: LineWindow | null }> {
  if (previous === undefined || change === null || change.endAfter - change.start > LONGEST_EDIT) {
    return { table: yield* LineTable.read(text, own), window: null };
  }
  return previous.table.edited(text, change);
}

/** Comments on lines of their own are lines for those who look at the document, but not for its readers. */
function writtenLines(
  { blanked, read }: SourceText,
  table: LineTable,
  previous: DocumentSyntax | undefined,
): Lines {
  if (blanked === read) return table.lines;
  if (previous === undefined) return new Lines(blanked);
  const change = changeBetween(previous.source.blanked, blanked);
  return change === null ? previous.lines : previous.lines.edited(blanked, change).lines;
}

// ---------------------------------------------------------------- contents

/** The contents found before, where the edit lies behind all that had a part in finding them. */
function contentsAfter(
  table: LineTable,
  previous: DocumentSyntax | undefined,
  window: LineWindow | null,
): ContentsSearch | null {
  if (previous === undefined || window === null) return null;
  const { search } = previous.workings;
  if (window.first < search.reach) return null;
  const awaited = search.found?.awaited ?? null;
  if (awaited === null) return search;
  const before = previous.table.facts.slice(window.first, window.behindBefore);
  const after = table.facts.slice(window.first, window.behindAfter);
  const isTouched = [...before, ...after].some((line) => isAwaited(line, awaited));
  return isTouched ? null : search;
}

/** True when the same lines outside the window belong to the contents. */
function isSamePlace(
  before: ContentsSyntax | null,
  after: ContentsSyntax | null,
  window: LineWindow,
): boolean {
  if (before === null || after === null) return before === after;
  return (
    isSameLine(before.firstLine, after.firstLine, window) &&
    isSameLine(before.endLine, after.endLine, window)
  );
}

// ---------------------------------------------------------------- the document's form

/** How often a word that may be a sub-heading must head something before it counts as a section. */
const FEWEST_USES = 2;
const USUAL_SHARE = 0.3;

/**
 * "Baggrund" or "Historik" under the case presentation is a heading inside it, unless the document
 * uses the word again and again, as a form with fixed sections does.
 */
function subHeadingsUsedAsSections(table: LineTable, items: number): ReadonlySet<string> {
  const uses = new Map<string, number>();
  for (const line of table.subHeadings) {
    const key = table.at(line).heading?.key ?? '';
    uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  const needed = Math.max(FEWEST_USES, items * USUAL_SHARE);
  return new Set([...uses].filter(([, count]) => count >= needed).map(([key]) => key));
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((key) => b.has(key));
}

// ---------------------------------------------------------------- parts

function* layOut(
  text: string,
  table: LineTable,
  cuts: readonly Cut[],
  count: number,
  form: DocumentForm,
  known: KnownItems,
): Steps<readonly Part[]> {
  const parts: Part[] = [];
  let inClosedGroup = false;
  let items = 0;
  let read = 0;
  for (const [i, cut] of cuts.entries()) {
    const endLine = cuts[i + 1]?.line ?? table.count;
    if (cut.kind !== 'item') {
      if (cut.kind === 'group') inClosedGroup = table.at(cut.line).group?.closed ?? false;
      parts.push({ kind: cut.kind, ...placeOf(table, cut.line, endLine) });
      continue;
    }
    const { start } = cut;
    const index = items++;
    const old = known.find(index, count, start, endLine - cut.line);
    if (old !== null && isAt(old, table, cut.line) && old.inClosedGroup === inClosedGroup) {
      parts.push(old);
      continue;
    }
    let item = old?.item;
    if (item === undefined) {
      const own = withoutFurniture(text, table.lines, table.furniture, cut.line, endLine);
      item =
        known.findSame(index, count, start, own)?.item ??
        readItem({ table, start, firstLine: cut.line, endLine, text: detached(own) }, form);
      read++;
    }
    const place = placeOf(table, cut.line, endLine);
    parts.push({ kind: 'item', ...place, item, start, inClosedGroup });
    if (read >= STRIDE) {
      read = 0;
      yield;
    }
  }
  return parts;
}

function isAt({ span, firstLine }: Place, { lines }: LineTable, line: number): boolean {
  return firstLine === line && span.start === lines.start(line);
}

function placeOf({ lines }: LineTable, firstLine: number, endLine: number): Place {
  return { span: { start: lines.start(firstLine), end: lines.start(endLine) }, firstLine, endLine };
}

/** The lines that head a group, with their places in the document. */
export function groupLines({ parts, table }: DocumentSyntax): readonly Located[] {
  return parts
    .filter((part) => part.kind === 'group')
    .map((part) => ({
      text: table.at(part.firstLine).text,
      span: { start: table.wordsStart(part.firstLine), end: table.wordsEnd(part.firstLine) },
    }));
}
