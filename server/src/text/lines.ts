import type { Change } from './change';
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

/** Offsets of the first characters of lines; four bytes each, since long documents have many. */
type Starts = Int32Array;

const LF = 10;
const CR = 13;

/**
 * Where the lines of a text begin. A line ends at `\n`, `\r\n` or a lone `\r`, as in LSP.
 * Every text has at least one line; a text that ends with a line break has an empty last line.
 */
export class Lines {
  private readonly starts: Starts;

  constructor(
    private readonly text: string,
    starts?: Starts,
  ) {
    this.starts = starts ?? Int32Array.from(lineStarts(text, 0, text.length));
  }

  /**
   * The lines of an edited text, of which only those within the change are looked for.
   * @param text the text after `change`
   */
  edited(text: string, change: Change): EditedLines {
    // From the character before the change, which may be the first half of a line break.
    const first = this.lineAt(Math.max(0, change.start - 1));
    const behind = this.lineAt(change.endBefore) + 1;
    const by = change.endAfter - change.endBefore;
    const end = behind < this.count ? this.start(behind) + by : text.length;
    const found = lineStarts(text, this.start(first), end);
    // The stretch ends behind a line break, unless it ends the text: then its last line is empty.
    if (behind < this.count) found.pop();
    const behindAfter = first + found.length;
    const starts = new Int32Array(behindAfter + this.count - behind);
    starts.set(this.starts.subarray(0, first));
    starts.set(found, first);
    const moved = this.starts.subarray(behind);
    for (let i = 0; i < moved.length; i++) starts[behindAfter + i] = (moved[i] as number) + by;
    const window = { first, behindBefore: behind, behindAfter };
    return { lines: new Lines(text, starts), window };
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

/** Whole lines that hold a change: from `first` to the one before `behind…`, in either version. */
export interface LineWindow {
  readonly first: number;
  readonly behindBefore: number;
  readonly behindAfter: number;
}

export interface EditedLines {
  readonly lines: Lines;
  readonly window: LineWindow;
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

/** The starts of the lines between two offsets, of which the first begins a line. */
function lineStarts(text: string, from: number, to: number): number[] {
  const part = text.slice(from, to);
  const starts = [from];
  // indexOf is many times faster than a loop over code units; lone CRs are rare enough to ask first.
  if (!part.includes('\r')) {
    for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1)) {
      starts.push(from + at + 1);
    }
    return starts;
  }
  for (let i = 0; i < part.length; i++) {
    const code = part.charCodeAt(i);
    if (code === LF || (code === CR && part.charCodeAt(i + 1) !== LF)) starts.push(from + i + 1);
  }
  return starts;
}
