import { sentencesIn } from '../text/sentences';
import type { Span } from '../text/span';
import type { Dissent } from './model';
import { nameLength, PARTY_PATTERN, plainName, rolesLength } from './personName';

/** Words of a dissent (docs/forms.md §3), as verbs behind the one who dissents. */
const PREDICATE =
  /(?<!\p{L})(?:kan|kunne)\s(?:derfor\s)?ikke\s(?:tiltræde|tilslutte|anbefale|medvirke|godkende|stemme)|(?<!\p{L})(?:stemmer|stemte)\s(?:imod|mod)(?!\p{L})|(?<!\p{L})(?:undlader|undlod)(?:\sat\sstemme)?(?!\p{L})|(?<!\p{L})(?:tog|tager|tage|har\staget)\s(?:\p{L}+\s)?forbehold|(?<!\p{L})afventer\sstillingtagen|(?<!\p{L})(?:afgav|afgiver|fremsatte|fik|ønskede|ønsker)\s(?:[^\s.]{1,30}\s){0,4}?(?:protokolbemærkning|protokoltilførsel|mindretalsudtalelse|særudtalelse|særindstilling|særstandpunkt|afvigende\smening|tilført)/iu;
/** The same as headings: "Særindstilling fra Anna Holm (A):", "Protokolbemærkning: …". */
const HEADING =
  /^(?:Særindstilling|Protokolbemærkning(?:er)?|Protokoltilførsel|Mindretalsudtalelse|Mindretalsindstilling|Minoritetsvot(?:um|a)|Særudtalelse|Særstandpunkt|Afvigende mening)(?!\p{L})(?:\s(?:fra|af)\s)?/iu;
const MINORITY = /^(?:Et|Udvalgets|Byrådets)?\s?mindretal(?:let)?(?!\p{L})\s{0,3}/iu;

/** The body as a whole decides; it does not dissent. */
const WHOLE_BODY =
  /^(?:udvalget|byrådet|kommunalbestyrelsen|regionsrådet|magistraten|\S{1,60}udvalget)$/i;
/** "Imod stemte: …" lists a side of the vote. */
const VOTE_LIST = /^(?:For|Imod|Mod|Undlod|Undlader|Følgende)(?!\p{L})/u;
/** But "Imod stemte Ø, idet …" gives the reason too: then it is a dissent of those it names. */
const AGAINST_WITH_REASON =
  /^(?:Imod|Mod)\s(?:stemte|stemmer):?\s{1,3}([^.:;\n]{1,160}?),\s(?:idet|da|fordi)(?!\p{L})/u;
const GROUP = String.raw`(?:\(?${PARTY_PATTERN}\)?|\p{Lu}[\p{L}-]{0,40}(?:listen|gruppen|partiet|parti))`;
/** "A og V", "Liste B", "1 medlem (O)", "C og N (5 medlemmer)". */
const GROUPS = new RegExp(
  String.raw`^(?:\d{1,2}\smedlem(?:mer)?\s)?${GROUP}(?:(?:,\s|\sog\s|\+)${GROUP}){0,8}(?:\s\(\d{1,2}(?:\smedlem(?:mer)?)?\))?$`,
  'u',
);
const LONGEST_SUBJECT = 160;
/** What each pattern above has in it: one look spares a decision without dissent its sentences. */
const SPEAKS_OF_DISSENT =
  /ikke\s(?:tiltræde|tilslutte|anbefale|medvirke|godkende|stemme)|(?:stemmer|stemte)\s|undl(?:ader|od)|forbehold|afventer\s|protokol|mindretal|minoritetsvot|sær|afvigende|tilført/iu;

/**
 * Reads dissents and statements for the record: "Anna Holm kan ikke tiltræde beslutningen.",
 * "Liste B stemte imod, idet …", "Særindstilling fra Anna Holm (A):" with what follows.
 *
 * @returns One dissent per sentence; one that ends with a colon takes the quotation or list below it.
 *   `by` is the person or group as written, null where none is named. "Udvalget kan ikke anbefale …"
 *   is the body's own decision and no dissent.
 */
export function readDissent(text: string, within: Span): readonly Dissent[] {
  if (!SPEAKS_OF_DISSENT.test(text.slice(within.start, within.end))) return [];
  const dissents: Dissent[] = [];
  const sentences = sentencesIn(text, within);
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index] as Span;
    const words = text.slice(sentence.start, sentence.end);
    const by = SPEAKS_OF_DISSENT.test(words) ? dissenter(words) : undefined;
    if (by === undefined) continue;
    const last = endOfStatement(text, sentences, index);
    const span = { start: sentence.start, end: sentences[last]?.end ?? sentence.end };
    dissents.push({ text: text.slice(span.start, span.end), span, by });
    index = last;
  }
  return dissents;
}

/** Who dissents; null when the words do not tell, undefined when the sentence is no dissent. */
function dissenter(words: string): string | null | undefined {
  const against = AGAINST_WITH_REASON.exec(words);
  if (against?.[1] !== undefined) return named(against[1]) ?? undefined;
  if (VOTE_LIST.test(words)) return undefined;
  const heading = HEADING.exec(words);
  if (heading !== null) return named(words.slice(heading[0].length).replace(/:[\s\S]*$/, ''));
  const minority = MINORITY.exec(words);
  if (minority !== null) {
    const groups = /^\(([^()]{1,80})\)/.exec(words.slice(minority[0].length));
    return groups?.[1] ?? null;
  }
  const predicate = PREDICATE.exec(words);
  if (predicate === null || predicate.index > LONGEST_SUBJECT) return undefined;
  const subject = words.slice(0, predicate.index).trim();
  if (WHOLE_BODY.test(subject)) return undefined;
  return named(subject) ?? undefined;
}

/** The subject when it begins with a person or is a group; null for other words. */
function named(words: string): string | null {
  const subject = plainName(words);
  if (subject === '') return null;
  const isPerson = nameLength(subject.slice(rolesLength(subject))) > 0;
  return isPerson || GROUPS.test(subject) ? subject : null;
}

/** A sentence that ends with a colon goes on: to the end of the quotation, paragraph or list below. */
function endOfStatement(text: string, sentences: readonly Span[], index: number): number {
  const first = sentences[index];
  if (first === undefined || !/:$/.test(text.slice(first.start, first.end))) return index;
  let last = index;
  let quoted = false;
  for (let next = index + 1; next < sentences.length; next++) {
    const sentence = sentences[next] as Span;
    const words = text.slice(sentence.start, sentence.end);
    const gap = text.slice(sentences[last]?.end ?? 0, sentence.start);
    const newParagraph = /\n\s*\n/.test(gap) && last > index;
    const isBullet = /^(?:[-–•]|\d{1,2}[.)])\s/.test(words);
    if (newParagraph && !quoted && !isBullet) break;
    quoted = (quoted || /^["”“»]/.test(words)) && !/["”“«]\.?$/.test(words);
    last = next;
  }
  return last;
}
