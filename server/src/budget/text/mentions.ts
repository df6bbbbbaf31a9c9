import type { AgendaItem, Section } from '../../minutes/model';
import { foldText } from '../../text/chars';
import type { Span } from '../../text/span';
import { budgetOf } from '../itemBudget';
import type { Amount } from '../model';
import { moneyParagraphs, moneySentences } from './clauses';
import type { Statement } from './model';

/** A statement with what the words say that it is about. */
export interface Mention extends Statement {
  /** "mindreforbrug", "anlægsbevilling": the noun that the figure belongs to. */
  readonly key: string;
  readonly approximate: boolean;
  /** Years and months that the sentence names, sorted. */
  readonly times: readonly string[];
  /** Beginnings of the words that tell what the money is for. */
  readonly objects: readonly string[];
  /** Two statements in one place are two figures, not one figure twice. */
  readonly place: string;
}

/** How far before an amount its noun may stand. */
const LOOK_BACK = 110;
const LOOK_AHEAD = 70;

/** What the money is for; "finansieres af kassen" tells where it comes from. */
const PURPOSE = /^\s(?:til|fra|vedr\.|vedrørende|for|på|i|ved|hos)\s[^.,;()\n]*/iu;

const TIE =
  '\\s(?:på|er|udgør|bliver|er på|er beregnet til|fastsættes til)\\s(?:(?:i alt|samlet|netto|ca\\.|cirka|omkring|knap|godt|kr\\.)\\s){0,2}';
const TIED = new RegExp(`(?<=${TIE})`, 'iuy');
const NOUNS =
  'bevilling|tilskud|udgift|budget|overskud|underskud|anlægssum|købesum|salgspris|besparelse|medfinansiering|lån|finansieringsbehov|indtægt|garanti';
const ANY_NOUN = new RegExp(`forbrug|${NOUNS}`, 'iu');
const NOUN = `(?:mindre|mer)-?\\s?forbrug|\\p{L}{0,24}?(?:${NOUNS})`;
/** The noun, perhaps what it is for, and the word that ties the figure to it. */
const KEY = new RegExp(
  `(?<![\\p{L}-])(?<noun>${NOUN})(?:dets?|tets?|ets|ens|et|en|s)?(?<object>\\s(?:til|fra|vedr\\.|vedrørende|for|på|i|ved|af|under)\\s[^.,;:()\\n]{1,60}?)?${TIE}$`,
  'iu',
);

/** Sentences about another time, another proposal, or only a share of the money. */
const OTHER =
  /(?<!\p{L})(?:tidligere|hidtil\p{L}*|oprindelig\p{L}*|allerede|yderligere|ekstra|supplerende|viste|var|blev|havde|forrige|sidste|seneste|årlig\p{L}*|om året|om måneden|månedlig\p{L}*|hver(?:t)?|op til|højst|maksimalt|mindst|minimum|heraf|hvoraf|herunder|i stedet|frem for|alternativ\p{L}*|model|scenarie\p{L}*|forslag \p{L}|variant\p{L}*|andet|anden|resterende|resten|i forhold til sidste|mere end|mindre end|måske|eventuel\p{L}*|brutto|netto|delvis\p{L}*|pr\.\s(?=\p{L}))(?!\p{L})/iu;
const AMENDED =
  /(?<!\p{L})(?:ændr\p{L}*|dog|i stedet|forhøj\p{L}*|nedsæt\p{L}*|reducer\p{L}*|hæves|sænkes|udgår|imod)(?!\p{L})/iu;

const YEAR_OR_MONTH =
  /(?<![\d.,])(?:19|20)\d\d(?!\d|[.,]\d)|(?<!\p{L})(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|kvartal|halvår)(?!\p{L})/giu;
const WORD = /\p{L}{4,}/gu;
const STEM = 5;
/** Words that say nothing about what the money is for. */
const EMPTY_WORDS = new Set(
  [
    'forhold',
    'budgettet',
    'korrigerede',
    'budget',
    'kommunen',
    'samlede',
    'samlet',
    'området',
    'formålet',
    'projektet',
    'udvalgets',
    'område',
    'dette',
    'denne',
    'godkendes',
    'gives',
    'meddeles',
    'finansieres',
    'finansieret',
    'finansiering',
    'afsat',
    'afsættes',
    'året',
    'puljen',
    'rådighed',
    'frigives',
    'årets',
    'priser',
    'holdes',
    'inden',
    'rammen',
  ].map(stem),
);

/** An amount with the noun that is tied to it, and where it stands. */
export interface NamedAmount {
  readonly amount: Amount;
  /** As in `Mention`. */
  readonly key: string;
  /** What the words between noun and amount say that the money is for; "" where nothing. */
  readonly object: string;
  readonly sentence: Span;
  readonly section: Section;
}

/** The amounts of running text that a noun names, in reading order. */
export function namedAmounts(item: AgendaItem): readonly NamedAmount[] {
  const { text } = item;
  const amounts = budgetOf(item).amounts.filter(({ unit }) => unit === 'kr');
  const candidates = new Set(amounts.filter((amount) => mayBeNamed(text, amount)));
  if (candidates.size === 0) return [];
  const paragraphs = moneyParagraphs(text, { start: 0, end: text.length }, amounts).filter(
    (paragraph) => paragraph.amounts.some((amount) => candidates.has(amount)),
  );
  const found: NamedAmount[] = [];
  let next = 0;
  const sections = item.sections.filter(({ kind }) => !LEFT_OUT.has(kind));
  for (const { span: sentence, amounts: own } of moneySentences(text, paragraphs)) {
    const { start, end } = sentence;
    while ((sections[next]?.span.end ?? end) <= start) next++;
    const section = sections[next];
    if (section === undefined || start < section.span.start) continue;
    for (const amount of own) {
      const groups = candidates.has(amount) ? keyBefore(text, start, amount) : null;
      if (groups === null) continue;
      const key = nounOf(groups.noun ?? '');
      found.push({ amount, key, object: groups.object ?? '', sentence, section });
    }
  }
  return found;
}

/** What a sentence says of a named amount; null where it speaks of another time or proposal. */
export function mentionOf(text: string, named: NamedAmount): Mention | null {
  const { amount, key, object, sentence, section } = named;
  const written = text.slice(sentence.start, sentence.end);
  if (OTHER.test(written)) return null;
  if (section.kind === 'decision' && isAmended(text, section)) return null;
  const { span, value, factor, decimals, approximate } = amount;
  const behind = PURPOSE.exec(text.slice(span.end, Math.min(sentence.end, span.end + LOOK_AHEAD)));
  return {
    text: amount.text,
    span,
    value,
    factor,
    decimals,
    approximate,
    section: section.heading,
    row: null,
    key,
    times: [...new Set(written.match(YEAR_OR_MONTH)?.map(foldText) ?? [])].sort(),
    objects: wordsOf(`${object} ${behind?.[0] ?? ''}`),
    place: `section ${section.span.start}`,
  };
}

/** The noun before an amount and what it is for; null where no word ties them together. */
function keyBefore(
  text: string,
  start: number,
  amount: Amount,
): Readonly<Record<string, string | undefined>> | null {
  const before = text.slice(Math.max(start, amount.span.start - LOOK_BACK), amount.span.start);
  return KEY.exec(before)?.groups ?? null;
}

/** True when a noun and a word that ties it stand before an amount: few have both, and `KEY` costs much. */
function mayBeNamed(text: string, { span }: Amount): boolean {
  TIED.lastIndex = span.start;
  if (!TIED.test(text)) return false;
  return ANY_NOUN.test(text.slice(Math.max(0, span.start - LOOK_BACK), span.start));
}

/** Old decisions may speak of other figures; attachments and absences of none. */
const LEFT_OUT: ReadonlySet<Section['kind']> = new Set([
  'priorDecisions',
  'attachments',
  'absence',
]);

function isAmended(text: string, { body }: Section): boolean {
  return AMENDED.test(text.slice(body.start, body.end));
}

/** "mindre forbrug", "mindre-forbrug" and "Mindreforbrug" are one word. */
export function nounOf(written: string): string {
  return foldText(written).replace(/[\s-]/g, '');
}

function wordsOf(written: string): readonly string[] {
  const words = written.match(WORD) ?? [];
  return [...new Set(words.map(stem))].filter((word) => !EMPTY_WORDS.has(word));
}

function stem(word: string): string {
  return foldText(word).slice(0, STEM);
}
