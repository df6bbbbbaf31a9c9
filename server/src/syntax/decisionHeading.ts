import { findDates, type WrittenDate } from '../text/dates';
import type { Located } from '../text/span';
import {
  ASCII_BLANKS,
  CAPITALS,
  DIGITS,
  endingsOf,
  mayBeginWith,
  mayBeIn,
  mayEndWith,
  openingsOf,
  setOf,
} from './lineGate';

/** A line that heads a decision. Spans count from the beginning of the line. */
export interface DecisionHeading {
  /** The body as written, without term of office ("Byrådet", not "Byrådet (18-21)"); null when none is named. */
  readonly organ: Located | null;
  readonly date: WrittenDate | null;
  /** "195" of "pkt. 195", or null. */
  readonly itemNumber: string | null;
  /** True when the words themselves say that another body or meeting decided ("Beslutning fra …"). */
  readonly prior: boolean;
  /** True for the word "Beslutning" alone. */
  readonly plain: boolean;
}

const LONGEST_LINE = 200;
const LONGEST_ORGAN = 90;

const PLAIN = /^beslutning$/i;
/** "Beslutning", then perhaps how it is tied to the body. The capital keeps prose out. */
const STARTS_WITH_WORD =
  /^(?:Beslutning|BESLUTNING)(?:[ \t]{0,3}[-–:,])?\s{1,4}(?:(i|fra|på)\s{1,4})?/i;
const ENDS_WITH_WORD = /(?<=\p{L})s\s{1,4}beslutning(?:\s{1,4}(?:i|på)\s{1,4}mødet)?$/iu;
/** What ties the date to what stands before it. */
const BEFORE_DATE =
  /[\s,]{0,4}(?:[-–]\s{1,3})?(?:(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag),?\s{0,3})?(?:\bden|\bd\.)?\s{0,3}$/iu;
const BEHIND_DATE = /^\s{0,4}(?:,?\s{0,4}(?:pkt|punkt|sag(?:\s?nr)?)\.?\s{0,3}(\d{1,4}))?\s{0,3}$/i;
const TERM_OF_OFFICE = /\s{0,3}\(\d{2,4}\s?-\s?\d{2,4}\)$/;

/** A body's name: capital first, no punctuation that ends a sentence, none of the verbs of prose. */
const NAME = /^\p{Lu}[^.;:?!|\d]*$/u;
const PROSE =
  /(?<!\p{L})(?:er|var|blev|bliver|skal|vil|bør|kan|om|at|traf|træffes|truffet|tages|forventes|ventes|afventer|gælder)(?!\p{L})/iu;
/** Without a date only a word that can be nothing but a body's name makes a heading. */
const BODY_WORD =
  /(?:udvalg(?:et)?|råd(?:et)?|bestyrelse(?:n)?|repræsentation(?:en)?|magistrat(?:en)?|direktion(?:en)?|nævn(?:et)?)s?$/iu;
/** The whole name of one body: without number and word, no list of bodies may pass for it. */
const IS_BODY =
  /^(?:\p{Lu}[\p{L}-]{0,60}\s(?:&\s|og\s)?){0,3}\p{Lu}?[\p{L}-]{0,40}(?:udvalg(?:et)?|råd(?:et)?|bestyrelse(?:n)?|magistrat(?:en)?|direktion(?:en)?|repræsentation(?:en)?|nævn(?:et)?)$|^Udvalg(?:et)?\sfor\s/u;
const NUMBER_OF_ITEM = /(?:pkt|punkt|sag(?:\s?nr)?)\.?\s{0,3}\d/i;
/** "Beslutning" anywhere, or the number of an item. */
const MENTIONS = new RegExp(`beslutning|${NUMBER_OF_ITEM.source}`, 'i');
const HAS_DIGIT = /\d/;
const CLOSES_HEADING = /:[\s*_]{0,12}$/;
const MARKDOWN_AROUND = /^[\s#*_]{0,12}|[\s:*_]{0,12}$/g;

/** What `MARKDOWN_AROUND` takes off in front. */
const DECORATION = setOf(`${ASCII_BLANKS}#*_`);
const CAPITAL = setOf(CAPITALS);
const FIRST_WORD = openingsOf(['Beslutning']);
/** A date, an item's number, or what `MARKDOWN_AROUND` takes off behind. */
const LAST_CHARACTER = setOf(`${DIGITS}${ASCII_BLANKS}:*_`);
const LAST_WORD = endingsOf(['beslutning', 'mødet']);

/**
 * A quick look that spares nearly every line the patterns. What is no heading for its first word is
 * one for a date or a number at the end of the line, for the colon behind them, or, without them,
 * for its last word; and none does without the words of `readWithOrgan`, or a date and a colon.
 */
function mayBeHeading(line: string): boolean {
  if (!hasEndsOfHeading(line)) return false;
  return MENTIONS.test(line) || (CLOSES_HEADING.test(line) && HAS_DIGIT.test(line));
}

function hasEndsOfHeading(line: string): boolean {
  const first = line.charCodeAt(0);
  const isLetter = isLetterBeyondAscii(first);
  if (!isLetter && (mayBeIn(DECORATION, first) || mayBeginWith(FIRST_WORD, line))) return true;
  if (!mayBeIn(CAPITAL, first)) return false;
  return mayBeIn(LAST_CHARACTER, line.charCodeAt(line.length - 1)) || mayEndWith(LAST_WORD, line);
}

/** "Økonomiudvalget": neither decoration nor "Beslutning". The letters of Latin-1 and its extensions. */
function isLetterBeyondAscii(code: number): boolean {
  return code >= 0xc0 && code <= 0x24f;
}

/**
 * Recognises a whole line as the heading of a decision (docs/forms.md §2, row "decision", and
 * traps 2 and 3): "Beslutning", "Beslutning <organ> den <dato>", "Beslutning fra <organ>, <dato>,
 * pkt. <n>:", "<organ>, <dato>, pkt. <n>", "<organ>s beslutning den <dato>:".
 *
 * Whether a heading with body and date is this meeting's own is not decided here.
 *
 * @param line One line; markdown round it and a colon at its end are passed over. A heading that
 *   wraps may be given with its line break.
 * @returns null for everything else: "Beslutningskompetence", "Beslutning om …", running text.
 */
export function readDecisionHeading(line: string): DecisionHeading | null {
  if (line.length > LONGEST_LINE || !mayBeHeading(line)) return null;
  const words = line.replace(MARKDOWN_AROUND, '');
  if (words.length === 0) return null;
  const offset = line.indexOf(words);
  if (PLAIN.test(words)) {
    const plain = startsWithCapital(words);
    return plain ? heading(null, null, null, false, true) : null;
  }
  if (!startsWithCapital(words)) return null;
  return readWithOrgan(line, words, offset);
}

function readWithOrgan(line: string, words: string, offset: number): DecisionHeading | null {
  const start = STARTS_WITH_WORD.exec(words);
  const mentions = start !== null || /beslutning/i.test(words);
  const closes = CLOSES_HEADING.test(line);
  if (!mentions && !closes && !NUMBER_OF_ITEM.test(words)) return null;
  const date = findDates(line, { start: offset, end: offset + words.length })[0] ?? null;
  const dateStart = date === null ? words.length : date.span.start - offset;
  const behind = date === null ? '' : words.slice(date.span.end - offset);
  const tail = BEHIND_DATE.exec(behind);
  if (tail === null) return null;
  const itemNumber = tail[1] ?? null;
  const before = words.slice(0, dateStart).replace(date === null ? /\s+$/ : BEFORE_DATE, '');

  if (start !== null) {
    if (start[0].length >= before.length && date !== null && start[1] === undefined) {
      return heading(null, date, itemNumber, false);
    }
    const organ = before.slice(start[0].length);
    const preposition = start[1]?.toLowerCase();
    const named = preposition === 'på' ? organ !== '' && !PROSE.test(organ) : isName(organ);
    if (!named || (date === null && !BODY_WORD.test(organ))) return null;
    const located = locate(organ, offset + start[0].length);
    return heading(located, date, itemNumber, preposition === 'fra');
  }
  const owner = before.replace(ENDS_WITH_WORD, '');
  if (owner !== before) {
    if (!isName(owner) || (date === null && !BODY_WORD.test(owner))) return null;
    return heading(locate(owner, offset), date, itemNumber, false);
  }
  // "<organ>, <dato>, pkt. <n>": without the word, only the commas and the number make a heading,
  // or a body, a comma and the colon behind the date: "Teknikudvalget, den 10. november 2026:".
  if (date === null || words[before.length] !== ',' || !isName(before)) return null;
  const numbered = itemNumber !== null && behind.startsWith(',');
  if (!numbered && !(closes && behind === '' && IS_BODY.test(before))) return null;
  return heading(locate(before, offset), date, itemNumber, false);
}

function heading(
  organ: Located | null,
  date: WrittenDate | null,
  itemNumber: string | null,
  prior: boolean,
  plain = false,
): DecisionHeading {
  return { organ, date, itemNumber, prior, plain };
}

function isName(words: string): boolean {
  const name = words.replace(TERM_OF_OFFICE, '');
  return name.length > 1 && name.length <= LONGEST_ORGAN && NAME.test(name) && !PROSE.test(name);
}

function locate(organ: string, start: number): Located {
  const text = organ.replace(TERM_OF_OFFICE, '');
  return { text, span: { start, end: start + text.length } };
}

function startsWithCapital(words: string): boolean {
  return /^\p{Lu}/u.test(words);
}
