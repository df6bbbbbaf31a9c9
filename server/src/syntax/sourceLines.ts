import type { Lines } from '../text/lines';
import type { LineFacts } from './lineFacts';

/** A line at its place in the document, for those who read the document's head. */
export interface SourceLine {
  /** Words without decoration; '' for a blank line. */
  readonly text: string;
  /** Document offset of the first character of `text`. */
  readonly start: number;
  /** Document offset behind the last character of `text`. */
  readonly end: number;
  /** Number of `#`; 0 for none. */
  readonly level: number;
}

/** The lines from `from` to the one before `to` at their places; lines outside the document are left out. */
export function sourceLines(
  facts: readonly LineFacts[],
  lines: Lines,
  from: number,
  to: number,
): readonly SourceLine[] {
  const placed: SourceLine[] = [];
  for (let index = Math.max(0, from); index < Math.min(to, facts.length); index++) {
    const { text, from: indent, level } = facts[index] as LineFacts;
    const start = lines.start(index) + indent;
    placed.push({ text, start, end: start + text.length, level });
  }
  return placed;
}
