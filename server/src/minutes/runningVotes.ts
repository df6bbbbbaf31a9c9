import type { Span } from '../text/span';
import { addSide, joinsSide, numberAt, type OpenBallot } from './ballots';
import type { VoteNumber, VoteSide } from './model';
import { readVoters } from './voters';

type Option = VoteSide['option'];

interface SideForm {
  readonly option: Option;
  readonly words: RegExp;
}

/** The voters first: "Liste B stemte imod", "C og N (5 medlemmer) undlod at stemme", "6 undlod". */
const SUBJECT_FIRST: readonly SideForm[] = [
  {
    option: 'against',
    words:
      /\s(?:stemte|stemmer|stemt)\s(?:imod|mod)(?![\p{L}])|\s(?:kan|kunne) ikke (?:anbefale|godkende|tiltræde)(?![\p{L}])/u,
  },
  {
    option: 'for',
    words:
      /\s(?:stemte|stemmer|stemt)\sfor(?![\p{L}])|\s(?:anbefal|godkend|tiltræd|tiltråd|vedtag|vedtog)(?:er|ede|te)?(?![\p{L}])/u,
  },
  { option: 'abstain', words: /\s(?:undlod|undlader)(?![\p{L}])/u },
];
/** "Et flertal bestående af A, C og V (6)", "Et mindretal (O)". */
const MAJORITY =
  /^(?:Et|Udvalgets|Byrådets)\s(?:flertal|mindretal)(?:\s(?:bestående af|på))?\s{0,3}/;
/** Verbs of approval and refusal count as votes only behind a number of members or a majority. */
const VOTE_VERB = /stem|undl/;
const COUNTED = /^\d{1,3}\smedlem(?:mer)?(?![\p{L}])|\(\d{1,3}(?:\smedlem(?:mer)?)?\)$/u;

/** "med 34 stemmer imod 15", "med 34 stemmer for og 15 imod", "8 stemte for og 3 imod". */
const TALLY =
  /(\d{1,3})\s(?:stemmer|stemte)(?:\sfor)?(?:,|\sog|,?\smens)?\s(?:(?:imod|mod)\s(\d{1,3})|(\d{1,3})\s(?:stemmer\s|stemte\s)?(?:imod|mod))(?:(?:,|\sog|,?\smens)\s(\d{1,3})\s(?:undlod|hverken))?/d;
/** "forkastet med 39 stemmer imod 5": those 39 voted against the proposal that fell. */
const REFUSED = /(?<!\p{L})(?:forkast(?:et|es)|afvi(?:st|ses)|nedstemt|nedstemmes)\smed\s{1,3}$/iu;
/** "11 stemte for (A, C)", "3 stemmer imod (Ø, F)": the number first, the voters in parentheses. */
const COUNTED_SIDE =
  /(?<![\d.,])(\d{1,3})\s(?:(?:medlem(?:mer)?\s)?(?:stemte|stemmer)\s)(?:(for)|imod|mod)\s{0,3}\(/dg;
const LONGEST_SUBJECT = 300;

/** Adds the sides of which a sentence tells in its course, without a label at its beginning. */
export function addRunning(
  ballots: OpenBallot[],
  text: string,
  words: string,
  sentence: Span,
): void {
  const isCount = addTally(ballots, words, sentence) || addCounted(ballots, text, words, sentence);
  if (!isCount) addSubject(ballots, text, words, sentence);
}

/** "Liste B stemte imod" is a side, or joins the one that is there. */
function addSubject(ballots: OpenBallot[], text: string, words: string, sentence: Span): void {
  for (const { option, words: form } of SUBJECT_FIRST) {
    const match = form.exec(words.slice(0, LONGEST_SUBJECT));
    if (match === null) continue;
    const majority = MAJORITY.exec(words)?.[0].length ?? 0;
    const subject = words.slice(majority, match.index);
    if (!VOTE_VERB.test(match[0]) && majority === 0 && !COUNTED.test(subject)) continue;
    const span = { start: sentence.start + majority, end: sentence.start + match.index };
    const { stated, voters } = majority > 0 ? majorityOf(text, span) : readVoters(text, span);
    if (stated === null && voters.length === 0) continue;
    const side = { option, span: sentence, stated, voters };
    if (!joinsSide(ballots, side)) addSide(ballots, side);
    return;
  }
}

/** Sides that state their number before the verb and their voters behind it. */
function addCounted(ballots: OpenBallot[], text: string, words: string, sentence: Span): boolean {
  let until = 0;
  for (const match of words.matchAll(COUNTED_SIDE)) {
    // What stands inside the parenthesis of a side is that side's own.
    if (match.index < until) continue;
    const from = match.index + match[0].length;
    const length = lengthOfBrackets(words.slice(from));
    const span = { start: sentence.start + match.index, end: sentence.start + from + length };
    const { voters } = readVoters(text, { start: sentence.start + from, end: span.end });
    const option = match[2] === undefined ? 'against' : 'for';
    addSide(ballots, { option, span, stated: numberAt(match, 1, sentence.start), voters });
    until = from + length;
  }
  return until > 0;
}

/** How far the words go before the parenthesis that was opened in front of them closes. */
function lengthOfBrackets(words: string): number {
  let depth = 1;
  for (let at = 0; at < words.length; at++) {
    depth += words[at] === '(' ? 1 : words[at] === ')' ? -1 : 0;
    if (depth === 0) return at;
  }
  return words.length;
}

/** "A, C, N og V (6)" and "(A+V+C+N)": the number at the end counts them all. */
function majorityOf(text: string, span: Span): Pick<VoteSide, 'stated' | 'voters'> {
  const words = text.slice(span.start, span.end);
  const pair = /^\(([^()]*)\)$/.exec(words);
  if (pair !== null) return readVoters(text, { start: span.start + 1, end: span.end - 1 });
  const count = /\s?\((\d{1,3})\)$/d.exec(words);
  if (count === null) return readVoters(text, span);
  const { voters } = readVoters(text, { start: span.start, end: span.start + count.index });
  return { stated: numberAt(count, 1, span.start), voters };
}

/** True when the sentence is a tally, whose sides are then added. */
function addTally(ballots: OpenBallot[], words: string, sentence: Span): boolean {
  const tally = TALLY.exec(words);
  if (tally === null) return false;
  const first = numberAt(tally, 1, sentence.start);
  const bare = numberAt(tally, 2, sentence.start);
  const refused = bare !== null && REFUSED.test(words.slice(0, tally.index));
  const second = bare ?? numberAt(tally, 3, sentence.start);
  const counts: readonly (readonly [Option, VoteNumber | null])[] = [
    ['for', refused ? second : first],
    ['against', refused ? first : second],
    ['abstain', numberAt(tally, 4, sentence.start)],
  ];
  for (const [option, stated] of counts) {
    if (stated !== null) addSide(ballots, { option, span: sentence, stated, voters: [] });
  }
  return true;
}
