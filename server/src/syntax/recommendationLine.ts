import type { Span } from '../text/span';
import { ASCII_BLANKS, CAPITALS, mayBeIn, setOf } from './lineGate';
import { type OwnProposers, readOwnOpening } from './ownProposer';

/** A running line that introduces a recommendation. Spans count from the beginning of the line. */
export interface RecommendationLine {
  /** Who recommends, as written ("Direktøren for Teknik og Miljø"); null for "Det indstilles". */
  readonly by: string | null;
  /** Where points stand on the line itself ("at Byrådet godkender …"); null when none do. */
  readonly rest: Span | null;
  /** True when the line ends so that points must follow: with the verb, "at", ",", ";" or ":". */
  readonly opensList: boolean;
}

/** Longer lines are paragraphs of prose, however they begin. */
const LONGEST_LINE = 400;
const LONGEST_PROPOSER = 120;
const LONGEST_ADDRESSEE = 120;

const MARKDOWN_BEFORE = /^[\s#*_]{0,12}/;
const MARKDOWN_BEHIND = /[\s*_]{0,12}$/;
const EMPHASIS = /\*\*|__/g;

const VERB = /(?<![\p{L}-])(indstiller|foreslår|anbefaler)(?![\p{L}-])/iu;
const PASSIVE = /^Det\s{1,3}(?:indstilles|foreslås|anbefales)(?![\p{L}-])/iu;
const LABEL = /^Indstilling\s{1,3}om(?![\p{L}])/iu;

/** The line begins with a capital, perhaps behind decoration … */
const FIRST_CHARACTER = setOf(`${CAPITALS}${ASCII_BLANKS}#*_`);
/** … and holds a stem of the verbs and the label above (which, read for Unicode, know the long s too). */
const STEM_OF_VERB = /ind[sſ]till|fore[sſ]l|anbefal/i;

/** First words that begin a sentence of prose, not the name of someone who proposes. */
const STARTS_PROSE =
  /^(?:i|på|når|hvis|som|efter|ved|med|for|derfor|der|at|samtidig|endvidere|desuden|herudover|såfremt|da|idet|endelig|herefter|et|en|af|om|jf|under|til|fra|vi|men|og|dog|her|hvor|flertallet|mindretallet)(?![\p{L}-])/iu;
const PROSE_WITHIN =
  /(?<!\p{L})(?:som|der|har|er|var|blev|bliver|vil|skal|kan|bør|at|ikke|også|dermed|derfor|fremgår)(?!\p{L})/iu;
const PROPOSER = /^\p{Lu}[^.;:!?|]*$/u;

/**
 * Everybody "indstiller"; but reports, working groups and citizens "foreslår" and "anbefaler" too,
 * in the middle of a case. These verbs introduce a recommendation only from somebody who may put one.
 */
const MAY_PROPOSE =
  /(?:administration|forvaltning|direktion|direktør|stab|sekretariat|afdeling|borgmester|rådmand|formand|chef|udvalg|råd|bestyrelse|magistrat|valggruppe|gruppe[nr]?(?=$| \p{Lu}))|^Liste \p{Lu}|parti(?:et)?$|listen$|^(?:Venstre|Socialdemokrati|Konservative|Radikale|SF|Alternativet|Liberal Alliance|Danmarksdemokraterne|Moderaterne|Nye Borgerlige|Det |De )|\([A-ZÆØÅ]{1,2}\)$/iu;
/** "Arbejdsgruppen foreslår" is a report's proposal. */
const MAY_NOT = /^(?:arbejds|styre|projekt|følge|ekspert|borger|forsker)gruppe/iu;

const ADDRESSEE = /^\s{1,3}(?:til|over\s?for)\s/i;
const AT = /(?:^|[\s,;:])at(?=[\s:,]|$)/i;
const ENDS_OPEN = /[,;:]$|(?:^|\s)at$/i;
/** "at byrådet godkender," is the stem of the points, since the verb still lacks its object. */
const STEM =
  /^at(?:\s{1,3}[^\s,.;:]{1,40}){0,8}\s{1,3}(?:godkender|beslutter|anbefaler|indstiller|tiltræder|vedtager|anbefales|indstilles|foreslås)[,:]$/i;
const NUMBERED = /^(?:[-•]|\d{1,2}[.)])\s/;

/**
 * Recognises a running line that introduces a recommendation (docs/forms.md §2 "Verbs that
 * introduce a recommendation", trap 4): "Direktøren for X indstiller", "Direktionen indstiller,",
 * "Administrationen indstiller til Udvikling, By og Land:", "Staben foreslår, at Byrådet …",
 * "Det indstilles, at". The line must start with the proposer and go straight on to the verb.
 *
 * A decision may begin with the same words; the caller knows where the line stands.
 *
 * @param line One line; markdown emphasis round it is passed over.
 * @param own the openings of a committee's own; what they open is a recommendation however it goes on
 * @returns null for bullets, for prose and for long paragraphs.
 */
export function readRecommendationLine(
  line: string,
  own: OwnProposers | null = null,
): RecommendationLine | null {
  if (line.length > LONGEST_LINE || !mayBeIn(FIRST_CHARACTER, line.charCodeAt(0))) return null;
  if (own === null && !STEM_OF_VERB.test(line)) return null;
  const start = MARKDOWN_BEFORE.exec(line)?.[0].length ?? 0;
  // Emphasis within the line gives way to blanks, so that places stay the same.
  const words = line.slice(start).replace(MARKDOWN_BEHIND, '').replace(EMPHASIS, '  ');
  if (!/^\p{Lu}/u.test(words)) return null;
  const opening = own === null ? null : readOwnOpening(words, own);
  if (opening !== null) {
    const { end, by } = opening;
    return readTail(words, end, start, by) ?? restOf(words, end, start, by);
  }
  const impersonal = PASSIVE.exec(words) ?? LABEL.exec(words);
  if (impersonal !== null) return readTail(words, impersonal[0].length, start, null);
  const verb = VERB.exec(words);
  if (verb === null) return null;
  const by = words.slice(0, verb.index).trimEnd();
  if (!isProposer(by, verb[0].toLowerCase())) return null;
  return readTail(words, verb.index + verb[0].length, start, by);
}

function isProposer(by: string, verb: string): boolean {
  if (by.length === 0 || by.length > LONGEST_PROPOSER || by.endsWith(',')) return false;
  if (!PROPOSER.test(by) || STARTS_PROSE.test(by) || PROSE_WITHIN.test(by)) return false;
  return verb === 'indstiller' || (MAY_PROPOSE.test(by) && !MAY_NOT.test(by));
}

/** What follows the verb: nothing, "til <organ>", "at" with an inline point, or a colon. */
function readTail(
  words: string,
  from: number,
  offset: number,
  by: string | null,
): RecommendationLine | null {
  const tail = words.slice(from);
  const opensList = tail.trim() === '' || ENDS_OPEN.test(tail);
  const points = pointsIn(tail);
  if (points === null) return opensList && isStem(tail) ? { by, rest: null, opensList } : null;
  const inline = tail.slice(points);
  if (opensList && (ENDS_WITH_AT.test(inline) || inline.endsWith(':') || STEM.test(inline))) {
    return { by, rest: null, opensList };
  }
  const start = offset + from + points;
  return { by, rest: { start, end: start + inline.length }, opensList };
}

/** All that stands behind an opening. */
function restOf(
  words: string,
  from: number,
  offset: number,
  by: string | null,
): RecommendationLine {
  const rest = words.slice(from).replace(/^[\s,;:]{1,9}/, '');
  const end = offset + words.length;
  return { by, rest: { start: end - rest.length, end }, opensList: ENDS_OPEN.test(words) };
}

const ENDS_WITH_AT = /^at[\s,;:]{0,3}$/i;

/** Where the points begin in what follows the verb; null when none do or when prose follows. */
function pointsIn(tail: string): number | null {
  const lead = /^[\s,;:]{0,4}/.exec(tail)?.[0] ?? '';
  const behind = tail.slice(lead.length);
  if (/^at(?=[\s:,]|$)/i.test(behind)) return lead.length;
  if (lead.includes(':') && behind !== '') return lead.length;
  if (NUMBERED.test(behind)) return lead.length;
  if (!ADDRESSEE.test(tail)) return null;
  const at = AT.exec(tail);
  if (at !== null && at.index <= LONGEST_ADDRESSEE && !tail.slice(0, at.index).includes('. ')) {
    return at.index + at[0].length - 'at'.length;
  }
  const colon = tail.indexOf(': ');
  return colon > 0 && colon <= LONGEST_ADDRESSEE ? colon + 2 : null;
}

/** A tail without points that may stand before a list: empty, an addressee or a short adverb. */
function isStem(tail: string): boolean {
  if (/^[\s,;:]{0,4}$/.test(tail)) return true;
  if (tail.length > LONGEST_ADDRESSEE || tail.includes('. ')) return false;
  return (
    ADDRESSEE.test(tail) || /^\s(?:derfor|herefter|følgende|på den baggrund)[\s,;:]*$/i.test(tail)
  );
}
