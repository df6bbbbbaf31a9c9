import { type LinePosition, Lines } from '../text/lines';
import type { Fix } from './types';

/**
 * The place of a fix's caret in the text after its edits, or null when the caret is to stay.
 * `lines` are those of the text before.
 */
export function caretAfter({ caret, edits }: Fix, lines: Lines): LinePosition | null {
  const [edit] = edits;
  if (caret === null || edit === undefined) return null;
  const start = lines.positionAt(edit.span.start);
  const inside = new Lines(edit.text).positionAt(caret - edit.span.start);
  return {
    line: start.line + inside.line,
    character: inside.line === 0 ? start.character + inside.character : inside.character,
  };
}
