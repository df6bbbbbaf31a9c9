import type { SourceLine } from '../syntax/sourceLines';
import { findDates } from '../text/dates';
import type { Located } from '../text/span';

/** What the heading line of a document says. */
export interface DocumentTitle {
  readonly title: Located;
  readonly kind: 'minutes' | 'agenda';
  /** The body that the title names, or null. */
  readonly organization: Located | null;
}

const DOCUMENT_WORD =
  /^(?:(?:åbent|åben|lukket|foreløbigt|godkendt|endeligt|ekstraordinært|udskrift af) )?(?:tillægs|beslutnings|møde)?(referat|protokol|dagsorden)(?=$|[\s:,.–-])/i;
const DOCUMENT_WORD_LAST = /[\s,–-](?:beslutnings|møde)?(referat|protokol|dagsorden)[.:]?$/i;
/** An agenda into which the decisions were written is minutes. */
const WITH_DECISIONS = /^dagsorden med (?:vedtagelser|beslutninger|referat)/i;
/** The title stands among the first lines with words, or nowhere. */
const LATEST_LINE = 12;
const LONGEST_TITLE = 200;

const CONNECTORS =
  /^[\s:,–-]*(?:(?:fra|for|til|af|over|vedrørende|med vedtagelser|med beslutninger)(?=\s|$)[\s:,–-]*)?(?:(?:det )?(?:(?:ekstra)?ordinær[et]? |konstituerende )?(?:møde(?:t|r)?|(?:bestyrelses|medlems|beboer|afdelings|udvalgs|års)møde(?:t)?(?= i )|generalforsamling(?:en)?(?= i ))(?: nr\.? ?\d{1,4})?(?=[\s:,–-]|$)[\s:,–-]*)?(?:i\s+)?/i;
const TAIL =
  /[\s,–-]*(?:\b(?:den|d\.|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)[\s,]*)*$/i;
const POSSESSIVE_MEETING = /s møde$/i;
const TERM_OF_OFFICE = /\s*\(\d{2,4}\s?[-–]\s?\d{2,4}\)$/;
/** The body is named within so many lines with words, and in so many characters. */
const LATEST_BODY = 7;
const LONGEST_BODY = 120;
/** `Mødedato: …`: from here on the head is a list of fields. */
const LABELLED = /^[\p{L}/ .]{2,40}:/u;
const SMALL_WORDS = /^(?:til|fra|for|af|over|i|vedrørende)$/i;
const BODY =
  /(?:udvalg|råd|bestyrelse|repræsentation|magistrat|nævn|kommission|direktion)(?:et|en|ne|n)?(?![\p{L}])|^udvalg(?:et)? for\b/iu;

/** True for words that name a body and nothing else ("Ejendomsudvalget"). */
export function isBodyName(words: string | undefined): boolean {
  return words !== undefined && words.length < 80 && !/\d/.test(words) && BODY.test(words);
}

/** Finds the heading line among the first lines of a document; null where no line is one. */
export function readDocumentTitle(text: string, head: readonly SourceLine[]): DocumentTitle | null {
  let seen = 0;
  for (const line of head) {
    if (line.text === '') continue;
    if (++seen > LATEST_LINE) return null;
    const word = documentWord(line);
    if (word === null) continue;
    return {
      title: { text: line.text, span: { start: line.start, end: line.end } },
      kind: word.kind,
      organization: onTitleLine(text, line, word.end) ?? besideTitle(text, head),
    };
  }
  return null;
}

function documentWord(line: SourceLine): { kind: 'minutes' | 'agenda'; end: number } | null {
  if (line.text.length > LONGEST_TITLE) return null;
  const first = DOCUMENT_WORD.exec(line.text);
  if (first !== null) return { kind: kindOf(line.text, first[1] as string), end: first[0].length };
  const last = DOCUMENT_WORD_LAST.exec(line.text);
  return last === null ? null : { kind: kindOf('', last[1] as string), end: -1 };
}

function kindOf(words: string, documentWord: string): 'minutes' | 'agenda' {
  return /^dagsorden$/i.test(documentWord) && !WITH_DECISIONS.test(words) ? 'agenda' : 'minutes';
}

/** `REFERAT Teknikudvalget d. 14-08-2024`, `Åbent referat for Byrådets møde den …` */
function onTitleLine(text: string, line: SourceLine, wordEnd: number): Located | null {
  if (wordEnd < 0) return null;
  return bodyIn(text, line.start + wordEnd, line.end, false);
}

/**
 * The body stands on a line of its own above or below the title ("Byrådet" / "Referat"), or in the
 * words below it ("til" / "mødet i Økonomiudvalget den 5. maj 2026").
 */
function besideTitle(text: string, head: readonly SourceLine[]): Located | null {
  let seen = 0;
  for (const line of head) {
    if (line.text === '' || SMALL_WORDS.test(line.text)) continue;
    if (++seen > LATEST_BODY || LABELLED.test(line.text)) return null;
    const word = DOCUMENT_WORD.exec(line.text)?.[0].length ?? 0;
    const cut = line.text.indexOf('\t');
    const end = cut > 0 ? line.start + cut : line.end;
    const body = bodyIn(text, line.start + word, end, true);
    if (body !== null) return body;
  }
  return null;
}

function bodyIn(text: string, from: number, to: number, needsBodyWord: boolean): Located | null {
  const date = findDates(text, { start: from, end: to })[0];
  const end = date === undefined ? to : (date.weekday?.span.start ?? date.span.start);
  const words = text.slice(from, Math.max(from, end));
  if (words.length > LONGEST_TITLE) return null;
  const lead = CONNECTORS.exec(words)?.[0].length ?? 0;
  const kept = words
    .slice(lead)
    .replace(TAIL, '')
    .replace(POSSESSIVE_MEETING, '')
    .replace(TERM_OF_OFFICE, '')
    .trim();
  if (kept === '' || kept.length > LONGEST_BODY || !/\p{L}{2}/u.test(kept)) return null;
  if (needsBodyWord && !BODY.test(kept)) return null;
  const start = from + lead + words.slice(lead).indexOf(kept);
  return { text: kept.replace(/\s+/g, ' '), span: { start, end: start + kept.length } };
}
