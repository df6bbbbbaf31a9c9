import type { Span } from '../text/span';
import { addSide, addTotal, completed, numberAt, type OpenBallot } from './ballots';
import type { VoteSide, Votes } from './model';
import { addRunning } from './runningVotes';
import { readVoters, type VoterList } from './voters';
import { voteSentences } from './voteSentences';

type Option = VoteSide['option'];

/** A form in which a sentence begins with the name of one side. */
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

const TOTAL = /^I alt:?\s{0,3}(\d{1,3})(?:\sstemmer)?\.?$/d;
/**
 * What each of these forms, and each of `runningVotes.ts`, has in it: only what speaks so can add a
 * side. One look at the whole text spares a decision without votes its division into sentences.
 */
const SPEAKS_OF_VOTES =
  /\sstem(?:te|mer|t)|ndl(?:od|ader)|[Mm]od:|For:|\s:|Hverken|flertal|mindretal|\d\smedlem|\(\d/;
const CAPITAL_I = 0x49;
/** A reason ends the naming of voters: "Imod stemte Ø, idet …". */
const REASON = /,\s{1,3}(?:idet|da|fordi|hvilket|der|som|med)(?![\p{L}])/u;

/** A side whose voters are still being collected. */
interface OpenSide {
  readonly option: Option;
  readonly start: number;
  end: number;
  readonly lists: VoterList[];
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
  if (!SPEAKS_OF_VOTES.test(text.slice(within.start, within.end))) return null;
  const ballots: OpenBallot[] = [];
  /** A label without voters on its line: they follow below, line by line. */
  let open: OpenSide | null = null;
  const finish = (): void => {
    if (open !== null) addSide(ballots, closed(open));
    open = null;
  };
  for (const sentence of voteSentences(text, within)) {
    const words = text.slice(sentence.start, sentence.end);
    const total = words.charCodeAt(0) === CAPITAL_I ? TOTAL.exec(words) : null;
    const speaks = SPEAKS_OF_VOTES.test(words);
    const label = speaks && total === null ? labelOf(words) : null;
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
    else if (speaks) addRunning(ballots, text, words, sentence);
  }
  finish();
  return ballots.length === 0 ? null : { ballots: completed(ballots) };
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
