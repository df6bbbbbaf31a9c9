import type { PlacedItem } from '../../minutes/model';
import { oneLine } from '../../text/oneLine';
import type { Span } from '../../text/span';

export type OutlineKind = 'meeting' | 'contents' | 'group' | 'item' | 'section' | 'table';

/**
 * The outline of a document. What belongs to an item counts from the item's beginning, so that the
 * symbols of an item stay the same objects as long as the item and its findings do.
 */
export interface Outline {
  /** What stands before the items: head of the meeting, table of contents. */
  readonly head: readonly OutlineSymbol[];
  /** The items in reading order, under the lines that head them. */
  readonly groups: readonly OutlineGroup[];
}

export interface OutlineGroup {
  /** The line that heads the items; null for items before the first such line. Covers its items. */
  readonly heading: OutlineSymbol | null;
  readonly items: readonly PlacedSymbol[];
}

/** The symbol of an item, and where the item stands. */
export interface PlacedSymbol {
  readonly symbol: OutlineSymbol;
  readonly placed: PlacedItem;
}

/** One line of the outline. */
export interface OutlineSymbol {
  /** One line, never empty, at most `LONGEST_NAME` UTF-16 units. */
  readonly name: string;
  /** What stands greyed beside the name ("lukket · godkendt · 00.01.00-G01-1-23 · 2 fund"); may be empty. */
  readonly detail: string;
  readonly kind: OutlineKind;
  /** Covers all children; counts in the document, but from the item's beginning for an item and its parts. */
  readonly span: Span;
  /** The part of `span` that is shown when the line is clicked. */
  readonly selectionSpan: Span;
  /** True for an item that was taken off the agenda. */
  readonly deprecated: boolean;
  /** True for an item behind closed doors. */
  readonly closed: boolean;
  /** Findings that begin inside. */
  readonly findings: number;
  /** In reading order; they do not overlap. Those of a group are in `OutlineGroup.items`. */
  readonly children: readonly OutlineSymbol[];
}

export const LONGEST_NAME = 200;

/** What a symbol has beside its place; what is not given is empty. */
interface Words {
  readonly name: string;
  /** The name when there is nothing to read in `name`. */
  readonly otherwise: string;
  readonly detail?: string;
  readonly findings?: number;
  readonly children?: readonly OutlineSymbol[];
}

const NO_CHILDREN: readonly OutlineSymbol[] = [];

/** A symbol that is neither closed nor deprecated. The selection is cut to the span. */
export function symbol(
  kind: OutlineKind,
  span: Span,
  selection: Span,
  { name, otherwise, detail = '', findings = 0, children = NO_CHILDREN }: Words,
): OutlineSymbol {
  return {
    kind,
    name: oneLine(name, LONGEST_NAME) || otherwise,
    detail,
    span,
    selectionSpan: clip(selection, span),
    deprecated: false,
    closed: false,
    findings,
    children,
  };
}

/** The part of a span that lies inside another; empty at the nearer edge when none does. */
export function clip(span: Span, within: Span): Span {
  if (within.start <= span.start && span.start <= span.end && span.end <= within.end) return span;
  const start = Math.min(Math.max(span.start, within.start), within.end);
  return { start, end: Math.min(Math.max(span.end, start), within.end) };
}

/** "a · b" of the parts that are there. */
export function detailOf(...parts: readonly (string | null | undefined | false)[]): string {
  let detail = '';
  for (const part of parts) if (part) detail = detail === '' ? part : `${detail} · ${part}`;
  return detail;
}
