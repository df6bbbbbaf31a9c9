import { foldText } from '../text/chars';
import { findPhraseIn } from '../text/phraseTree';
import { sentencesIn } from '../text/sentences';
import { findPhrase, type OutcomeReading, type OwnPhrase } from './outcomePhrases';
import type { OwnOutcomes } from './ownWords';

/** The decision's own numbering: "1.", "Ad 2:", "Ad 1, 2, 3 og 4:", a bullet. */
const POINT_MARKER =
  /^(?:[-•?] ?)?(?:ad\.? ?\d{1,2}(?:(?:, ?| og )\d{1,2})*\.?:? ?|\d{1,2}[.):] ?)?/;
const BEGINS_MARKER = /^[-•?a\d]/;
/** Where the leading clause ends; what follows modifies it (§3 "Modifiers after the phrase"). */
const CLAUSE_END =
  /,? (?:at|idet|som|der|hvis|såfremt|når|da|fordi|dog|med den|med de|med følgende|med bemærkning|herunder|under forudsætning)(?= |$)|;/;
/** "besluttede at sende …": here the infinitive is the decision. */
const DECIDED =
  /(beslutte(?:de|r|t|s)|enige? om|vedtog|valgte)(?: enstemmigt)?,? at (?=(?:\S+ ){0,2}?(?:sende|over|frem|videre|godkende|udsætte|anbefale|indstille|tiltræde|vedtage|afvise|drøfte|tage))/;
const AS_PROPOSED =
  /(?:som|i henhold til|i overensstemmelse med) (?:indstillet|indstillingen|anbefalet|anbefalingen|foreslået)/g;
const AS_PROPOSED_STEM = / (?:indstillet|indstillingen|anbefalet|anbefalingen|foreslået)/;
/** Statements of single members, votes and amendments do not say what was decided. */
const NOT_THE_DECISION =
  /^(?:for|imod|mod)(?: \S+){0,3}(?::| stemte| stemmer)|(?:stemte|(?<!\d )stemmer) (?:for|imod|mod)(?= |$|:)|undl(?:od|ader)(?= |$)|(?:kan|kunne) ikke (?:tiltræde|tilslutte|medvirke|anbefale)|forbehold|protokolbemærkning|særindstilling|mindretal|ændringsforslag|ændringsforslaget|fraværende|afbud|deltog ikke/;
/** A body that cannot recommend says no; to accede is its own to decide, to recommend is not. */
const BODY_REFUSES =
  /^(?:\S{0,60}(?:udvalget|rådet)|kommunalbestyrelsen) (?:kan|kunne) ikke (?:(anbefale|tilslutte|medvirke)|tiltræde)/;
/** "Punkt 4 udgår.", said in the item on the agenda, is about another item. */
const OTHER_ITEM = /^(?:punkt(?:erne)?|pkt\.?|sag(?:erne)?) \d/;
/** A proposal that fell is not the last word where the recommendation is decided behind it. */
const A_PROPOSAL = /(?<![\p{L}])(?:forslag|flertal)/u;
/** § 23 of the Local Government Act: a member may bring a committee's decision before the council. */
const BROUGHT_TO_COUNCIL =
  /(?<![\p{L}])(?:(?:ønske|begær|forlang|kræve)\p{L}{0,3} (?!ikke )(?:[^\s.]{1,40} ){0,6}?indbragt|indbring(?:er|es)(?: (?!ikke )[^\s.]{1,40}){0,4}?) for (?:\S{1,40} )?(?:byråd|kommunalbestyrelse|regionsråd|borgerrepræsentation)/u;
/** "indbragt", "indbringes", before folding: there a soft hyphen may still stand inside. */
const MAY_BE_BROUGHT = /ndbr|\u00ad/i;
const ONLY_MARKS = /^[-. ]+$/;
/** Behind free text only a short sentence can be the decision's formula. */
const LONGEST_FORMULA = 90;
const LONGEST_TEXT = 20_000;

const FREE_TEXT: OutcomeReading = { outcome: 'other', final: null };

/**
 * What a decision's text says was decided, by the phrase table of docs/forms.md §3.
 *
 * The leading clause of the first sentence that says so decides. Passed over are sentences on absence,
 * votes, amendments and single members' statements, so that "… var fraværende. Godkendt." is approved.
 * Answers per point count together: the first gives the outcome, and one that is not final makes the
 * whole not final.
 *
 * @param text The decision's text; empty or blank text is 'other'.
 * @param own A committee's own phrases; of two that begin at one place theirs counts.
 */
export function classifyOutcome(text: string, own: OwnOutcomes | null = null): OutcomeReading {
  let weak: OutcomeReading | null = null;
  let aside: OutcomeReading | null = null;
  let strong: OutcomeReading | null = null;
  let freeText = false;
  const end = Math.min(text.length, LONGEST_TEXT);
  for (const sentence of sentencesIn(text, { start: 0, end })) {
    const folded = foldText(text.slice(sentence.start, sentence.end));
    const marker = pointMarkerLength(folded);
    const words = folded.slice(marker, endOfWords(folded, marker));
    if (words === '' || ONLY_MARKS.test(words)) continue;
    const said = own === null ? null : ownPhraseOf(words, own);
    const refusal = said === null && words.includes(' ikke ') ? BODY_REFUSES.exec(words) : null;
    if (refusal !== null) return { outcome: 'rejected', final: refusal[1] === undefined };
    const isPoint = marker > 0;
    const phrase = said ?? phraseOf(words);
    if (phrase === null) {
      if (!NOT_THE_DECISION.test(words)) freeText = true;
    } else if (freeText && words.length > LONGEST_FORMULA) {
      // A long sentence inside free text mentions things; it does not decide them.
    } else if (phrase.weak) {
      weak ??= phrase;
    } else if (strong === null && !isPoint && mayYield(words, phrase)) {
      aside ??= phrase;
    } else if (aside !== null && !settlesBehind(words, phrase)) {
      // "Forslaget falder. Forvaltningen orienterede om sagen.": the fall stays the decision.
    } else if (strong === null) {
      strong = phrase;
      if (!isPoint) break;
    } else if (isPoint && phrase.final === false) {
      strong = { outcome: strong.outcome, final: false };
    }
  }
  const { outcome, final } = strong ?? aside ?? weak ?? FREE_TEXT;
  return { outcome, final: isBroughtToCouncil(text, end) ? false : final };
}

function pointMarkerLength(folded: string): number {
  return BEGINS_MARKER.test(folded) ? (POINT_MARKER.exec(folded)?.[0].length ?? 0) : 0;
}

const FULL_STOP = 0x2e;
const EXCLAMATION_MARK = 0x21;

/** Where the words end before the marks that close a sentence. */
function endOfWords(folded: string, from: number): number {
  let end = folded.length;
  while (end > from && isMark(folded.charCodeAt(end - 1))) end--;
  return end;
}

function isMark(code: number): boolean {
  return code === FULL_STOP || code === EXCLAMATION_MARK;
}

function isBroughtToCouncil(text: string, end: number): boolean {
  const words = end === text.length ? text : text.slice(0, end);
  return MAY_BE_BROUGHT.test(words) && BROUGHT_TO_COUNCIL.test(foldText(words));
}

/** What is said of another item or of a proposal is the decision only if nothing is decided behind it. */
function mayYield(words: string, { outcome }: OutcomeReading): boolean {
  return outcome === 'rejected'
    ? A_PROPOSAL.test(words)
    : (outcome === 'withdrawn' || outcome === 'postponed') && OTHER_ITEM.test(words);
}

function settlesBehind(words: string, { outcome }: OutcomeReading): boolean {
  if (words.length > LONGEST_FORMULA || OTHER_ITEM.test(words)) return false;
  return outcome === 'approved' || outcome === 'recommended' || outcome === 'postponed';
}

/** The phrase that begins first in the leading clause; one that yields only where no other stands. */
function phraseOf(words: string): OwnPhrase | null {
  const clause = leadingClause(words);
  if (clause.includes('ændringsforslag')) return null;
  const first = findPhrase(clause);
  if (
    NOT_THE_DECISION.test(clause) &&
    // "Godkendt af A, V og C, O stemte imod.": what begins with the formula decides.
    !(first !== null && first.start === 0 && !first.phrase.weak) &&
    !/(?:blev|er) (?:godkendt|tiltrådt|vedtaget|forkastet|afvist)/.test(clause)
  ) {
    return null;
  }
  if (!first?.phrase.weak) return first?.phrase ?? null;
  return findPhrase(clause.slice(first.end))?.phrase ?? first.phrase;
}

/**
 * The committee's own phrase that begins in the leading clause, wherever it ends, with no other phrase
 * before it; null where none does.
 */
function ownPhraseOf(words: string, own: OwnOutcomes): OwnPhrase | null {
  const found = findPhraseIn(own, words);
  if (found === null) return null;
  // As in `leadingClause`, but every letter keeps its place.
  const even = words
    .replace(AS_PROPOSED, (proposed) => ' '.repeat(proposed.length))
    .replace(DECIDED, (decided, verb: string) => verb.padEnd(decided.length));
  const clause = even.slice(0, CLAUSE_END.exec(even)?.index);
  if (found.start > 0 && (found.start >= clause.length || NOT_THE_DECISION.test(clause)))
    return null;
  const other = findPhrase(clause);
  return other === null || other.phrase.weak || found.start <= other.start ? found.meaning : null;
}

function leadingClause(words: string): string {
  const proposed = AS_PROPOSED_STEM.test(words) ? words.replace(AS_PROPOSED, '') : words;
  const plain = proposed.includes(' at ') ? proposed.replace(DECIDED, '$1 ') : proposed;
  const end = CLAUSE_END.exec(plain)?.index ?? plain.length;
  return plain.slice(0, end);
}
