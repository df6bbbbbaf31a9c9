import { sentencesIn } from '../text/sentences';
import type { Span } from '../text/span';
import type { Ballot, VoteNumber, Voter, VoteSide, Votes } from './model';
import { readVoters, type VoterList } from './voters';

type Option = VoteSide['option'];

/** Forms in which a sentence names one side; `v` marks where the voters stand. */
interface SideForm {
  readonly option: Option;
  readonly words: RegExp;
}

const VERB = '(?:stemte|stemmer|stemt)';
const OBJECT = String.raw`(?:(?!at\s)[^\s:.,()]{1,40}\s){0,5}?`;

/** The side first: "For forslaget stemte 11 (…)", "Imod: Liste H", "Undlod at stemme: 0". */
const LABELLED: readonly SideForm[] = [
  {
    option: 'for',
    words: new RegExp(
      String.raw`^For\s(?:${OBJECT}${VERB}:?|${OBJECT.replace('{0,5}', '{1,3}')}:)\s{0,3}|^For:\s{0,3}`,
    ),
  },
  {
    option: 'against',
    words: new RegExp(
      String.raw`^(?:[Ii]mod|[Mm]od)\s${OBJECT}${VERB}:?\s{0,3}|^(?:[Ii]mod|[Mm]od):\s{0,3}`,
    ),
  },
  {
    option: 'abstain',
    words:
      /^(?:Følgende\s)?(?:[Uu]ndlod|[Uu]ndlader)(?:\sat\sstemme)?:?\s{0,3}|^Hverken for eller imod(?: stemte)?:?\s{0,3}/,
  },
];

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
const TOTAL = /^I alt:?\s{0,3}(\d{1,3})(?:\sstemmer)?\.?$/d;
const SPLITS_SENTENCE =
  /(?<=[).\d:])\s{1,3}(?=(?:For|Imod|Mod|Undlod|Undlader|Følgende)(?::|\s(?:\S{1,40}\s){0,4}?(?:stem|undl))|\d{1,3}\s(?:medlem(?:mer)?\s)?(?:undl|stemte|stemmer\s))|(?:,|\sog|\smens|\s[-–])\s{1,3}(?:og\s|mens\s)?(?=(?:[Ii]mod|[Mm]od)\s(?:stemte|stemmer)(?![a-zæøå])|[Uu]ndl(?:od|ader)\sat\sstemme(?:\s\d|:))/g;
const LONGEST_SUBJECT = 300;
/** A reason ends the naming of voters: "Imod stemte Ø, idet …". */
const REASON = /,\s{1,3}(?:idet|da|fordi|hvilket|der|som|med)(?![\p{L}])/u;

/** A side whose voters are still being collected. */
interface OpenSide {
  readonly option: Option;
  readonly start: number;
  end: number;
  readonly lists: VoterList[];
}

/** A ballot that may still gain sides and a total. */
interface OpenBallot {
  sides: VoteSide[];
  total: VoteNumber | null;
  start: number;
  end: number;
}

/**
 * Reads the votes of a decision, in every form of docs/forms.md §3 "Votes and dissent".
 *
 * A side that comes a second time begins the next ballot (amendments are voted on first); the names
 * under a tally ("godkendt med 31 stemmer imod 14. For stemte: …") belong to the tally's ballot.
 *
 * @returns null when the text speaks of no vote. Numbers and voters are only what is written.
 */
export function readVotes(text: string, within: Span): Votes | null {
  const ballots: OpenBallot[] = [];
  /** A label without voters on its line: they follow below, line by line. */
  let open: OpenSide | null = null;
  const finish = (): void => {
    if (open !== null) addSide(ballots, closed(open));
    open = null;
  };
  for (const sentence of voteSentences(text, within)) {
    const words = text.slice(sentence.start, sentence.end);
    const total = TOTAL.exec(words);
    const label = total === null ? labelOf(words) : null;
    if (label !== null) {
      finish();
      const from = sentence.start + label.length;
      const side = { option: label.option, start: sentence.start };
      if (words.slice(label.length).trim() === '') open = { ...side, end: from, lists: [] };
      else addSide(ballots, sideOf(text, side, { start: from, end: sentence.end }));
      continue;
    }
    if (open !== null) {
      const list = readVoters(text, sentence);
      if (list.voters.length > 0) {
        open.lists.push(list);
        open.end = sentence.end;
        continue;
      }
    }
    finish();
    if (total !== null) addTotal(ballots, numberAt(total, 1, sentence.start), sentence.end);
    else if (!addTally(ballots, words, sentence) && !addCounted(ballots, text, words, sentence)) {
      addSubject(ballots, text, words, sentence);
    }
  }
  finish();
  const complete = ballots.map(
    ({ sides, total, start, end }): Ballot => ({ span: { start, end }, sides, total }),
  );
  return complete.length === 0 ? null : { ballots: complete };
}

/** Sentences, with those joined that a parenthesis spans, and those split that hold two sides. */
function voteSentences(text: string, within: Span): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  let depth = 0;
  for (const sentence of sentencesIn(text, within)) {
    const last = joined[joined.length - 1];
    if (depth > 0 && last !== undefined) last.end = sentence.end;
    else joined.push({ ...sentence });
    depth = Math.max(0, depth + balance(text.slice(sentence.start, sentence.end)));
  }
  return joined.flatMap((sentence) => splitSides(text, sentence));
}

function balance(words: string): number {
  let depth = 0;
  for (const character of words) depth += character === '(' ? 1 : character === ')' ? -1 : 0;
  return depth;
}

function splitSides(text: string, sentence: Span): readonly Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const parts: Span[] = [];
  let start = 0;
  for (const match of words.matchAll(SPLITS_SENTENCE)) {
    parts.push({ start: sentence.start + start, end: sentence.start + match.index });
    start = match.index + match[0].length;
  }
  parts.push({ start: sentence.start + start, end: sentence.end });
  return parts;
}

function labelOf(words: string): { readonly option: Option; readonly length: number } | null {
  for (const { option, words: form } of LABELLED) {
    const match = form.exec(words);
    if (match !== null) return { option, length: match[0].length };
  }
  return null;
}

function sideOf(
  text: string,
  side: { readonly option: Option; readonly start: number },
  voters: Span,
): VoteSide {
  const reason = REASON.exec(text.slice(voters.start, voters.end));
  const end = reason === null ? voters.end : voters.start + reason.index;
  const { stated, voters: read } = readVoters(text, { start: voters.start, end });
  return {
    option: side.option,
    span: { start: side.start, end: voters.end },
    stated,
    voters: read,
  };
}

function closed(open: OpenSide): VoteSide {
  const stated = open.lists.find((list) => list.stated !== null)?.stated ?? null;
  const voters = open.lists.flatMap((list) => list.voters);
  return { option: open.option, span: { start: open.start, end: open.end }, stated, voters };
}

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

/**
 * "Liste B stemte imod" behind a side without a number tells who else was on it, and behind a list
 * that names them already it tells nothing new. True when the statement needs no side of its own.
 */
function joinsSide(ballots: readonly OpenBallot[], side: VoteSide): boolean {
  const ballot = ballots[ballots.length - 1];
  const at = ballot?.sides.findIndex((other) => other.option === side.option) ?? -1;
  const other = ballot?.sides[at];
  if (ballot === undefined || other === undefined || side.stated !== null) return false;
  const known = new Set(other.voters.map(voterKey));
  const others = side.voters.filter((voter) => !known.has(voterKey(voter)));
  if (others.length > 0 && (other.stated !== null || ballot.total !== null)) return false;
  ballot.sides[at] = { ...other, voters: [...other.voters, ...others] };
  ballot.end = Math.max(ballot.end, side.span.end);
  return true;
}

/** "Liste B", "Gruppe B" and "B" are the same voters. */
function voterKey(voter: Voter): string {
  return voter.text.replace(/^(?:Liste|Gruppe|Parti(?:et)?)\s/, '').toLowerCase();
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

function numberAt(match: RegExpExecArray, group: number, offset: number): VoteNumber | null {
  const place = match.indices?.[group];
  if (place === undefined) return null;
  const span = { start: offset + place[0], end: offset + place[1] };
  return { value: Number(match[group]), span };
}

function addTotal(ballots: OpenBallot[], total: VoteNumber | null, end: number): void {
  const ballot = ballots[ballots.length - 1];
  if (ballot === undefined || ballot.total !== null || total === null) return;
  ballot.total = total;
  ballot.end = end;
}

function addSide(ballots: OpenBallot[], side: VoteSide): void {
  const ballot = ballots[ballots.length - 1];
  const known = ballot?.sides.findIndex((other) => other.option === side.option) ?? -1;
  const other = ballot?.sides[known];
  if (ballot === undefined || ballot.total !== null) {
    ballots.push({ sides: [side], total: null, ...side.span });
    return;
  }
  if (other === undefined) ballot.sides.push(side);
  else if (other.voters.length === 0 && side.stated === null) {
    ballot.sides[known] = { ...other, voters: side.voters };
  } else {
    ballots.push({ sides: [side], total: null, ...side.span });
    return;
  }
  ballot.end = Math.max(ballot.end, side.span.end);
}
