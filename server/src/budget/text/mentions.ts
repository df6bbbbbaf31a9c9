import type { AgendaItem, Section } from '../../minutes/model';
import { foldText } from '../../text/chars';
import { budgetOf } from '../itemBudget';
import type { Amount } from '../model';
import { moneySentences } from './clauses';
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

/** The noun, perhaps what it is for, and the word that ties the figure to it. */
const KEY =
  /(?<![\p{L}-])(?<noun>(?:mindre|mer)-?\s?forbrug|\p{L}{0,24}?(?:bevilling|tilskud|udgift|budget|overskud|underskud|anlægssum|købesum|salgspris|besparelse|medfinansiering|lån|finansieringsbehov|indtægt|garanti))(?:dets?|tets?|ets|ens|et|en|s)?(?<object>\s(?:til|fra|vedr\.|vedrørende|for|på|i|ved|af|under)\s[^.,;:()\n]{1,60}?)?\s(?:på|er|udgør|bliver|er på|er beregnet til|fastsættes til)\s(?:(?:i alt|samlet|netto|ca\.|cirka|omkring|knap|godt|kr\.)\s){0,2}$/iu;

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

/** The amounts of running text that a noun names, in reading order. */
export function mentionsIn(item: AgendaItem): readonly Mention[] {
  const { text } = item;
  const amounts = budgetOf(item).amounts.filter(({ unit }) => unit === 'kr');
  if (amounts.length === 0) return [];
  const found: Mention[] = [];
  let next = 0;
  const sections = item.sections.filter(({ kind }) => !LEFT_OUT.has(kind));
  for (const { span, amounts: own } of moneySentences(
    text,
    { start: 0, end: text.length },
    amounts,
  )) {
    const sentence = text.slice(span.start, span.end);
    if (OTHER.test(sentence)) continue;
    while ((sections[next]?.span.end ?? span.end) <= span.start) next++;
    const section = sections[next];
    if (section === undefined || span.start < section.span.start) continue;
    if (section.kind === 'decision' && isAmended(text, section)) continue;
    for (const amount of own) {
      const mention = mentionOf(text, span.start, span.end, amount, sentence, section);
      if (mention !== null) found.push(mention);
    }
  }
  return found;
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

function mentionOf(
  text: string,
  start: number,
  end: number,
  amount: Amount,
  sentence: string,
  section: Section,
): Mention | null {
  const { span, value, factor, decimals, approximate } = amount;
  const before = text.slice(Math.max(start, span.start - LOOK_BACK), span.start);
  const key = KEY.exec(before);
  if (key?.groups === undefined) return null;
  const behind = PURPOSE.exec(text.slice(span.end, Math.min(end, span.end + LOOK_AHEAD)));
  return {
    text: amount.text,
    span,
    value,
    factor,
    decimals,
    approximate,
    section: section.heading,
    row: null,
    key: nounOf(key.groups.noun ?? ''),
    times: [...new Set(sentence.match(YEAR_OR_MONTH)?.map(foldText) ?? [])].sort(),
    objects: wordsOf(`${key.groups.object ?? ''} ${behind?.[0] ?? ''}`),
    place: `section ${section.span.start}`,
  };
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
