/**
 * The families of item lines. A document keeps to one family; which one it is, the evidence of the
 * whole document says (itemStarts.ts). Examples from 69 sources stand beside each pattern.
 */
export type ItemForm =
  | 'punkt'
  | 'pkt'
  | 'nr'
  | 'sagNr'
  | 'punktLabel'
  | 'dot'
  | 'colon'
  | 'bracket'
  | 'dash'
  | 'sub'
  | 'ad'
  | 'space'
  | 'glued'
  | 'title'
  /** The form that the committee's customs give (numberForm.ts); such a line may have another as well. */
  | 'own';

/** A line that could head an item, read for itself. Offsets count from the first of the line's words. */
export interface ItemLine {
  readonly form: ItemForm;
  readonly number: string | null;
  /** The number that rises from item to item: `3`, or the last part of `3.1`; NaN for none. */
  readonly value: number;
  readonly numberStart: number;
  /** Title as it stands on this line, '' when it stands on another. */
  readonly title: string;
  readonly titleStart: number;
  /** The words alone say that it is an item: no list in running text begins like this. */
  readonly strong: boolean;
  /** `lukket 101 …` says so before the number. */
  readonly closedPrefix: boolean;
  /** Of a line in the committee's own form: what it is without the committee's word. */
  readonly otherwise?: ItemLine | null;
}

/** The line as one of a form; null when it has another. */
export function asForm(line: ItemLine | null, form: ItemForm): ItemLine | null {
  if (line === null || line.form === form) return line;
  return line.otherwise?.form === form ? line.otherwise : null;
}

interface Pattern {
  readonly form: ItemForm;
  readonly strong: boolean;
  /** Groups: `n` the number, `t` the title. */
  readonly regex: RegExp;
}

const LETTER_PATTERNS: readonly Pattern[] = [
  // `Punkt 45: Tilbud`, `Punkt nr. 3.1: Tilbud`, `Dagsordenspunkt 2: …`, `Punkt 2 (åben): …`
  {
    form: 'punkt',
    strong: true,
    regex:
      /^(?:Dagsordensp|DAGSORDENSP|Tillægsp|TILLÆGSP|P)(?:unkt|UNKT)\s+(?:nr\.\s?)?(?<n>\d{1,6}(?:\.\d{1,2})?)(?:\s?\((?<o>åben|åbent|lukket)\))?\s?[:.](?!\d)\s*(?<t>.*)$/u,
  },
  { form: 'punktLabel', strong: true, regex: /^P(?:unkt|UNKT):\s*(?<n>\d{1,6})(?<t>)$/u },
  // `Punkt 1 Godkendelse af dagsorden`
  {
    form: 'punkt',
    strong: false,
    regex: /^P(?:unkt|UNKT)\s+(?<n>\d{1,4})(?:\s+[-–])?\s+(?<t>\p{Lu}.*|\d.*|["”“'].*)$/u,
  },
  // `Pkt. 42 Beslutninger om dagsordenen`
  {
    form: 'pkt',
    strong: false,
    regex: /^[Pp]kt\.?\s+(?<n>\d{1,4})[:.]?\s+(?<t>\p{Lu}.*|\d.*|["”“'].*)$/u,
  },
  // `Nr.178 - Godkendelse`, `Nr. 2: Lån`, `Nr. 20      BR 366/07. Medlemsforslag`
  {
    form: 'nr',
    strong: true,
    regex: /^Nr\.\s?(?<n>\d{1,6})(?:\s+[-–]\s+|:\s+|\s{2,})(?<t>\S.*)$/u,
  },
  // `SAG NR. 1`, `Sag nr. 19 (ØU 23/2010)`, `Sag nr. 129`, `Sag 2: Lån`
  {
    form: 'sagNr',
    strong: true,
    regex:
      /^S(?:ag|AG) (?:nr|NR)\.?\s+(?<n>\d{1,6})(?:\s*\([^)]{1,60}\))?(?:\s*[:–-]?\s+(?<t>\S.*))?$/u,
  },
  { form: 'sagNr', strong: true, regex: /^S(?:ag|AG) (?<n>\d{1,4}):\s+(?<t>\S.*)$/u },
  // `åbent 3 Budget`, `lukket 101 Lukket punkt: salg`
  {
    form: 'space',
    strong: true,
    regex: /^(?<o>åbent|åben|lukket)\s+(?<n>\d{1,6})\s+(?<t>\S.*)$/iu,
  },
  // `Ad 2. Regnskab`
  { form: 'ad', strong: false, regex: /^Ad\.? (?<n>\d{1,3})[.:)]?\s+(?<t>\p{Lu}.*)$/u },
];

const DIGIT_PATTERNS: readonly Pattern[] = [
  // `1.  1. Godkendelse` (the number twice); the second must be the same
  {
    form: 'dot',
    strong: false,
    regex: /^(?<n>\d{1,4})\.\s+\k<n>\.\s*(?<t>\p{Lu}.*|["”“'].*)$/u,
  },
  // `38. Likviditet`, `019. Lukket - Tilsagn`, `1.Temamøde`, `307.` with the title on the next line,
  // `2\. Lån` as converters to markdown write it
  { form: 'dot', strong: false, regex: /^(?<n>\d{1,4})\\?\.(?!\d)\s*(?<t>.*)$/u },
  // `1: Godkendelse`, `1 : Godkendelse`
  { form: 'colon', strong: false, regex: /^(?<n>\d{1,4})\s?:\s+(?<t>\S.*)$/u },
  // `2) Lån`, `2 - Lån`
  { form: 'bracket', strong: false, regex: /^(?<n>\d{1,4})\)\s+(?<t>\S.*)$/u },
  { form: 'dash', strong: false, regex: /^(?<n>\d{1,4})\s+[-–]\s+(?<t>\p{Lu}.*)$/u },
  // `3.2 Lån`
  { form: 'sub', strong: false, regex: /^(?<n>\d{1,3}\.\d{1,2})\.?\s+(?<t>\p{Lu}.*)$/u },
  // `1 Præsentation`, `1 (Åben) Meddelelser`, `1  Åbent   Kommuneplan`, `1 3. anslået regnskab`
  { form: 'space', strong: false, regex: /^(?<n>\d{1,4})\s+(?<t>[\p{Lu}("”“'\d].*)$/u },
  // `38Godkendelse af dagsorden`
  { form: 'glued', strong: false, regex: /^(?<n>\d{1,3})(?<t>\p{Lu}\p{Ll}.*)$/u },
];

const LONGEST_TITLE = 300;
const MOST_DIGITS = 4;

/** Reads a line's words as the heading of an item, whatever they may be in truth; null when no form fits. */
export function readItemLine(words: string): ItemLine | null {
  if (words.length === 0 || words.length > LONGEST_TITLE) return null;
  const patterns = patternsFor(words);
  if (patterns === null) return null;
  for (const pattern of patterns) {
    const match = pattern.regex.exec(words);
    if (match?.groups === undefined) continue;
    return fromMatch(words, pattern, match.groups);
  }
  return null;
}

/** The patterns that can fit at all, by the first character, and for figures by how many they are. */
function patternsFor(words: string): readonly Pattern[] | null {
  if (!isDigit(words.charCodeAt(0))) {
    return 'PpNnSsÅåLlDTA'.includes(words[0] as string) ? LETTER_PATTERNS : null;
  }
  let digits = 1;
  while (isDigit(words.charCodeAt(digits))) digits++;
  return digits > MOST_DIGITS || digits === words.length ? null : DIGIT_PATTERNS;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function fromMatch(
  words: string,
  pattern: Pattern,
  groups: Record<string, string | undefined>,
): ItemLine {
  const number = groups.n as string;
  const title = groups.t ?? '';
  return {
    form: pattern.form,
    number,
    value: Number.parseInt(number.slice(number.indexOf('.') + 1), 10),
    numberStart: words.indexOf(number),
    title: title.trimEnd(),
    titleStart: words.length - title.length,
    strong: pattern.strong,
    closedPrefix: /^lukket/i.test(groups.o ?? ''),
  };
}
