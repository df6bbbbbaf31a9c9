import { isSpace } from '../text/chars';
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
const ENDS_SENTENCE = /[!?;,]$|\p{L}{4,}\.$/u;
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
  if (only.text.length > MAX_CELL || ENDS_SENTENCE.test(only.text) || BULLET.test(only.text)) {
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
  if (others.some((cell) => cell.text.length > MAX_CELL || ENDS_SENTENCE.test(cell.text))) {
    return null;
  }
  const figures = LETTER.test(label.text) && others.some(isFigure);
  return { line, cells, whole, gapped: true, kind: figures ? 'figures' : 'words' };
}

/** The parts of a line between gaps of two spaces or more. */
function gaps(text: string, start: number): Located[] {
  const cells: Located[] = [];
  let from = -1;
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    if (isSpace(text.charCodeAt(at))) continue;
    if (from >= 0 && at - end > 1) {
      cells.push(part(text, from, end, start));
      from = at;
    } else if (from < 0) from = at;
    end = at + 1;
  }
  if (from >= 0) cells.push(part(text, from, end, start));
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
  if (cell.text.length > MAX_PEELED || BULLET.test(cell.text)) return null;
  const tokens = tokensOf(cell);
  const figures: Located[] = [];
  let left = tokens.length;
  while (left > 1 && figures.length < MOST_FIGURES) {
    const taken = lastFigure(cell, tokens, left);
    if (!taken) break;
    figures.unshift(taken.figure);
    left = taken.left;
  }
  const last = tokens[left - 1];
  if (figures.length === 0 || !last || LONE_SIGN.test(last.text)) return null;
  const label = slice(cell, cell.span.start, last.span.end);
  if (!LETTER.test(label.text) || UNFINISHED.test(label.text) || SENTENCE.test(label.text)) {
    return null;
  }
  return [label, ...figures];
}

/** The figure that ends before token `left`, with the unit behind it. */
function lastFigure(
  cell: Located,
  tokens: readonly Located[],
  left: number,
): { readonly figure: Located; readonly left: number } | null {
  let first = left - 1;
  while (first > 0 && UNIT_TOKEN.test(tokens[first]?.text ?? '') && left - first < 3) first--;
  const from = tokens[first];
  const to = tokens[left - 1];
  if (!from || !to || first === 0) return null;
  const figure = slice(cell, from.span.start, to.span.end);
  return isFigure(figure) ? { figure, left: first } : null;
}

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

function slice(cell: Located, start: number, end: number): Located {
  const text = cell.text.slice(start - cell.span.start, end - cell.span.start);
  return { text, span: { start, end } };
}
