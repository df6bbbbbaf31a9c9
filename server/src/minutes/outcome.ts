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

/**
 * The phrase families of domain-formats.md §3. In a clause the phrase that begins first decides
 * ("Anbefales godkendt" is a recommendation, "Ikke godkendt" a rejection), rows above win a tie.
 */
const PHRASES: readonly Phrase[] = [
  {
    outcome: 'rejected',
    final: true,
    words:
      'ikke (?:blevet )?(?:godkendt|godkendes|tiltrådt|tiltrædes|vedtaget|vedtages|imødekommet|imødekommes)|' +
      '(?:godkendes|imødekommes|vedtages|tiltrædes) ikke|kan ikke (?:godkende|imødekomme|imødekommes)|' +
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
    words: 'udsat|udsættes|udsætter|udsatte|udsætte|udskudt|udskydes|udskød',
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
      'valgt(?: blev)?|blev valgt|vælges|udpeget|udpeges|udpegede|udpeger|valgte (?!at )(?:\\S+ ){1,12}(?:som|til)',
  },
  {
    outcome: 'approved',
    final: true,
    words:
      'godkendt|godkendes|godkender|(?<!den |det |de )godkendte|godkende|tiltrådt|tiltrædes|tiltræder|(?<!den |det |de )tiltrådte|tiltræde|' +
      'vedtaget|vedtages|vedtager|vedtog|vedtage|imødekommet|imødekommes|imødekom|bifaldt|bifaldes|bevilget|bevilges|' +
      'indstillingen (?:følges|fulgt|blev fulgt)',
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
  /^(?:for|imod|mod)(?: \S+){0,3}(?::| stemte| stemmer)|(?:stemte|stemmer) (?:for|imod|mod)(?= |$|:)|undl(?:od|ader)(?= |$)|kan ikke (?:tiltræde|tilslutte|medvirke|anbefale)|forbehold|protokolbemærkning|særindstilling|mindretal|ændringsforslag|ændringsforslaget|fraværende|afbud|deltog ikke/;
/** A body that cannot recommend says no. */
const BODY_REFUSES =
  /^(?:udvalget|byrådet|kommunalbestyrelsen|\S*udvalget) kan ikke (?:anbefale|tiltræde|tilslutte|medvirke)/;
/** Behind free text only a short sentence can be the decision's formula. */
const LONGEST_FORMULA = 90;
const LONGEST_TEXT = 20_000;

const FREE_TEXT: OutcomeReading = { outcome: 'other', final: null };

/**
 * What a decision's text says was decided, by the phrase table of domain-formats.md §3.
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
  let strong: OutcomeReading | null = null;
  let freeText = false;
  const end = Math.min(text.length, LONGEST_TEXT);
  for (const sentence of sentencesIn(text, { start: 0, end })) {
    const folded = foldText(text.slice(sentence.start, sentence.end));
    const words = folded.replace(POINT_MARKER, '').replace(/[.!]+$/, '');
    if (words === '' || /^[-. ]+$/.test(words)) continue;
    if (BODY_REFUSES.test(words)) return { outcome: 'rejected', final: false };
    const isPoint = words.length < folded.replace(/[.!]+$/, '').length;
    const phrase = phraseOf(words);
    if (phrase === null) {
      if (!NOT_THE_DECISION.test(words)) freeText = true;
    } else if (freeText && words.length > LONGEST_FORMULA) {
      // A long sentence inside free text mentions things; it does not decide them.
    } else if (phrase.weak) {
      weak ??= phrase;
    } else if (strong === null) {
      strong = phrase;
      if (!isPoint) break;
    } else if (isPoint && phrase.final === false) {
      strong = { outcome: strong.outcome, final: false };
    }
  }
  const { outcome, final } = strong ?? weak ?? FREE_TEXT;
  return { outcome, final };
}

/** The phrase that begins first in the leading clause; one that yields only where no other stands. */
function phraseOf(words: string): Phrase | null {
  const clause = leadingClause(words);
  if (/ændringsforslag/.test(clause)) return null;
  if (
    NOT_THE_DECISION.test(clause) &&
    !/(?:blev|er) (?:godkendt|tiltrådt|vedtaget|forkastet|afvist)/.test(clause)
  ) {
    return null;
  }
  const first = find(clause);
  if (!first?.phrase.weak) return first?.phrase ?? null;
  return find(clause.slice(first.end))?.phrase ?? first.phrase;
}

function find(clause: string): { readonly phrase: Phrase; readonly end: number } | null {
  const match = PHRASE.exec(clause);
  if (match === null) return null;
  const row = match.slice(1).findIndex((group) => group !== undefined);
  const phrase = PHRASES[row];
  return phrase === undefined ? null : { phrase, end: match.index + match[0].length };
}

function leadingClause(words: string): string {
  const plain = words.replace(AS_PROPOSED, '').replace(DECIDED, '$1 ');
  const end = CLAUSE_END.exec(plain)?.index ?? plain.length;
  return plain.slice(0, end);
}
