import type { Span } from './span';

/** A place as the Language Server Protocol counts: lines and UTF-16 characters, both from 0. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** A stretch of text as the protocol counts; `end` does not belong to it. */
export interface LineRange {
  readonly start: LinePosition;
  readonly end: LinePosition;
}

const LF = 10;
const CR = 13;

/**
 * Where the lines of a text begin. A line ends at `\n`, `\r\n` or a lone `\r`, as in LSP.
 * Every text has at least one line; a text that ends with a line break has an empty last line.
 */
export class Lines {
  private readonly starts: readonly number[];

  constructor(private readonly text: string) {
    this.starts = lineStarts(text);
  }

  get count(): number {
    return this.starts.length;
  }

  /** Offset of the first character of a line; lines outside the text are clamped to it. */
  start(line: number): number {
    if (line < 0) return 0;
    return this.starts[line] ?? this.text.length;
  }

  /** Offset behind the line break of a line (the start of the next line, or the end of the text). */
  next(line: number): number {
    return this.start(line + 1);
  }

  /** Offset of the line break of a line, or the end of the text. */
  end(line: number): number {
    let end = this.next(line);
    const start = this.start(line);
    if (end > start && this.text.charCodeAt(end - 1) === LF) end--;
    if (end > start && this.text.charCodeAt(end - 1) === CR) end--;
    return end;
  }

  /** The line that holds an offset. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Position of an offset; offsets outside the text are clamped to it. */
  positionAt(offset: number): LinePosition {
    const inside = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(inside);
    return { line, character: inside - this.start(line) };
  }

  /** Offset of a position; a character beyond its line is clamped to the end of that line. */
  offsetAt(position: LinePosition): number {
    if (position.line < 0) return 0;
    if (position.line >= this.count) return this.text.length;
    const offset = this.start(position.line) + Math.max(0, position.character);
    return Math.min(offset, this.end(position.line));
  }

  /** The text of a line without its line break. */
  textOf(line: number): string {
    return this.text.slice(this.start(line), this.end(line));
  }

  spanOf(line: number): Span {
    return { start: this.start(line), end: this.end(line) };
  }
}

/** Where a span of the text of `lines` stands, in lines; offsets outside the text are clamped to it. */
export function rangeOf(span: Span, lines: Lines): LineRange {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

/** Offset of the line break that ends the line of `offset`, or `limit` when none comes before it. */
export function endOfLine(text: string, offset: number, limit: number): number {
  const found = text.indexOf('\n', offset);
  return found < 0 || found > limit ? limit : found;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  // indexOf is many times faster than a loop over code units; a lone CR is rare enough to ask once.
  const hasCr = text.indexOf('\r') >= 0;
  if (!hasCr) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF) starts.push(i + 1);
    else if (code === CR && text.charCodeAt(i + 1) !== LF) starts.push(i + 1);
  }
  return starts;
}
