import { isSpace } from '../text/chars';
import type { Lines } from '../text/lines';
import type { Located } from '../text/span';
import { readMalformedNumber } from './malformed';
import type { TableCell, TableSyntax, Unit } from './model';
import { beginsWithWord, readNumber } from './number';
import { unitBehind } from './units';

/** More columns than any budget has; what stands behind them stays together in the last cell. */
const MAX_CELLS = 500;

/** A line cut into cells; nothing is read as a number yet. `base` is what to add to the line's offsets. */
export function splitCells(
  lines: Lines,
  line: number,
  syntax: Extract<TableSyntax, 'tab' | 'pipe'>,
  base: number,
): readonly Located[] {
  const text = lines.textOf(line);
  const start = base + lines.start(line);
  return syntax === 'tab' ? cut(text, '\t', start) : pipeCells(text, start);
}

function cut(text: string, delimiter: string, start: number): Located[] {
  const cells: Located[] = [];
  let from = 0;
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, from)) {
    if (cells.length === MAX_CELLS) break;
    cells.push(trimmedPart(text, from, at, start));
    from = at + 1;
  }
  cells.push(trimmedPart(text, from, text.length, start));
  return cells;
}

/** The bars at both ends of a markdown row are frame, not delimiters; either may be missing. */
function pipeCells(text: string, start: number): Located[] {
  const cells: Located[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '|' && cells.length < MAX_CELLS) {
      cells.push(trimmedPart(text, from, at, start));
      from = at + 1;
    }
  }
  cells.push(trimmedPart(text, from, text.length, start));
  const trimmed = text.trim();
  if (trimmed.startsWith('|')) cells.shift();
  if (cells.length > 1 && trimmed.endsWith('|') && !trimmed.endsWith('\\|')) cells.pop();
  return cells;
}

function trimmedPart(text: string, from: number, to: number, start: number): Located {
  let left = from;
  let right = to;
  while (left < right && isSpace(text.charCodeAt(left))) left++;
  while (left < right && isSpace(text.charCodeAt(right - 1))) right--;
  const marks = emphasis(text, left, right);
  left += marks;
  right -= marks;
  return { text: text.slice(left, right), span: { start: start + left, end: start + right } };
}

/** How many stars (or underscores) stand on both sides of the text: "**I alt**" → 2. */
function emphasis(text: string, left: number, right: number): number {
  const mark = text[left];
  if (mark !== '*' && mark !== '_') return 0;
  let count = 0;
  while (
    count < 3 &&
    right - left > 2 * (count + 1) &&
    text[left + count] === mark &&
    text[right - 1 - count] === mark
  ) {
    count++;
  }
  return count;
}

/** Reads the figure of a cell in the body of a table: "1.250", "-22,4 %", "4,3 mio. kr.". */
export function readCell(cell: Located): TableCell {
  const { text, span } = cell;
  if (text === '' || beginsWithWord(text)) return textCell(cell);
  const { figure, unit } = withUnit(text);
  const number = readNumber(figure);
  if (number) {
    const { value, decimals, percent } = number;
    return { text, span, value, decimals, percent, unit, meant: null };
  }
  const malformed = readMalformedNumber(figure, (unit?.factor ?? 1) >= 1_000_000);
  if (!malformed) return textCell(cell);
  const meant = malformed.meant + text.slice(figure.length);
  return { text, span, value: null, decimals: 0, percent: false, unit, meant };
}

/** A cell that is not to be read as a figure, whatever stands in it: every cell of a header row. */
export function textCell({ text, span }: Located): TableCell {
  return { text, span, value: null, decimals: 0, percent: false, unit: null, meant: null };
}

/** Takes "kr." or "mio. kr." off the end of a cell. */
function withUnit(text: string): { readonly figure: string; readonly unit: Unit | null } {
  const digit = lastDigit(text);
  if (digit < 0 || digit === text.length - 1) return { figure: text, unit: null };
  const unit = unitBehind(text, digit + 1);
  if (unit?.unit !== 'kr' || unit.end !== text.length) return { figure: text, unit: null };
  const figure = text.slice(0, digit + 1);
  return { figure, unit: { text: text.slice(digit + 1).trim(), factor: unit.factor } };
}

/** Long cells are text; looking for their last digit would be waste. */
const MAX_FIGURE = 220;

function lastDigit(text: string): number {
  if (text.length > MAX_FIGURE) return -1;
  for (let i = text.length - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) return i;
  }
  return -1;
}

const NOTHING = /^(?:[-−–—.]{0,3}|n\/?a|i\.\s?b\.|\?)$/i;
const LONGEST_NOTHING = 5;

/** Cells that say "no figure here": empty, a lone dash, "i.b.". They do not make an amount column text. */
export function saysNothing({ text }: Located): boolean {
  return text.length <= LONGEST_NOTHING && NOTHING.test(text);
}

const YEAR = /^(?:19|20)\d\d$/;

export function isYear(cell: Located): boolean {
  return cell.text.length === 4 && YEAR.test(cell.text);
}
