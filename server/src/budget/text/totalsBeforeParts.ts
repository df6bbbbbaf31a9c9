import type { Amount } from '../model';
import { namesBothSides } from '../opposites';
import type { MoneySentence } from './clauses';
import { judge } from './judge';
import type { TextSum } from './model';
import { openingBehind } from './opening';
import { chainOf, hasBareFigure, MOST_PARTS } from './parts';
import { AGAINST, AVAILABLE, GOES_ON, REST_FOLLOWS } from './words';

/** How far before a total its sentence may say what kind of figure it is. */
const LOOK_BACK = 80;
/** A following sentence shows in its first words that it tells of the rest. */
const FIRST_WORDS = 40;

/** The total before its parts: "9,3 mio. kr. og finansieres af A (6,3 mio. kr.), B (1,9 mio. kr.) og …". */
export function* totalsBeforeParts(text: string, sentence: MoneySentence): Generator<TextSum> {
  const { amounts, span } = sentence;
  for (let at = 0; at + 2 < amounts.length; at++) {
    const total = amounts[at] as Amount;
    const before = text.slice(Math.max(span.start, total.span.start - LOOK_BACK), total.span.start);
    const gap = text.slice(total.span.end, (amounts[at + 1] as Amount).span.start);
    const opening = total.unit === 'kr' ? openingBehind(before, gap) : null;
    if (opening === null) continue;
    const parts = partsBehind(text, sentence, at, opening.bracket);
    const chain = parts.length > MOST_PARTS ? null : chainOf(text, parts);
    // Two prices in a bracket are more often a comparison than a sum.
    if (chain === null || parts.length < opening.fewest) return;
    const clean =
      at === 0 &&
      chain.clear &&
      !speaksAgainst(text, sentence, before, total, parts, opening.bracket);
    const sum = judge(total, chain.parts, clean ? opening.link : 'unsure');
    if (sum !== null) yield sum;
    return;
  }
}

/** The amounts to the end of the sentence, or of the bracket that opens behind the total. */
function partsBehind(
  text: string,
  { amounts }: MoneySentence,
  at: number,
  bracket: boolean,
): readonly Amount[] {
  const following = amounts.slice(at + 1);
  if (!bracket) return following;
  let depth = 0;
  let inside = 0;
  let offset = (amounts[at] as Amount).span.end;
  for (const { span } of following) {
    for (; offset < span.start; offset++) {
      if (text[offset] === '(') depth++;
      else if (text[offset] === ')' && --depth === 0) return following.slice(0, inside);
    }
    inside++;
  }
  return following;
}

/** True when something in the sentence, or the next one, says that the parts are not all or not parts. */
function speaksAgainst(
  text: string,
  { span, next }: MoneySentence,
  before: string,
  total: Amount,
  parts: readonly Amount[],
  bracket: boolean,
): boolean {
  const last = parts.at(-1) as Amount;
  const rest = text.slice(last.span.end, span.end);
  const close = bracket ? rest.indexOf(')') : -1;
  const behind = close < 0 ? rest : rest.slice(0, close);
  const formula = before + text.slice(total.span.start, last.span.end) + behind;
  return (
    GOES_ON.test(behind) ||
    hasBareFigure(behind) ||
    AGAINST.test(formula) ||
    namesBothSides(text.slice(total.span.end, last.span.end) + behind) ||
    AVAILABLE.test(before) ||
    REST_FOLLOWS.test(text.slice(next, next + FIRST_WORDS))
  );
}
