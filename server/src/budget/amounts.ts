import type { Span } from '../text/span';
import { negate, timesTenTo } from './decimal';
import { readMalformedNumber } from './malformed';
import type { Amount, MalformedAmount } from './model';
import { readNumber } from './number';
import { POWERS, type UnitBehind, unitBehind } from './units';

/** A figure with its unit, not yet read as a number. */
interface MeasuredFigure {
  readonly figure: Span;
  /** Sign, figure and unit. */
  readonly span: Span;
  readonly negative: boolean;
  readonly unit: UnitBehind;
  /** The text shortly before, where hedges ("ca.") and other readings ("kl.") show. */
  readonly before: string;
}

/** Digits with marks between them; a group behind a no-break or thin space belongs to the figure. */
const FIGURE = /\d+(?:[.,]+\d+|[\u00a0\u2009\u202f]\d{3}(?!\d))*/g;

/** How far before a figure a hedge or a unit can begin. */
const LOOK_BACK = 28;

const UNIT_BEFORE =
  /(?:^|[^\p{L}])((?:t\.\s?kr\.|tkr\.?|mio\.\s?kr\.|kr\.?|dkk)[ \u00a0]{0,2})[-−–÷]?$/iu;
const HEDGE =
  /(?:^|[^\p{L}])(?:ca\.?|cirka|knapt?|omkring|omtrent|godt|næsten|henved|rundt regnet|op mod|små|afrundet(?: til)?|lidt (?:over|under|mere end|mindre end))\s(?:kr\.\s?)?[-−–÷]?$/iu;
const MINUS_WORD = /(?:^|[^\p{L}])minus\s$/iu;
/** A hyphen straight before the figure is a sign, unless a word or a figure goes before it. */
const MINUS = /(?:^|[\s(:=])([-−–÷]|÷ )$/u;
const RANGE = /[\d%]\s?[-−–]$/;
const UNIT_NOTATION = /(?:^|[^\p{L}])(?:i|hele)\s$/iu;
const THOUSAND_OR_MILLION = /^1\.000(?:\.000)?$/;
/** Words before a figure that make it a time, a date, or a number of something. */
const NO_AMOUNT =
  /(?:^|[^\p{L}])(?:kl|d|den|pr|pkt|punkt|afsnit|kapitel|stk|bilag|nr|version|tlf|telefon|uge|side)\.?\s$|§\s?$/iu;
const YEAR = /^(?:19|20)\d\d$/;
const AFTER_MONEY =
  /^\s{0,2}(?:$|[.,;:)!?/–-]|(?:kr|i|til|på|og|fra|mere|mindre|over|under|heraf|hvoraf|om|pr|for|som|der|ved|årligt?|netto|brutto|er|samt|eller|af|til|hvilket|svarende|blev|bliver|i alt)(?![\p{L}]))/iu;

/**
 * Amounts in running text: figures with kr., kroner, t.kr., mio. kr., millioner kroner, mia. kr., pct. or %,
 * in reading order. `within` says where to look; spans count from the beginning of `text`.
 * One pass; a stretch without digits costs one scan for a digit. Not amounts: figures without a unit,
 * percentage points, the ends of ranges ("3-4 mio. kr."), and "i 1.000 kr.", which is itself a unit.
 */
export function findAmounts(text: string, within: Span): readonly Amount[] {
  const amounts: Amount[] = [];
  for (const measured of measuredFigures(text, within)) {
    const number = readNumber(text.slice(measured.figure.start, measured.figure.end));
    if (!number) continue;
    const value = timesTenTo(number.value, POWERS[measured.unit.factor] ?? 0);
    amounts.push({
      text: text.slice(measured.span.start, measured.span.end),
      span: measured.span,
      value: measured.negative ? negate(value) : value,
      unit: measured.unit.unit,
      factor: measured.unit.factor,
      decimals: number.decimals,
      approximate: HEDGE.test(measured.before),
    });
  }
  return amounts;
}

/**
 * Figures before or behind kr., mio. and the like that are no Danish numbers ("12.50 kr.", "1.2 mio. kr."),
 * with the reading that was probably meant. Percentages are left alone: "version 2.5 %" is too near.
 */
export function findMalformedAmounts(text: string, within: Span): readonly MalformedAmount[] {
  const found: MalformedAmount[] = [];
  for (const measured of measuredFigures(text, within)) {
    if (measured.unit.unit !== 'kr' || NO_AMOUNT.test(measured.before)) continue;
    const figure = text.slice(measured.figure.start, measured.figure.end);
    const reading = readMalformedNumber(figure, measured.unit.factor >= 1_000_000);
    if (reading) found.push({ text: figure, span: measured.figure, meant: reading.meant });
  }
  return found;
}

function* measuredFigures(text: string, within: Span): Generator<MeasuredFigure> {
  const figures = new RegExp(FIGURE);
  figures.lastIndex = within.start;
  let free = within.start;
  for (let match = figures.exec(text); match; match = figures.exec(text)) {
    if (match.index >= within.end) return;
    const figure = { start: match.index, end: Math.min(figures.lastIndex, within.end) };
    const measured = measure(text, figure, free, within.end);
    if (!measured) continue;
    free = measured.span.end;
    figures.lastIndex = Math.max(figures.lastIndex, free);
    yield measured;
  }
}

/** `free` is where the amount before ended: a unit that it used cannot be used again. */
function measure(text: string, figure: Span, free: number, end: number): MeasuredFigure | null {
  const before = text.slice(Math.max(free, figure.start - LOOK_BACK), figure.start);
  // "B2023", "§ 4a", "1/2": a letter or a slash on the left makes it part of something else.
  if (/[\p{L}/_]$/u.test(before) || RANGE.test(before)) return null;
  const prefix = UNIT_BEFORE.exec(before);
  const unit = prefix
    ? unitBeside(text, figure, prefix[1] as string)
    : ownUnitBehind(text, figure, end);
  if (!unit || unit.end > end) return null;
  const written = text.slice(figure.start, figure.end);
  if (THOUSAND_OR_MILLION.test(written) && UNIT_NOTATION.test(before)) return null;
  const minus = MINUS.exec(before);
  const signed = minus?.[1]?.length ?? 0;
  const start = figure.start - (prefix ? signedLength(prefix) : signed);
  return {
    figure,
    span: { start, end: unit.end },
    negative: signed > 0 || MINUS_WORD.test(before),
    unit,
    before,
  };
}

/** The unit of "kr. 500.000" and "kr. 4,3 mio.": what stands before, and what may stand behind too. */
function unitBeside(text: string, figure: Span, prefix: string): UnitBehind {
  const behind = unitBehind(text, figure.end);
  if (behind && behind.unit === 'kr' && behind.factor > 1) return behind;
  const factor = /^t/i.test(prefix) ? 1_000 : /^mio/i.test(prefix) ? 1_000_000 : 1;
  return { unit: 'kr', factor, end: figure.end, bare: false };
}

function ownUnitBehind(text: string, figure: Span, end: number): UnitBehind | null {
  const unit = unitBehind(text, figure.end);
  if (!unit || unit.unit === 'percent') return isPercentPoint(text, unit) ? null : unit;
  const following = text.slice(unit.end, Math.min(end, unit.end + LOOK_BACK));
  // "21 mio. indbyggere": millions without kroner are money only where no noun follows.
  if (unit.bare && !AFTER_MONEY.test(following)) return null;
  // "i 2024 kr. 500.000", "kl. 14.30 kr. 50": the unit belongs to the figure behind it.
  const beforeAnother = unit.factor === 1 && /^\s?\d/.test(following);
  const written = text.slice(figure.start, figure.end);
  if (beforeAnother && (YEAR.test(written) || readNumber(written) === null)) return null;
  return unit;
}

function isPercentPoint(text: string, unit: UnitBehind | null): boolean {
  return unit !== null && /^[\s-]{0,2}point/i.test(text.slice(unit.end, unit.end + 8));
}

function signedLength(prefix: RegExpExecArray): number {
  return prefix[0].length - prefix[0].indexOf(prefix[1] as string);
}
