import { readAmounts } from '../../server/src/budget/amounts';
import { add, compare, ZERO } from '../../server/src/budget/decimal';
import type { Amount } from '../../server/src/budget/model';
import { textSumsOf } from '../../server/src/budget/text/findTextSums';
import {
  isNear,
  lastPlace,
  roomForRounding,
  roundTo,
} from '../../server/src/budget/text/precision';
import { readMinutes } from '../../server/src/minutes/minutes';
import type { Finding } from '../../server/src/rules/types';
import type { Span } from '../../server/src/text/span';
import { realMinutes } from '../support/corpus';
import { findingsIn, HEAD, unmark } from '../support/rules';
import { type Slip, slipsOf } from './slips';
import { REPEATED, SUMS } from './textErrorTexts';

export interface TextErrors {
  /** Slips beyond what rounding explains, one at a time, and how many of them a finding points at. */
  readonly planted: number;
  readonly found: number;
  /** Findings of the two rules that do not touch the slip, its total or its parts. */
  readonly elsewhere: number;
  /** Findings of the two rules in the texts as they are. */
  readonly originalsFlagged: number;
  /** Slips that rounding of the printed figures explains: they must be passed over, and are not counted. */
  readonly withinRounding: number;
  readonly bySlip: Readonly<Record<Slip, { readonly planted: number; readonly found: number }>>;
  /** What was not found, for reading. */
  readonly missed: readonly string[];
}

interface Case {
  readonly text: string;
  /** The figures that belong together. */
  readonly spans: readonly Span[];
  readonly kind: 'sum' | 'repeated';
}

/** A list with "I alt" may be read as a table; then its rule speaks. */
const RULES = new Set(['wrong-sum-in-text', 'amount-mismatch', 'wrong-total']);

/**
 * Plants every slip in every marked figure of the invented texts, and in every figure of the text sums
 * of the real minutes where they are at hand, and counts what is found. Deterministic.
 */
export function measureTextErrors(): TextErrors {
  const count = { planted: 0, found: 0, elsewhere: 0, originalsFlagged: 0, withinRounding: 0 };
  const bySlip = { digit: none(), neighbours: none(), group: none(), sign: none() };
  const missed: string[] = [];
  for (const one of cases()) {
    count.originalsFlagged += ours(one.text).length;
    for (const span of one.spans) {
      const original = one.text.slice(span.start, span.end);
      for (const { slip, written } of slipsOf(original)) {
        if (isRounding(one, span, slip, written)) {
          count.withinRounding++;
          continue;
        }
        const changed = one.text.slice(0, span.start) + written + one.text.slice(span.end);
        const place = { start: span.start, end: span.start + written.length };
        const findings = ours(changed);
        const touching = findings.filter((finding) => touches(finding, place));
        const hit = touching.length > 0 ? 1 : 0;
        count.planted++;
        count.found += hit;
        count.elsewhere += findings.length - touching.length;
        bySlip[slip].planted++;
        bySlip[slip].found += hit;
        if (hit === 0) missed.push(`${original} → ${written}`);
      }
    }
  }
  return { ...count, bySlip, missed };
}

function none() {
  return { planted: 0, found: 0 };
}

function ours(text: string): readonly Finding[] {
  return findingsIn(text).filter(({ rule }) => RULES.has(rule.id));
}

function touches({ span, related }: Finding, place: Span): boolean {
  const places = [span, ...related.map((other) => other.span)];
  return places.some(({ start, end }) => start < place.end && place.start < end);
}

function* cases(): Generator<Case> {
  for (const sum of SUMS) {
    const marked = item({
      summary: 'Sagen.',
      finances: sum,
      recommendation: 'at sagen godkendes.',
    });
    yield { ...unmark(marked), kind: 'sum' };
  }
  for (const repeated of REPEATED) yield { ...unmark(item(repeated)), kind: 'repeated' };
  for (const { text } of realMinutes()) yield* sumsOf(text);
}

function item({ summary, finances, recommendation }: (typeof REPEATED)[number]): string {
  return (
    `${HEAD}Punkt 1: Plads ved havnen\n\nResumé\n\n${summary}\n\nSagsfremstilling\n\nTeksten.\n\n` +
    `Økonomi\n\n${finances}\n\nIndstilling\n\nForvaltningen indstiller,\n\n- ${recommendation}\n\n` +
    'Beslutning\n\nGodkendt.\n\n'
  );
}

function* sumsOf(text: string): Generator<Case> {
  for (const { item: agendaItem, offset } of readMinutes(text).items) {
    for (const { total, parts } of textSumsOf(agendaItem)) {
      const figures = [total, ...parts.map(({ amount }) => amount)];
      const spans = figures.map(({ span }) => ({
        start: span.start + offset,
        end: span.end + offset,
      }));
      yield { text, spans, kind: 'sum' };
    }
  }
}

function isRounding(one: Case, span: Span, slip: Slip, written: string): boolean {
  if (one.kind === 'sum') return sumIsRounded(one, span, written);
  // A sign that turned is an error, though the rule cannot see it.
  return slip !== 'sign' && repetitionIsRounded(one, span, written);
}

/** The total is the greatest figure of the text as it is; the others are its parts. */
function sumIsRounded({ text, spans }: Case, changed: Span, written: string): boolean {
  const before = spans.map(({ start, end }) => amountOf(text.slice(start, end)));
  const greatest = before.reduce((best, each) =>
    compare(each.value, best.value) > 0 ? each : best,
  );
  const total = before.indexOf(greatest);
  const after = before.map((each, index) => (spans[index] === changed ? amountOf(written) : each));
  const parts = after.filter((_, index) => index !== total);
  const made = parts.reduce((sum, { value }) => add(sum, value), ZERO);
  return isNear(made, after[total]?.value ?? ZERO, roomForRounding(after));
}

/** The changed figure still rounds to every other one, in the decimals that are written. */
function repetitionIsRounded({ text, spans }: Case, changed: Span, written: string): boolean {
  const slipped = amountOf(written);
  return spans.every((span) => {
    const other = amountOf(text.slice(span.start, span.end));
    const place = Math.max(lastPlace(slipped), lastPlace(other));
    const [a, b] = [roundTo(slipped.value, place), roundTo(other.value, place)];
    return span === changed || compare(a, b) === 0;
  });
}

function amountOf(written: string): Amount {
  const [amount] = readAmounts(written, [{ start: 0, end: written.length }]).amounts;
  if (amount === undefined) throw new Error(`no amount: ${written}`);
  return amount;
}
