import { foldText } from '../text/chars';
import { sentencesIn } from '../text/sentences';
import type { Outcome } from './model';

export interface OutcomeReading {
  readonly outcome: Outcome;
  /** false when another body, or a later meeting, decides in the end; null when the words do not tell. */
  readonly final: boolean | null;
}

interface Phrase extends OutcomeReading {
  /** Regular expression over folded text (small letters, single blanks); whole words. */
  readonly words: string;
  /** A phrase that yields to any other of the same decision: "Drøftet. Godkendt." is approved. */
  readonly weak?: true;
}

/** "den godkendte plan" is a thing; but "Byrådet godkendte" decides, though its last letters are "det". */
const NO_ARTICLE = '(?<!(?<![\\p{L}])(?:den|det|de) )';

/**
 * The phrase families of docs/forms.md §3. In a clause the phrase that begins first decides
 * ("Anbefales godkendt" is a recommendation, "Ikke godkendt" a rejection), rows above win a tie.
 */
const PHRASES: readonly Phrase[] = [
  {
    outcome: 'rejected',
    final: true,
    words:
      '(?:ikke|ej) (?:blevet )?(?:godkendt|godkendes|tiltrådt|tiltrædes|vedtaget|vedtages|imødekommet|imødekommes|fulgt)|' +
      '(?:godkendes|godkender|godkendte|imødekommes|imødekom|vedtages|vedtog|tiltrædes|tiltræder|tiltrådte|følges) ikke|' +
      '(?:kan|kunne) ikke (?:godkende|imødekomme|imødekommes)|ikke (?:et )?flertal(?! imod)|' +
      'afvist|afvises|afviste|afslået|afslås|forkastet|forkastes|falder|faldt|bortfalder|bortfaldt|nedstemt|meddeles afslag',
  },
  {
    outcome: 'recommended',
    final: false,
    words:
      'anbefales|anbefalet|anbefaler|anbefalede|anbefale|indstilles|indstiller|indstillede|indstillet(?= (?:til|godkendt))',
  },
  {
    outcome: 'postponed',
    final: false,
    words:
      'udsat|udsættes|udsætter|udsatte|udsætte|udskudt|udskydes|udskød|' +
      'udsættelse (?:blev |er )?(?:godkendt|vedtaget|tiltrådt)',
  },
  {
    outcome: 'withdrawn',
    final: null,
    words:
      'udgår|udgik|udgået|tages af (?:dagsordenen|bordet)|taget af (?:dagsordenen|bordet)|trækkes|trukket(?: tilbage)?|' +
      'genoptages|aflyst',
  },
  {
    outcome: 'forwarded',
    final: false,
    words:
      '(?:over|frem|videre|tilbage)send(?:es|t|er|te|e)|send(?:es|t|er|te) (?:til|i høring|tilbage|retur|videre)|' +
      'send(?:er|te) (?:\\S+ ){1,4}(?:tilbage|retur|videre|i høring)|' +
      '(?:besluttede|beslutter) (?:at )?sende|sendes (?:\\S+ ){1,6}i høring|(?:^|besluttede )sende (?:\\S+ ){1,6}i høring|' +
      'returneres',
  },
  {
    outcome: 'noted',
    final: true,
    words:
      'til efterretning|til orientering|orientering(?:en)? (?:blev )?givet|orienterede(?: udvalget)? om|der (?:orienteres|orienteredes|blev orienteret) om|' +
      'orienterer om',
  },
  {
    outcome: 'elected',
    final: true,
    words:
      'valgt(?: blev)?|blev valgt|valgtes|genvalgt|genvalgtes|vælges|udpeget|udpeges|udpegede|udpeger|valgte (?!at )(?:\\S+ ){1,12}(?:som|til)',
  },
  {
    outcome: 'approved',
    final: true,
    words:
      `godkendt|godkendes|godkender|${NO_ARTICLE}godkendte|godkende|tiltrådt|tiltrædes|tiltræder|${NO_ARTICLE}tiltrådte|tiltræde|` +
      'vedtaget|vedtages|vedtager|vedtog|vedtage|imødekommet|imødekommes|imødekom|bifaldt|bifaldes|bevilget|bevilges|' +
      'indstillingen (?:følges(?! ikke)|fulgt|blev fulgt)',
  },
  {
    outcome: 'discussed',
    final: null,
    weak: true,
    words: 'drøftet|drøftes|drøftede|drøfter|drøfte|temadrøftelsen (?:blev )?gennemført(?:es)?',
  },
  {
    outcome: 'nothing',
    final: null,
    weak: true,
    words:
      '(?<=^)(?:ingen|intet)(?= ?$| at | til | under | bemærkninger| spørgsmål| meddelelser| indlæg| henvendelser| borgere| fremmødte)|' +
      '(?<=^)der var (?:ingen|intet|ikke)(?= )',
  },
];

const PHRASE = new RegExp(
  `(?<![\\p{L}])(?:${PHRASES.map(({ words }) => `(${words})`).join('|')})(?![\\p{L}])`,
  'u',
);

/** The decision's own numbering: "1.", "Ad 2:", "Ad 1, 2, 3 og 4:", a bullet. */
const POINT_MARKER =
  /^(?:[-•?] ?)?(?:ad\.? ?\d{1,2}(?:(?:, ?| og )\d{1,2})*\.?:? ?|\d{1,2}[.):] ?)?/;
/** Where the leading clause ends; what follows modifies it (§3 "Modifiers after the phrase"). */
const CLAUSE_END =
  /,? (?:at|idet|som|der|hvis|såfremt|når|da|fordi|dog|med den|med de|med følgende|med bemærkning|herunder|under forudsætning)(?= |$)|;/;
/** "besluttede at sende …": here the infinitive is the decision. */
const DECIDED =
  /(beslutte(?:de|r|t|s)|enige? om|vedtog|valgte)(?: enstemmigt)?,? at (?=(?:\S+ ){0,2}?(?:sende|over|frem|videre|godkende|udsætte|anbefale|indstille|tiltræde|vedtage|afvise|drøfte|tage))/;
const AS_PROPOSED =
  /(?:som|i henhold til|i overensstemmelse med) (?:indstillet|indstillingen|anbefalet|anbefalingen|foreslået)/g;
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
/** Tried once for each run of marks, not from each mark in it. */
const TRAILING_MARKS = /(?<![.!])[.!]+$/;
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
 */
export function classifyOutcome(text: string): OutcomeReading {
  let weak: OutcomeReading | null = null;
  let aside: OutcomeReading | null = null;
  let strong: OutcomeReading | null = null;
  let freeText = false;
  const end = Math.min(text.length, LONGEST_TEXT);
  for (const sentence of sentencesIn(text, { start: 0, end })) {
    const folded = foldText(text.slice(sentence.start, sentence.end));
    const words = folded.replace(POINT_MARKER, '').replace(TRAILING_MARKS, '');
    if (words === '' || /^[-. ]+$/.test(words)) continue;
    const refusal = BODY_REFUSES.exec(words);
    if (refusal !== null) return { outcome: 'rejected', final: refusal[1] === undefined };
    const isPoint = words.length < folded.replace(TRAILING_MARKS, '').length;
    const phrase = phraseOf(words);
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
  const brought = BROUGHT_TO_COUNCIL.test(foldText(text.slice(0, end)));
  return { outcome, final: brought ? false : final };
}

/** What is said of another item or of a proposal is the decision only if nothing is decided behind it. */
function mayYield(words: string, { outcome }: Phrase): boolean {
  return outcome === 'rejected'
    ? A_PROPOSAL.test(words)
    : (outcome === 'withdrawn' || outcome === 'postponed') && OTHER_ITEM.test(words);
}

function settlesBehind(words: string, { outcome }: Phrase): boolean {
  if (words.length > LONGEST_FORMULA || OTHER_ITEM.test(words)) return false;
  return outcome === 'approved' || outcome === 'recommended' || outcome === 'postponed';
}

/** The phrase that begins first in the leading clause; one that yields only where no other stands. */
function phraseOf(words: string): Phrase | null {
  const clause = leadingClause(words);
  if (/ændringsforslag/.test(clause)) return null;
  const first = find(clause);
  if (
    NOT_THE_DECISION.test(clause) &&
    // "Godkendt af A, V og C, O stemte imod.": what begins with the formula decides.
    !(first !== null && first.start === 0 && !first.phrase.weak) &&
    !/(?:blev|er) (?:godkendt|tiltrådt|vedtaget|forkastet|afvist)/.test(clause)
  ) {
    return null;
  }
  if (!first?.phrase.weak) return first?.phrase ?? null;
  return find(clause.slice(first.end))?.phrase ?? first.phrase;
}

interface Found {
  readonly phrase: Phrase;
  readonly start: number;
  readonly end: number;
}

function find(clause: string): Found | null {
  const match = PHRASE.exec(clause);
  if (match === null) return null;
  const row = match.slice(1).findIndex((group) => group !== undefined);
  const phrase = PHRASES[row];
  if (phrase === undefined) return null;
  return { phrase, start: match.index, end: match.index + match[0].length };
}

function leadingClause(words: string): string {
  const plain = words.replace(AS_PROPOSED, '').replace(DECIDED, '$1 ');
  const end = CLAUSE_END.exec(plain)?.index ?? plain.length;
  return plain.slice(0, end);
}
