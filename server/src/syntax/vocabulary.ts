import { foldText } from '../text/chars';
import type { Customs } from './customs';
import { SECTION_KINDS, type SectionKind } from './kinds';
import { prefixOf, UNKNOWN_PREFIX } from './wordPrefix';

/**
 * What a heading word says. The table below merges the headings of 69 Danish sources
 * (municipalities and regions, 2000–2026); it is data so that a committee can add its own words.
 */
export interface HeadingWord {
  readonly kind: SectionKind;
  /**
   * The word also serves as a sub-heading inside the case presentation ("Baggrund", "Historik"):
   * there it is a section only if the document uses it as one (see parse.ts).
   */
  readonly sub: boolean;
  /** Text may follow on the same line behind a colon ("Indstilling: Til orientering."). */
  readonly inline: boolean;
  /** One heading for recommendation and decision. */
  readonly combined: boolean;
  /** The folded words, for counting how often a document uses the heading. */
  readonly key: string;
}

interface Row {
  readonly kind: SectionKind;
  readonly words: readonly string[];
  readonly sub?: boolean;
  readonly inline?: boolean;
  readonly combined?: boolean;
}

const ROWS: readonly Row[] = [
  {
    kind: 'summary',
    words: ['Resume', 'Sagsresume', 'Sagens kerne', 'Præsentation', 'Kort resume', 'Sammenfatning'],
    inline: true,
  },
  {
    kind: 'introduction',
    words: [
      'Indledning',
      'Beslutningstema',
      'Formål med sagen',
      'Sagens formål',
      'Sagstema',
      'Tema',
    ],
    sub: true,
  },
  {
    kind: 'background',
    words: [
      'Baggrund',
      'Anledning',
      'Baggrund for sagens fremlæggelse',
      'Problemstilling',
      'Sagens opståen',
    ],
    sub: true,
  },
  {
    kind: 'casePresentation',
    words: [
      'Sagsfremstilling',
      'Beskrivelse af sagen',
      'Sagsbeskrivelse',
      'Redegørelse',
      'Sagsfremstilling og økonomi',
      'Supplerende sagsfremstilling',
    ],
    inline: true,
  },
  { kind: 'casePresentation', words: ['Beskrivelse', 'Løsning'], sub: true },
  { kind: 'alternatives', words: ['Alternativer', 'Handlemuligheder'], sub: true },
  {
    kind: 'assessment',
    words: [
      'Administrationens vurdering',
      'Forvaltningens vurdering',
      'Forvaltningens bemærkninger',
      'Administrationens bemærkninger',
    ],
  },
  { kind: 'assessment', words: ['Risikovurdering', 'Vurdering'], sub: true },
  {
    kind: 'policy',
    words: [
      'CO2-Konsekvensvurdering',
      'Effektvurdering',
      'Handicappolitik',
      'Vision, politikker og strategier',
      'Politikker og strategier',
      'Bæredygtighed',
      'Klima og bæredygtighed',
      'Klimakonsekvenser',
    ],
  },
  { kind: 'policy', words: ['Effekt', 'Klima'], sub: true },
  {
    kind: 'finances',
    words: [
      'Økonomi',
      'Økonomi og finansiering',
      'Økonomiske konsekvenser',
      'Bevilling',
      'Centralforvaltningens bemærkninger',
      'Økonomi og organisatoriske konsekvenser',
      'Økonomiske forhold og konsekvenser',
      'Økonomiske og erhvervsmæssige konsekvenser',
      'Økonomiske og personalemæssige konsekvenser',
      'Økonomiske oplysninger',
      'Økonomiske forhold',
      'Finansiering',
      'Bevillingsmæssige konsekvenser',
    ],
  },
  {
    kind: 'personnel',
    words: ['Personale', 'Personalemæssige konsekvenser', 'Personalemæssige forhold'],
  },
  {
    kind: 'legalBasis',
    words: [
      'Lovgrundlag',
      'Retsgrundlag',
      'Juridiske og planmæssige forhold',
      'Lovgrundlag og juridisk vurdering',
      'Retligt grundlag',
      'Retsregler og andre forskrifter',
      'Lovgrundlag, planer mv.',
      'Lovgrundlag mv.',
      'Lovgivning',
    ],
  },
  {
    kind: 'consultation',
    words: ['Dialog/høring', 'Inddragelse og høring', 'Høring og inddragelse', 'Borgerinddragelse'],
  },
  { kind: 'consultation', words: ['Høring'], sub: true },
  { kind: 'communication', words: ['Organisering og kommunikation', 'Kommunikation'] },
  {
    kind: 'timetable',
    words: [
      'Tidsperspektiv',
      'Tidsplan og videre proces',
      'Tidsplan',
      'Videre proces',
      'Videre forløb',
    ],
    sub: true,
  },
  {
    kind: 'routing',
    words: [
      'Sagsgang',
      'Forventet sagsgang',
      'Høring og sagsgang',
      'Sagens gang',
      'Sagsforløb',
      'Sagsgang og sagstype',
      'Sagen behandles i',
    ],
    inline: true,
  },
  { kind: 'routing', words: ['Behandling'], sub: true },
  {
    kind: 'competence',
    words: [
      'Beslutningskompetence',
      'Kompetence',
      'Sagen afgøres i',
      'Sagen afgøres af',
      'Sagen afgøres endelig af',
      'Sagen afgøres endeligt af',
      'Hvem beslutter',
      'Kompetenceudvalg',
    ],
    inline: true,
  },
  {
    kind: 'recommendation',
    words: [
      'Indstilling',
      'Administrationens forslag',
      'Administrationens indstilling',
      'Administrativ indstilling',
      'Forvaltningens indstilling',
      'Direktionens indstilling',
      'Indstillinger',
      'Indstilling fra administrationen',
      'Indstilling fra forvaltningen',
      'Indstilling fra direktionen',
      'Supplerende indstilling',
    ],
    inline: true,
  },
  {
    kind: 'recommendation',
    words: ['Forslag', 'Beslutningsforslag', 'Forslag til beslutning', 'Forvaltningen foreslår'],
  },
  {
    kind: 'decision',
    words: ['Indstilling og beslutning', 'Indstilling og beslutninger'],
    combined: true,
  },
  {
    kind: 'priorDecisions',
    words: [
      'Tidligere politisk behandling',
      'Tidligere behandling',
      'TidligerePolitiskBehandling',
      'Sagens forløb',
      'Tidligere beslutninger',
      'Tidligere beslutning',
    ],
  },
  { kind: 'priorDecisions', words: ['Historik'], sub: true },
  {
    kind: 'decision',
    words: [
      'Beslutning',
      'Beslutninger',
      'Politisk behandling',
      'Afgørelse',
      'Vedtagelse',
      'Udvalgets beslutning',
      'Byrådets beslutning',
      // The label of a form field that one system prints for closed items.
      'Offentlig beslutning der skal udfyldes, hvis punktet er lukket',
    ],
    inline: true,
  },
  {
    kind: 'dissent',
    words: ['Særindstilling', 'Protokolbemærkning', 'Mindretalsudtalelse', 'Protokoltilførsel'],
    inline: true,
  },
  {
    kind: 'absence',
    words: [
      'Fraværende',
      'Afbud',
      'Fraværende med afbud',
      'Fraværende uden afbud',
      'Stedfortrædere',
      'Ej til stede',
      'Ikke til stede',
      'Fremmøde og inhabilitet',
      'Fraværende/afbud',
      'Afbud/fraværende',
    ],
    inline: true,
  },
  {
    kind: 'attachments',
    words: ['Bilag', 'Bilagsliste', 'Bilagsoversigt', 'Bilagsfortegnelse', 'Vedlagte bilag'],
    inline: true,
  },
  { kind: 'signature', words: ['Underskrifter', 'Underskrift'] },
  {
    kind: 'other',
    words: [
      'Afledte konsekvenser',
      'Andre konsekvenser',
      'Bemærkninger til dagsordenen',
      'Forventet konsekvens',
      'Konsekvenser for andre udvalg',
      'Punktoplysninger',
    ],
  },
  { kind: 'other', words: ['Konsekvenser'], sub: true },
];

const LONGEST_HEADING = 80;

const ENTRIES: readonly (readonly [word: string, meaning: HeadingWord])[] = ROWS.flatMap((row) =>
  row.words.map((word): [string, HeadingWord] => [
    word,
    {
      kind: row.kind,
      sub: row.sub ?? false,
      inline: row.inline ?? false,
      combined: row.combined ?? false,
      key: foldHeading(word),
    },
  ]),
);
/** Every heading of the table as it is written there, for those who let a person choose a kind. */
export const HEADINGS: readonly (readonly [heading: string, kind: SectionKind])[] = ENTRIES.map(
  ([word, { kind }]) => [word, kind],
);
const WORDS: ReadonlyMap<string, HeadingWord> = new Map(
  ENTRIES.map(([, meaning]) => [meaning.key, meaning]),
);
/** Most headings stand in a document as they stand here, and need no folding to be found. */
const AS_WRITTEN: ReadonlyMap<string, HeadingWord> = new Map(
  ENTRIES.map(([word, { key }]) => [word, WORDS.get(key) as HeadingWord]),
);
const PREFIXES: ReadonlySet<number> = new Set([...WORDS.keys()].map(prefixOf));

/** The meaning of a line that is a heading and nothing else; null for any other line. */
export function lookUpHeading(words: string): HeadingWord | null {
  if (words.length > LONGEST_HEADING) return null;
  const written = AS_WRITTEN.get(words);
  if (written !== undefined) return written;
  const key = foldHeading(words);
  const word = WORDS.get(key);
  if (word !== undefined) return word;
  const recommendation = FROM_BODY.test(key) ? WORDS.get('indstilling') : undefined;
  return recommendation === undefined ? null : { ...recommendation, key };
}

/**
 * False for words that no heading of the vocabulary begins with, also no heading with a value behind it.
 * True says no more than that it must be looked up.
 */
export function beginsLikeHeading(words: string): boolean {
  const prefix = prefixOf(words);
  return prefix === UNKNOWN_PREFIX || PREFIXES.has(prefix);
}

// ---------------------------------------------------------------- a committee's own headings

/** Headings that a committee has added, by their folded words. */
export interface OwnHeadings {
  readonly words: ReadonlyMap<string, HeadingWord>;
  readonly prefixes: ReadonlySet<number>;
}

/**
 * Makes a committee's headings ready to be looked up. They are sections wherever they stand, also with
 * their text behind a colon on the same line. Empty ones and those too long for a heading are passed over; of two kinds with one heading the first has it.
 * @returns null where none is left
 */
export function ownHeadings(headings: Customs['headings']): OwnHeadings | null {
  const words = new Map<string, HeadingWord>();
  for (const kind of SECTION_KINDS) {
    for (const heading of headings[kind] ?? []) {
      const key = heading.length > LONGEST_HEADING ? '' : foldHeading(heading);
      if (key === '' || words.has(key)) continue;
      words.set(key, { kind, sub: false, inline: true, combined: false, key });
    }
  }
  return words.size === 0 ? null : { words, prefixes: new Set([...words.keys()].map(prefixOf)) };
}

/** As `lookUpHeading`, among a committee's own. */
export function lookUpOwnHeading(words: string, own: OwnHeadings): HeadingWord | null {
  if (words.length > LONGEST_HEADING) return null;
  const prefix = prefixOf(words);
  const mayBegin =
    prefix === UNKNOWN_PREFIX || own.prefixes.has(prefix) || own.prefixes.has(UNKNOWN_PREFIX);
  return mayBegin ? (own.words.get(foldHeading(words)) ?? null) : null;
}

/** "Indstilling fra Teknikudvalget", "Indstilling til Nørreskov Byråd, 10. november 2026". */
const FROM_BODY =
  /^indstilling (?:fra|til) (?:\p{L}[\p{L}&-]{0,40} ){0,2}[\p{L}-]{0,40}(?:udvalg|råd|bestyrelse|magistrat|repræsentation|direktion)(?:et|en|n)?(?:,? (?:(?:den|d\.) )?\d{1,2}\. ?\p{L}{3,9} \d{4}|,? (?:(?:den|d\.) )?\d{1,2}[-./]\d{1,2}[-./]\d{4})?$/u;

/** The form in which headings are compared: folded, without the colon at the end. */
function foldHeading(words: string): string {
  const folded = foldText(words);
  return folded.endsWith(':') ? folded.replace(/ ?:$/, '') : folded;
}
