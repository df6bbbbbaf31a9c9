import type { Position } from 'vscode-languageserver-protocol';

export interface ContentChange {
  readonly range?: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

/**
 * A text after the changes of one notification, one after the other, as the protocol describes it:
 * plain and slow, and written independently of the server.
 */
export function applyChanges(text: string, changes: readonly ContentChange[]): string {
  return changes.reduce((before, { range, text: put }) => {
    if (range === undefined) return put;
    const start = offsetOf(before, range.start);
    const end = Math.max(start, offsetOf(before, range.end));
    return before.slice(0, start) + put + before.slice(end);
  }, text);
}

/** A character behind its line stands at the line's end; a line behind the text at the text's end. */
function offsetOf(text: string, { line, character }: Position): number {
  if (line < 0) return 0;
  let offset = 0;
  for (const [index, written] of (
    text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []
  ).entries()) {
    if (index === line) {
      const end = written.replace(/[\r\n]+$/, '').length;
      return offset + Math.max(0, Math.min(character, end));
    }
    offset += written.length;
  }
  return text.length;
}
