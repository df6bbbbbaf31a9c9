import type { Span } from '../text/span';

const GAP_BEHIND = '[ \\t\\u00a0\\u202f\\u2009]{0,2}(?:\\r?\\n[ \\t]{0,2})?';
const UNIT_BEHIND = `(?=${GAP_BEHIND}(?:%|pct|procent|\\(?i\\s|t|mi[oal]|kr|dkk|,-))`;
const UNIT_BEFORE = '(?<=(?:kr|dkk)\\.?[ \\u00a0]{0,2}[-−–÷]?\\d)';
/**
 * A digit with the beginning of a unit behind it, or the end of one before it. Prose is full of figures (dates,
 * numbers of items and laws), and one of ten has a unit; the engine of regular expressions passes
 * over the others at its own speed.
 */
const DIGIT_AT_UNIT = new RegExp(`\\d(?:${UNIT_BEHIND}|${UNIT_BEFORE})`, 'gi');

/** Offset of the next digit that may belong to an amount, or -1. */
export function nextDigitAtUnit(text: string, from: number): number {
  DIGIT_AT_UNIT.lastIndex = from;
  return DIGIT_AT_UNIT.test(text) ? DIGIT_AT_UNIT.lastIndex - 1 : -1;
}

/** Digits with marks between them; a group behind a no-break or thin space belongs to the figure. */
const FIGURE = /\d+(?:[.,]+\d+|[\u00a0\u2009\u202f]\d{3}(?!\d))*/y;
const GROUP = 3;

/** The whole figure that a digit belongs to, as far as it does not stand before `from`. */
export function figureAround(text: string, digit: number, from: number): Span {
  let start = runStart(text, digit, from);
  for (let before = joinedBefore(text, start, from); before >= from; ) {
    start = runStart(text, before, from);
    before = joinedBefore(text, start, from);
  }
  FIGURE.lastIndex = start;
  FIGURE.test(text);
  return { start, end: FIGURE.lastIndex };
}

/** The first of the digits that stand together with this one. */
function runStart(text: string, digit: number, from: number): number {
  let start = digit;
  while (start > from && isDigit(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The last digit of the run that the one at `start` goes on from, over marks or a thin space; -1 for none. */
function joinedBefore(text: string, start: number, from: number): number {
  let at = start - 1;
  while (at > from && isMark(text.charCodeAt(at))) at--;
  const marked = at < start - 1;
  if (!marked && at > from && isThinSpace(text.charCodeAt(at)) && isGroup(text, start)) at--;
  return at >= from && at < start - 1 && isDigit(text.charCodeAt(at)) ? at : -1;
}

/** Exactly three digits: so many and no more stand behind a thin space. */
function isGroup(text: string, start: number): boolean {
  for (let at = start; at < start + GROUP; at++) {
    if (!isDigit(text.charCodeAt(at))) return false;
  }
  return !isDigit(text.charCodeAt(start + GROUP));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isMark(code: number): boolean {
  return code === 0x2e || code === 0x2c;
}

function isThinSpace(code: number): boolean {
  return code === 0xa0 || code === 0x2009 || code === 0x202f;
}
