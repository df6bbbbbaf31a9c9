import { type Decimal, fromDigits, MAX_DIGITS, negate } from './decimal';
import { readPlainNumber } from './plainNumber';

/** A figure as Danish writes it: points between thousands, a comma before the decimals. */
export interface DanishNumber {
  readonly value: Decimal;
  /** How many decimals are written: 2 for "1,50", 0 for "1.000". */
  readonly decimals: number;
  /** True for "12,5 %" and "12,5 pct."; the value is then 12,5. */
  readonly percent: boolean;
}

/** What stands round the digits of a figure. */
export interface FigureParts {
  readonly negative: boolean;
  /** Digits with their points and commas, without sign, brackets and percent sign. */
  readonly digits: string;
  /** What is written before the digits ("- ", "(") and behind them (" %", ")"). */
  readonly before: string;
  readonly behind: string;
  readonly percent: boolean;
}

/** Room for signs, brackets, points and a percent sign round the longest figure. */
const MAX_LENGTH = MAX_DIGITS * 2;

const SIGNS = '-−–÷+';
/** Dates ("12-03-2026"), times and case numbers: figures beside each other are no figure. */
const SEVERAL = /\d[-−–/:]\d/;
const MAY_BEGIN = new RegExp(`^[\\d(${SIGNS}]`);
const BEFORE = new RegExp(`^\\(?\\s{0,2}[${SIGNS}]?\\s{0,2}`);
const BEHIND = /\s{0,2}(?:%|pct\.?|procent)?\s{0,2}\)?\s?\*{0,3}$/i;

/** Ordinary spaces do not group: two figures side by side ("225 300") are far more common than one. */
const GROUPED_OR_PLAIN =
  /^(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+|\d+)(?:,(\d+|[-–]{1,2}))?$/;
const NEEDLESS_ZERO = /^0\d*\./;
const SEPARATORS = /[.\u00a0\u2009\u202f]/g;

/**
 * Reads one cell or one token that is a number and nothing else: "2.941.813,70", "- 0,7", "÷1.000",
 * "(250)", "-24,15%", "1.200*" (a footnote mark), "500,-". Null for everything else, also for an
 * empty cell, a lone dash and a figure that is not Danish (see `readMalformedNumber`).
 */
export function readNumber(text: string): DanishNumber | null {
  const plain = readPlainNumber(text);
  if (plain) return plain;
  const parts = splitFigure(text);
  if (!parts) return null;
  const match = GROUPED_OR_PLAIN.exec(parts.digits);
  // "0.500" has the shape of thousands, but no one groups a zero: the point was meant as a comma.
  if (!match || NEEDLESS_ZERO.test(parts.digits)) return null;
  const fraction = /^\d/.test(match[2] ?? '') ? (match[2] as string) : '';
  const size = fromDigits(false, (match[1] as string).replace(SEPARATORS, ''), fraction);
  if (!size) return null;
  return {
    value: parts.negative ? negate(size) : size,
    decimals: fraction.length,
    percent: parts.percent,
  };
}

/** Takes sign, brackets, percent sign and footnote marks off a figure; null when it cannot be one. */
export function splitFigure(text: string): FigureParts | null {
  if (text.length > MAX_LENGTH || beginsWithWord(text)) return null;
  const trimmed = text.trim();
  if (!MAY_BEGIN.test(trimmed) || SEVERAL.test(trimmed)) return null;
  const before = isDigitAt(trimmed, 0) ? '' : (BEFORE.exec(trimmed)?.[0] ?? '');
  const rest = trimmed.slice(before.length);
  const behind = isDigitAt(rest, rest.length - 1) ? '' : (BEHIND.exec(rest)?.[0] ?? '');
  const digits = rest.slice(0, rest.length - behind.length);
  const opened = before.includes('(');
  if (!/^\d/.test(digits) || opened !== behind.includes(')')) return null;
  return {
    // "(-250)" is written by some systems: the bracket repeats the sign, it does not turn it round.
    negative: opened || /[-−–÷]/.test(before),
    digits,
    before,
    behind,
    percent: /[%pP]/.test(behind),
  };
}

const SPACE = 0x20;
const ZERO = 0x30;
const NINE = 0x39;
const BRACKET = 0x28;
const PLUS = 0x2b;
const HYPHEN = 0x2d;
const ASCII_END = 0x80;

/**
 * True for text whose first character is neither white space nor anything that a figure begins with: most
 * cells are words, and need no regular expression. Characters outside ASCII are left to them.
 */
export function beginsWithWord(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > SPACE && first < ASCII_END && !isFigureStart(first);
}

function isFigureStart(code: number): boolean {
  return isDigit(code) || code === HYPHEN || code === BRACKET || code === PLUS;
}

function isDigitAt(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at));
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
