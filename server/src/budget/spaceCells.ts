import { isSpace } from '../text/chars';
import { endsWith } from '../text/endsWith';
import type { Lines } from '../text/lines';
import type { Located } from '../text/span';
import { readCell } from './cells';

/** A line cut where its spaces say so. */
export interface SpaceLine {
  readonly line: number;
  readonly cells: readonly Located[];
  /** The line uncut, without its indent. */
  readonly whole: Located;
  /** True when wide gaps (two spaces or more) tell the cells apart; false for single spaces before figures. */
  readonly gapped: boolean;
  /** `figures`: words, then at least one figure; `words`: cells without figures; `name`: one short text. */
  readonly kind: 'figures' | 'words' | 'name';
}

/** Longer lines are prose, and longer cells are sentences. */
const MAX_LINE = 4_000;
const MAX_LABEL = 100;
const MAX_CELL = 60;
/** Behind a long line single spaces are those of a sentence. */
const MAX_PEELED = 110;
const MOST_FIGURES = 30;

const LETTER = /\p{L}/u;
const LONE_SIGN = /^[-−–÷+]$/;
const UNIT_TOKEN = /^(?:%|pct\.?|kr\.?|mio\.?|mia\.?|t\.kr\.?)$/i;
/** What a label does not end with; the figure behind is then part of a sentence, a date or a name. */
const UNFINISHED =
  /(?:^|\s)(?:på|til|i|med|er|af|fra|den|d\.|nr\.?|pkt\.?|punkt|uge|kl\.?|side|s\.|§|stk\.|ca\.?|og|eller|samt|om|for|ved|bilag|sag|tlf\.?|telefon|mobil|fax|cvr|ean|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|blev|var|udgør|mellem|over|under|cirka|omkring|knap|godt)$|[,;(/]$/i;
const SENTENCE = /(?:\p{L}{3}\.|[!?;])\s+\p{Lu}/u;
const ENDS_SENTENCE = /(?<=[!?;,]|\p{L}{4,}\.)/uy;
const BULLET = /^[-•*–·]\s/;

/** Cuts a line that may belong to a table drawn with spaces; null for blank lines and for prose. */
export function cutAtSpaces(lines: Lines, line: number, base: number): SpaceLine | null {
  const text = lines.textOf(line);
  if (text.length > MAX_LINE || text.trim() === '') return null;
  const start = base + lines.start(line);
  const gapped = gaps(text, start);
  const only = gapped[0];
  if (!only) return null;
  const first = only.span.start - start;
  const last = (gapped[gapped.length - 1] as Located).span.end - start;
  const whole = part(text, first, last, start);
  if (gapped.length > 1) return gappedLine(line, whole, gapped);
  const peeled = peel(only);
  if (peeled) return { line, cells: peeled, whole, gapped: false, kind: 'figures' };
  if (only.text.length > MAX_CELL || endsWith(only.text, ENDS_SENTENCE) || BULLET.test(only.text)) {
    return null;
  }
  return LETTER.test(only.text)
    ? { line, cells: gapped, whole, gapped: false, kind: 'name' }
    : null;
}

export function isFigure(cell: Located): boolean {
  return readCell(cell).value !== null;
}

function gappedLine(line: number, whole: Located, cut: readonly Located[]): SpaceLine | null {
  const cells = cut.flatMap((cell, i) => (i === 0 ? [cell] : apart(cell)));
  const [label, ...others] = cells;
  if (!label || label.text.length > MAX_LABEL || SENTENCE.test(label.text)) return null;
  if (others.some((cell) => cell.text.length > MAX_CELL || endsWith(cell.text, ENDS_SENTENCE))) {
    return null;
  }
  const figures = LETTER.test(label.text) && others.some(isFigure);
  return { line, cells, whole, gapped: true, kind: figures ? 'figures' : 'words' };
}

const WIDE_GAP = /[ \t\v\f\u00a0\u00ad\u2000-\u200b\u202f\u3000\ufeff]{2}/;

/** The parts of a line between gaps of two spaces or more. */
function gaps(text: string, start: number): Located[] {
  const cells: Located[] = [];
  let from = 0;
  let end = text.length;
  while (from < end && isSpace(text.charCodeAt(from))) from++;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  if (from === end) return cells;
  const whole = part(text, from, end, start);
  if (!WIDE_GAP.test(whole.text)) return [whole];
  let last = from;
  for (let at = from + 1; at < end; at++) {
    if (isSpace(text.charCodeAt(at))) continue;
    if (at - last > 2) {
      cells.push(part(text, from, last + 1, start));
      from = at;
    }
    last = at;
  }
  cells.push(part(text, from, end, start));
  return cells;
}

function part(text: string, from: number, to: number, start: number): Located {
  return { text: text.slice(from, to), span: { start: start + from, end: start + to } };
}

/** "1.200 1.150": two figures that stand close are two cells all the same. */
function apart(cell: Located): readonly Located[] {
  if (!cell.text.includes(' ') || isFigure(cell)) return [cell];
  const tokens = tokensOf(cell);
  return tokens.length > 1 && tokens.every(isFigure) ? tokens : [cell];
}

/**
 * Takes the figures off the end of a line: "Veje 1.200 1.150 -50" has four cells. Null where none stand
 * there, where words before them go on into them ("den 12"), and where a lone sign leaves in
 * doubt what it belongs to.
 */
function peel(cell: Located): readonly Located[] | null {
  if (cell.text.length > MAX_PEELED) return null;
  const figures: Located[] = [];
  let left = cell.text.length;
  while (figures.length < MOST_FIGURES) {
    const figure = lastFigure(cell, left);
    if (!figure) break;
    figures.unshift(figure);
    left = wordEnd(cell.text, figure.span.start - cell.span.start);
  }
  if (figures.length === 0 || BULLET.test(cell.text)) return null;
  if (LONE_SIGN.test(cell.text.slice(wordStart(cell.text, left), left))) return null;
  const label = slice(cell, 0, left);
  if (!LETTER.test(label.text) || UNFINISHED.test(label.text) || SENTENCE.test(label.text)) {
    return null;
  }
  return [label, ...figures];
}

/** A figure has one word, or two or three with its unit ("4,3 mio. kr."). */
const MOST_UNIT_WORDS = 2;

/** The figure that ends the text before `left`, with the unit behind it; null where nothing stands before it. */
function lastFigure(cell: Located, left: number): Located | null {
  const { text } = cell;
  let from = wordStart(text, left);
  let to = left;
  for (let units = 0; units < MOST_UNIT_WORDS && from > 0; units++) {
    if (!UNIT_TOKEN.test(text.slice(from, to))) break;
    to = wordEnd(text, from);
    from = wordStart(text, to);
  }
  if (from === 0) return null;
  const figure = slice(cell, from, left);
  return isFigure(figure) ? figure : null;
}

/** Where the word begins that ends at `end`; words are apart by blanks, and text begins with one. */
function wordStart(text: string, end: number): number {
  return text.lastIndexOf(' ', end - 1) + 1;
}

/** Where the word ends that stands before `start`. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (end > 0 && text.charCodeAt(end - 1) === BLANK) end--;
  return end;
}

const BLANK = 0x20;

function tokensOf(cell: Located): readonly Located[] {
  const tokens: Located[] = [];
  let from = 0;
  for (let at = cell.text.indexOf(' '); at >= 0; at = cell.text.indexOf(' ', from)) {
    if (at > from) tokens.push(part(cell.text, from, at, cell.span.start));
    from = at + 1;
  }
  if (from < cell.text.length) {
    tokens.push(part(cell.text, from, cell.text.length, cell.span.start));
  }
  return tokens;
}

/** A part of a cell, from its own first character on. */
function slice({ text, span }: Located, from: number, to: number): Located {
  return { text: text.slice(from, to), span: { start: span.start + from, end: span.start + to } };
}
