import { withPlainSpaces } from '../text/chars';
import { Lines } from '../text/lines';
import type { Located, Span } from '../text/span';
import { type ContentsSyntax, readContents } from './contents';
import { HeadingCounts } from './documentLines';
import { maskUnread } from './furniture';
import { readGroupLine } from './groupLine';
import { type ItemSyntax, readItem } from './item';
import { findItemStarts, type ItemStart } from './itemStarts';
import type { DocumentForm, ItemLines } from './linesOfItem';
import { readSectionHeading, type SectionHeading } from './sectionHeading';
import { readSourceLines, type SourceLine } from './sourceLines';

/** The document as a row of parts that cover it: every character lies in exactly one. */
export interface DocumentSyntax {
  /** The document's text with plain blanks, and blanks for what is not read: same length, same offsets. */
  readonly text: string;
  readonly lines: Lines;
  readonly sourceLines: readonly SourceLine[];
  readonly headings: readonly (SectionHeading | null)[];
  readonly contents: ContentsSyntax | null;
  readonly parts: readonly Part[];
  /** How the items were read; items are reused only under the same form. */
  readonly formKey: string;
}

export type Part = PlainPart | ItemPart;

/** The head of the document, its table of contents, or a line that heads a group of items. */
export interface PlainPart {
  readonly kind: 'head' | 'contents' | 'group';
  readonly span: Span;
  readonly firstLine: number;
  readonly endLine: number;
}

export interface ItemPart {
  readonly kind: 'item';
  readonly span: Span;
  readonly firstLine: number;
  readonly endLine: number;
  /** Positioned relative to itself: the same object as before when its text has not changed. */
  readonly item: ItemSyntax;
  /** The item stands under a heading such as "LUKKEDE SAGER". */
  readonly inClosedGroup: boolean;
}

/** An item found again in the previous version of the document, so that it need not be read again. */
type Reuse = (index: number, count: number, wanted: Wanted) => ItemSyntax | null;

interface Wanted {
  readonly text: string;
  readonly start: ItemStart;
  readonly heading: Span;
}

/**
 * Reads the outline of a document: its head, contents and items. Total: every text gives a result.
 * Linear in the length of the text. Items whose text is the same as in `previous` are the same objects.
 */
export function parseDocument(source: string, previous?: DocumentSyntax): DocumentSyntax {
  const text = maskUnread(withPlainSpaces(source));
  const lines = new Lines(text);
  const sourceLines = readSourceLines(text, lines);
  const headings = sourceLines.map(readSectionHeading);
  const contents = readContents(sourceLines);
  const starts = findItemStarts({
    lines: sourceLines,
    headings,
    contents,
    counts: new HeadingCounts(headings),
  });
  const subSections = subHeadingsUsedAsSections(headings, starts.length);
  const form: DocumentForm = { subSections };
  const formKey = [...subSections].sort().join('|');
  const reuse = previous?.formKey === formKey ? reuseFrom(previous) : () => null;
  const parts = layOut({ text, lines, sourceLines, headings, contents, starts, form, reuse });
  return { text, lines, sourceLines, headings, contents, parts, formKey };
}

/** How often a word that may be a sub-heading must head something before it counts as a section. */
const FEWEST_USES = 2;
const USUAL_SHARE = 0.3;

/**
 * "Baggrund" or "Historik" under the case presentation is a heading inside it, unless the document
 * uses the word again and again, as a form with fixed sections does.
 */
function subHeadingsUsedAsSections(
  headings: readonly (SectionHeading | null)[],
  items: number,
): ReadonlySet<string> {
  const uses = new Map<string, number>();
  for (const heading of headings) {
    if (heading?.sub) uses.set(heading.key, (uses.get(heading.key) ?? 0) + 1);
  }
  const needed = Math.max(FEWEST_USES, items * USUAL_SHARE);
  return new Set([...uses].filter(([, count]) => count >= needed).map(([key]) => key));
}

interface Layout {
  readonly text: string;
  readonly lines: Lines;
  readonly sourceLines: readonly SourceLine[];
  readonly headings: readonly (SectionHeading | null)[];
  readonly contents: ContentsSyntax | null;
  readonly starts: readonly ItemStart[];
  readonly form: DocumentForm;
  readonly reuse: Reuse;
}

/** A place where a part begins. */
type Cut =
  | { readonly line: number; readonly kind: 'head' | 'contents' | 'group' }
  | { readonly line: number; readonly kind: 'item'; readonly start: ItemStart };

function layOut(layout: Layout): readonly Part[] {
  const cuts = findCuts(layout);
  const parts: Part[] = [];
  let closedGroup = false;
  let items = 0;
  cuts.forEach((cut, i) => {
    const endLine = cuts[i + 1]?.line ?? layout.lines.count;
    const span = { start: layout.lines.start(cut.line), end: layout.lines.start(endLine) };
    const place = { span, firstLine: cut.line, endLine };
    if (cut.kind === 'item') {
      const item = readOrReuse(layout, cut.start, place, items++);
      parts.push({ kind: 'item', ...place, item, inClosedGroup: closedGroup });
      return;
    }
    if (cut.kind === 'group') {
      closedGroup = readGroupLine(layout.sourceLines[cut.line]?.text ?? '')?.closed ?? false;
    }
    parts.push({ kind: cut.kind, ...place });
  });
  return parts;
}

function findCuts(layout: Layout): readonly Cut[] {
  const { contents, starts, sourceLines } = layout;
  const cuts: Cut[] = [];
  const firstItem = starts[0]?.firstLine ?? layout.lines.count;
  if (contents !== null && contents.firstLine <= firstItem) {
    if (contents.firstLine > 0) cuts.push({ line: 0, kind: 'head' });
    cuts.push({ line: contents.firstLine, kind: 'contents' });
    if (contents.endLine < firstItem) cuts.push({ line: contents.endLine, kind: 'head' });
  } else if (firstItem > 0) {
    cuts.push({ line: 0, kind: 'head' });
  }
  for (const start of starts) {
    const floor = (cuts.at(-1)?.line ?? -1) + 1;
    const group = groupLineAbove(sourceLines, start.firstLine, floor);
    if (group !== null) cuts.push({ line: group, kind: 'group' });
    cuts.push({ line: start.firstLine, kind: 'item', start });
  }
  return cuts;
}

/** A group's line stands right above the first item of the group. */
function groupLineAbove(
  lines: readonly SourceLine[],
  firstLine: number,
  floor: number,
): number | null {
  for (let at = firstLine - 1; at >= floor; at--) {
    const words = (lines[at] as SourceLine).text;
    if (words === '') continue;
    return readGroupLine(words) === null ? null : at;
  }
  return null;
}

function readOrReuse(
  layout: Layout,
  start: ItemStart,
  place: Omit<ItemPart, 'kind' | 'item' | 'inClosedGroup'>,
  index: number,
): ItemSyntax {
  const text = layout.text.slice(place.span.start, place.span.end);
  const heading = {
    start: (layout.sourceLines[start.headingLine] as SourceLine).start - place.span.start,
    end: (layout.sourceLines[start.lastHeadingLine] as SourceLine).end - place.span.start,
  };
  const known = layout.reuse(index, layout.starts.length, { text, start, heading });
  if (known !== null) return known;
  const item: ItemLines = {
    lines: layout.sourceLines,
    headings: layout.headings,
    start,
    endLine: place.endLine,
    offset: place.span.start,
    end: place.span.end,
  };
  return readItem(text, item, layout.form);
}

/**
 * Looks an item up in the previous version: by its place from the front, then from the back, for an
 * edit leaves the items before it and those behind it as they were.
 */
function reuseFrom(previous: DocumentSyntax): Reuse {
  const old = previous.parts.filter((part) => part.kind === 'item').map((part) => part.item);
  return (index, count, wanted) => {
    const front = old[index];
    if (front !== undefined && isSame(front, wanted)) return front;
    const back = old[old.length - count + index];
    return back !== undefined && isSame(back, wanted) ? back : null;
  };
}

/** The text alone is not enough: the rest of the document decides which of its lines head the item. */
function isSame(old: ItemSyntax, wanted: Wanted): boolean {
  return (
    old.text === wanted.text &&
    old.name === wanted.start.name &&
    old.number === wanted.start.number &&
    old.closed === wanted.start.closed &&
    old.heading.start === wanted.heading.start &&
    old.heading.end === wanted.heading.end
  );
}

/** The lines that head a group, with their places in the document. */
export function groupLines(syntax: DocumentSyntax): readonly Located[] {
  return syntax.parts
    .filter((part) => part.kind === 'group')
    .map((part) => {
      const line = syntax.sourceLines[part.firstLine] as SourceLine;
      return { text: line.text, span: { start: line.start, end: line.end } };
    });
}
