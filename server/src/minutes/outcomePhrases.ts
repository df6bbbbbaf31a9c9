import type { Outcome } from './model';

export interface OutcomeReading {
  readonly outcome: Outcome;
  /** false when another body, or a later meeting, decides in the end; null when the words do not tell. */
  readonly final: boolean | null;
}

export interface Phrase extends OutcomeReading {
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

/** A phrase of a committee's own, by what it says: what such an outcome usually means holds for it. */
export type OwnPhrase = Omit<Phrase, 'words'>;

const NOT_FINAL: ReadonlySet<Outcome> = new Set(['recommended', 'postponed', 'forwarded']);
const FINAL: ReadonlySet<Outcome> = new Set(['approved', 'noted', 'rejected', 'elected']);
const WEAK: ReadonlySet<Outcome> = new Set(['discussed', 'nothing', 'other']);

export function ownPhrase(outcome: Outcome): OwnPhrase {
  const final = FINAL.has(outcome) ? true : NOT_FINAL.has(outcome) ? false : null;
  return WEAK.has(outcome) ? { outcome, final, weak: true } : { outcome, final };
}

/** Where a phrase stands. */
export interface FoundPhrase {
  readonly phrase: Phrase;
  readonly start: number;
  readonly end: number;
}

/** The phrase that begins first in folded text; null where none stands. */
export function findPhrase(clause: string): FoundPhrase | null {
  const match = PHRASE.exec(clause);
  if (match === null) return null;
  // Each row of the table is a capture group of its own, in the table's order.
  const phrase = PHRASES.find((_, row) => match[row + 1] !== undefined);
  if (phrase === undefined) return null;
  return { phrase, start: match.index, end: match.index + match[0].length };
}
