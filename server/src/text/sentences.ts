import { trimSpan } from './chars';
import { endsWith } from './endsWith';
import type { Span } from './span';

/** Abbreviations whose stop does not end a sentence, though a capital may follow ("ved pkt. A"). */
const ABBREVIATION =
  /(?<=(?:^|[\s(/])(?:pkt|nr|kl|ca|jf|stk|evt|mv|inkl|ekskl|vedr|pr|hhv|bl\.a|f\.eks|d|mio|mia|ad|sagsnr|j\.nr|\p{Lu}|\d{1,2}))/iuy;
const LONGEST_ABBREVIATION = 12;
/** "A, V, C og F.", "Liste F.": a letter for a party ends a sentence, which an initial does not. */
const PARTY =
  /(?<=(?:(?:^|[\s(])\p{Lu} og |(?:^|[\s(])\p{Lu}, \p{Lu}, |(?:^|\s)(?:Liste|Gruppe|Parti) )\p{Lu})/uy;
const BEGINS_SENTENCE = /^[\p{Lu}\d"”“(-]/u;
/** A new paragraph line: a bullet, a number or a capital letter. */
const BEGINS_ANEW = /^[ \t\u00a0*_]{0,12}(?:[-–•?]\s|\d{1,2}[.)]\s|\p{Lu}|["”“])/u;
/** Line ends after which a name or list goes on although the next line has a capital. */
const GOES_ON = /(?<=[,&(-]|(?<!\p{L})(?:og|van|von|de|af|der|den|for|i|til|fra))/iuy;
const STOPS: ReadonlySet<number> = new Set(Array.from('.:!?;', (mark) => mark.charCodeAt(0)));
const PEEK = 16;

/** Where a sentence may end; the engine of regular expressions finds them faster than a loop. */
const STOP = /[.!?\n]/g;
const LF = 0x0a;

/**
 * The sentences of a stretch of text, in reading order, trimmed: they end at a stop before a capital
 * or a number, at a blank line, and at a line break unless the next line plainly goes on.
 *
 * @param textEnd where the text ends that the stretch is part of; what follows decides on its last stop
 */
export function sentencesIn(
  text: string,
  within: Span,
  textEnd: number = within.end,
): readonly Span[] {
  const sentences: Span[] = [];
  let start = within.start;
  const close = (end: number): void => {
    const span = trimSpan(text, start, end);
    if (span.end > span.start) sentences.push(span);
    start = end;
  };
  STOP.lastIndex = within.start;
  while (STOP.test(text)) {
    const at = STOP.lastIndex - 1;
    if (at >= within.end) break;
    const ends =
      text.charCodeAt(at) === LF
        ? breaksSentence(text, start, at, textEnd)
        : endsSentence(text, start, at, textEnd);
    if (ends) close(at + 1);
  }
  close(within.end);
  return sentences;
}

function endsSentence(text: string, start: number, at: number, end: number): boolean {
  const next = text[at + 1];
  if (at + 1 < end && next !== ' ' && next !== '\u00a0' && next !== '\t') return false;
  const behind = text.slice(at + 1, Math.min(end, at + PEEK)).trimStart();
  if (behind !== '' && !BEGINS_SENTENCE.test(behind)) return false;
  const before = text.slice(Math.max(start, at - LONGEST_ABBREVIATION), at);
  return !endsWith(before, ABBREVIATION) || endsWith(before, PARTY);
}

function breaksSentence(text: string, start: number, at: number, end: number): boolean {
  if (text.charCodeAt(at + 1) === LF) return true;
  const next = text.slice(at + 1, Math.min(end, at + 1 + PEEK));
  if (next.trim() === '' || /^[ \t\r]*\n/.test(next)) return true;
  const before = text.slice(Math.max(start, at - PEEK), at).trimEnd();
  if (before === '' || STOPS.has(before.charCodeAt(before.length - 1))) return true;
  return BEGINS_ANEW.test(next) && !endsWith(before, GOES_ON);
}
