import { oneLine } from '../../text/oneLine';
import type { Span } from '../../text/span';

export type OutlineKind = 'meeting' | 'contents' | 'group' | 'item' | 'section' | 'table';

/** One line of the outline. */
export interface OutlineSymbol {
  /** One line, never empty, at most `LONGEST_NAME` UTF-16 units. */
  readonly name: string;
  /** What stands greyed beside the name ("lukket · godkendt · 00.01.00-G01-1-23 · 2 fund"); may be empty. */
  readonly detail: string;
  readonly kind: OutlineKind;
  /** Document offsets; covers all children. */
  readonly span: Span;
  /** The part of `span` that is shown when the line is clicked. */
  readonly selectionSpan: Span;
  /** True for an item that was taken off the agenda. */
  readonly deprecated: boolean;
  /** True for an item behind closed doors. */
  readonly closed: boolean;
  /** Findings that begin inside. */
  readonly findings: number;
  /** In reading order; they do not overlap. */
  readonly children: readonly OutlineSymbol[];
}

export const LONGEST_NAME = 200;

/**
 * A symbol with nothing but name and place; `otherwise` is its name when there is nothing to read in
 * `name`. The selection is cut to the span.
 */
export function symbol(
  kind: OutlineKind,
  name: string,
  otherwise: string,
  span: Span,
  selection: Span,
): OutlineSymbol {
  return {
    kind,
    name: oneLine(name, LONGEST_NAME) || otherwise,
    detail: '',
    span,
    selectionSpan: clip(selection, span),
    deprecated: false,
    closed: false,
    findings: 0,
    children: [],
  };
}

/** The part of a span that lies inside another; empty at the nearer edge when none does. */
export function clip(span: Span, within: Span): Span {
  const start = Math.min(Math.max(span.start, within.start), within.end);
  return { start, end: Math.min(Math.max(span.end, start), within.end) };
}

/** "a · b" of the parts that are there. */
export function detailOf(...parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join(' · ');
}
