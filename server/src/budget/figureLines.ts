import type { Lines } from '../text/lines';

/** Blanks of every sort that tell cells apart, as `isSpace` has them. */
const BLANK = ' \\t\\v\\f\\u00a0\\u00ad\\u2000-\\u200b\\u202f\\u3000\\ufeff';
/** Two blanks, and the signs that a figure begins with. */
const GAP = `[${BLANK}]{2}\\(?[${BLANK}]{0,2}[-−–÷+]?[${BLANK}]{0,2}`;
/** What a figure ends with behind its last digit: blanks, marks, and the letters of units ("mio. kr."). */
const TAIL = `[${BLANK}\\u1680\\u2028\\u2029\\u205f.,%()*–acdehiklmnoprstu-]{0,40}[${BLANK}]*$`;

/**
 * A digit that a row of figures can be known by where no tab and no bar tells cells apart: the last of a
 * line, or one behind a wide gap. The digit comes first, so that the engine of regular expressions
 * passes over prose at its own speed, which is many times that of a loop over characters.
 */
const ROW_FIGURE = new RegExp(`\\d(?:(?=${TAIL})|(?<=${GAP}\\d))`, 'gim');

/** Where those digits stand, in order; what is no figure after all is seen when the line is cut. */
export function rowFigures(text: string): readonly number[] {
  const found: number[] = [];
  ROW_FIGURE.lastIndex = 0;
  while (ROW_FIGURE.test(text)) found.push(ROW_FIGURE.lastIndex - 1);
  return found;
}

/** The lines that hold the offsets (in order), each once. */
export function linesOf(offsets: readonly number[], lines: Lines): readonly number[] {
  const found: number[] = [];
  let end = 0;
  for (const offset of offsets) {
    if (offset < end) continue;
    const line = lines.lineAt(offset);
    found.push(line);
    end = lines.next(line);
  }
  return found;
}

/** The part of ascending lines from `first` up to `end`, which does not belong to it. */
export function between(lines: readonly number[], first: number, end: number): readonly number[] {
  const from = firstFrom(lines, first);
  return lines.slice(from, firstFrom(lines, end));
}

/** The index of the first line that is not before `line`. */
function firstFrom(lines: readonly number[], line: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle] as number) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
