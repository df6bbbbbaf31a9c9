/**
 * A stretch of text: UTF-16 offsets, half open (`start` belongs to it, `end` does not).
 * Offsets count from the beginning of whatever text the owner says: the document, or one agenda item.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of text with the place where it stands. `text` is what is written there, trimmed. */
export interface Located {
  readonly text: string;
  readonly span: Span;
}

/** The same stretch, counted from a point that lies `by` code units earlier. */
export function shift(span: Span, by: number): Span {
  return by === 0 ? span : { start: span.start + by, end: span.end + by };
}

export function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** True when the two stretches share at least one code unit, or touch at an empty one. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
