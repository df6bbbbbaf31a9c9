import type { Amount } from '../model';
import { namesBothSides } from '../opposites';
import type { MoneySentence } from './clauses';
import { judge } from './judge';
import type { TextSum } from './model';
import { chainOf, hasBareFigure, LONGEST_GAP, MOST_PARTS } from './parts';
import { AGAINST, AVAILABLE } from './words';

/** "…, i alt", "hvilket giver en samlet udgift på": what the parts before it make. */
const CONCLUDES =
  /(?:^|[,;(–-]\s*|(?<!\p{L})(?:hvilket|dvs\.|det vil sige|så)\s)(?:(?:dvs\.|eller|hvilket|som|det|giver|udgør|bliver|svarende til|en|et|den|på)\s){0,4}(?:(?:i alt|ialt|tilsammen|sammenlagt|samlet)|(?:samlet|samlede)\s\p{L}{0,20}(?:udgift|bevilling|beløb|budget|tilskud|sum|investering|indtægt|finansiering)\p{L}{0,3}\s(?:på|er|bliver|udgør))\s*$/iu;

/** The total behind its parts: "3 mio. kr. til skoler og 2 mio. kr. til dagtilbud, i alt 5 mio. kr.". */
export function* totalsBehindParts(text: string, sentence: MoneySentence): Generator<TextSum> {
  const { amounts, span } = sentence;
  for (let at = 2; at < amounts.length; at++) {
    const total = amounts[at] as Amount;
    const lastPart = amounts[at - 1] as Amount;
    if (total.unit !== 'kr') continue;
    const gap = text.slice(lastPart.span.end, total.span.start);
    if (gap.length > LONGEST_GAP || hasBareFigure(gap)) continue;
    const conclusion = CONCLUDES.exec(gap);
    if (conclusion === null) continue;
    const first = firstOfChain(text, amounts, at);
    const parts = amounts.slice(first, at);
    const chain = parts.length < 2 ? null : chainOf(text, parts);
    if (chain === null) continue;
    // An earlier start that comes out is as good: the words do not say where the list begins.
    const shorter = parts.slice(1).map((_, skip) => chain.parts.slice(skip + 1));
    const exact = shorter.map((rest) => judge(total, rest, 'unsure')).find((sum) => sum !== null);
    const alone = first === 0 && at === amounts.length - 1;
    const sure = alone && chain.clear && !speaksAgainst(text.slice(span.start, span.end));
    const sum = judge(total, chain.parts, sure ? 'probable' : 'unsure');
    if (sum !== null && (sum.verdict !== 'broken' || exact === undefined)) yield sum;
    else if (exact !== undefined) yield exact;
  }
}

function speaksAgainst(sentence: string): boolean {
  return AGAINST.test(sentence) || AVAILABLE.test(sentence) || namesBothSides(sentence);
}

/** Where the run of parts that ends before `end` begins. */
function firstOfChain(text: string, amounts: readonly Amount[], end: number): number {
  let first = end - 1;
  while (first > 0 && end - first < MOST_PARTS && amounts[first]?.unit === 'kr') {
    const pair = amounts.slice(first - 1, first + 1);
    if (pair[0]?.unit !== 'kr' || chainOf(text, pair) === null) break;
    first--;
  }
  return first;
}
