import { endsWith } from '../text/endsWith';
import type { Span } from '../text/span';
import { negate, timesTenTo } from './decimal';
import { figureAround, nextDigitAtUnit } from './figuresInText';
import { readMalformedNumber } from './malformed';
import type { Amount, MalformedAmount } from './model';
import { type DanishNumber, readNumber } from './number';
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

/** How far before a figure a hedge or a unit can begin. */
const LOOK_BACK = 28;

const ENDS_WITH_KRONER = /(?<=(?:kr\.?|dkk)[ \u00a0]{0,2}[-−–÷]?)/iuy;
const UNIT_BEFORE =
  /(?:^|[^\p{L}])((?:t\.\s?kr\.|tkr\.?|mio\.\s?kr\.|kr\.?|dkk)[ \u00a0]{0,2})[-−–÷]?$/iu;
const HEDGE =
  /(?<=(?:^|[^\p{L}])(?:ca\.?|cirka|knapt?|omkring|omtrent|godt|næsten|henved|rundt regnet|op mod|små|afrundet(?: til)?|lidt (?:over|under|mere end|mindre end))\s(?:kr\.\s?)?[-−–÷]?)/iuy;
const MINUS_WORD = /(?<=(?:^|[^\p{L}])minus\s)/iuy;
/** A hyphen straight before the figure is a sign, unless a word or a figure goes before it. */
const ENDS_WITH_SIGN = /(?<=[-−–÷] ?)/uy;
const MINUS = /(?:^|[\s(:=])([-−–÷]|÷ )$/u;
const PART_OF_WORD = /(?<=[\p{L}/_])/uy;
const RANGE = /(?<=[\d%]\s?[-−–])/y;
const UNIT_NOTATION = /(?:^|[^\p{L}])(?:i|hele)\s$/iu;
const THOUSAND_OR_MILLION = /^1\.000(?:\.000)?$/;
/** Words before a figure that make it a time, a date, or a number of something. */
const NO_AMOUNT =
  /(?:^|[^\p{L}])(?:kl|d|den|pr|pkt|punkt|afsnit|kapitel|stk|bilag|nr|version|tlf|telefon|uge|side)\.?\s$|§\s?$/iu;
const YEAR = /^(?:19|20)\d\d$/;
const AFTER_MONEY =
  /^\s{0,2}(?:$|[.,;:)!?/–-]|(?:kr|i|til|på|og|fra|mere|mindre|over|under|heraf|hvoraf|om|pr|for|som|der|ved|årligt?|netto|brutto|er|samt|eller|af|til|hvilket|svarende|blev|bliver|i alt)(?![\p{L}]))/iu;

/** What running text says in figures. */
export interface AmountsInText {
  readonly amounts: readonly Amount[];
  readonly malformed: readonly MalformedAmount[];
}

/**
 * The figures of running text in one pass over the places to look in (in order); a place without units
 * costs one scan for them. Spans count from the beginning of `text`.
 *
 * Amounts are figures with kr., kroner, t.kr., mio. kr., millioner kroner, mia. kr., pct. or %. Not: figures
 * without a unit, percentage points, the ends of ranges ("3-4 mio. kr."), and "i 1.000 kr.", which is
 * itself a unit. Malformed are figures beside such units that are no Danish numbers ("12.50 kr.",
 * "1.2 mio. kr."), with the reading that was probably meant; percentages are left alone, since
 * "version 2.5 %" is too near.
 */
export function readAmounts(text: string, places: readonly Span[]): AmountsInText {
  const amounts: Amount[] = [];
  const malformed: MalformedAmount[] = [];
  for (const within of places) {
    for (const measured of measuredFigures(text, within)) {
      const figure = text.slice(measured.figure.start, measured.figure.end);
      const number = readNumber(figure);
      if (number) amounts.push(amountOf(text, measured, number));
      else {
        const meant = meantBy(figure, measured);
        if (meant !== null) malformed.push({ text: figure, span: measured.figure, meant });
      }
    }
  }
  return { amounts, malformed };
}

function amountOf(text: string, measured: MeasuredFigure, number: DanishNumber): Amount {
  const { span, unit, before } = measured;
  const value = timesTenTo(number.value, POWERS[unit.factor] ?? 0);
  return {
    text: text.slice(span.start, span.end),
    span,
    value: measured.negative ? negate(value) : value,
    unit: unit.unit,
    factor: unit.factor,
    decimals: number.decimals,
    approximate: endsWith(before, HEDGE),
  };
}

function meantBy(figure: string, { unit, before }: MeasuredFigure): string | null {
  if (unit.unit !== 'kr' || NO_AMOUNT.test(before)) return null;
  return readMalformedNumber(figure, unit.factor >= 1_000_000)?.meant ?? null;
}

function measuredFigures(text: string, within: Span): readonly MeasuredFigure[] {
  const found: MeasuredFigure[] = [];
  let from = within.start;
  /** Where the amount before ended: a unit that it used cannot be used again. */
  let free = within.start;
  for (;;) {
    const digit = nextDigitAtUnit(text, from);
    if (digit < 0 || digit >= within.end) return found;
    const whole = figureAround(text, digit, from);
    const figure = { start: whole.start, end: Math.min(whole.end, within.end) };
    const measured = measure(text, figure, free, within.end);
    from = whole.end;
    if (!measured) continue;
    free = measured.span.end;
    from = Math.max(from, free);
    found.push(measured);
  }
}

function measure(text: string, figure: Span, free: number, end: number): MeasuredFigure | null {
  const before = text.slice(Math.max(free, figure.start - LOOK_BACK), figure.start);
  // "B2023", "§ 4a", "1/2": a letter or a slash on the left makes it part of something else.
  if (endsWith(before, PART_OF_WORD) || endsWith(before, RANGE)) return null;
  const prefix = endsWith(before, ENDS_WITH_KRONER) ? UNIT_BEFORE.exec(before) : null;
  const unit = prefix
    ? unitBeside(text, figure, prefix[1] as string)
    : ownUnitBehind(text, figure, end);
  if (!unit || unit.end > end) return null;
  const written = text.slice(figure.start, figure.end);
  if (THOUSAND_OR_MILLION.test(written) && UNIT_NOTATION.test(before)) return null;
  const minus = endsWith(before, ENDS_WITH_SIGN) ? MINUS.exec(before) : null;
  const signed = minus?.[1]?.length ?? 0;
  const start = figure.start - (prefix ? signedLength(prefix) : signed);
  return {
    figure,
    span: { start, end: unit.end },
    negative: signed > 0 || endsWith(before, MINUS_WORD),
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
