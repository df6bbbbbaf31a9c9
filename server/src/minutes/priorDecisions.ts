import { readDecisionHeading } from '../syntax/decisionHeading';
import { trimSpan } from '../text/chars';
import { findDates, type WrittenDate } from '../text/dates';
import { endOfLine } from '../text/lines';
import type { Span } from '../text/span';
import type { PriorDecision } from './model';
import { plainName } from './personName';

/** The head of one quoted decision, and where its text begins. */
interface Head {
  readonly start: number;
  readonly end: number;
  readonly organization: string | null;
  readonly date: string | null;
  readonly itemNumber: string | null;
}

const LONGEST_HEAD = 200;
const MARKER = /^[\s*_#]{0,12}(?:[-–•][ \t\u00a0]{1,4})?/;
/** A body's name: capital first, nothing that ends a sentence. */
const ORGAN = /^\p{Lu}[^.;:?!|\d\n]{1,90}(?:\n[^.;:?!|\d\n]{1,60})?$/u;
const PROSE =
  /(?<!\p{L})(?:er|var|blev|bliver|skal|vil|bør|kan|om|at|har|havde|behandlede|besluttede|godkendte|drøftede|fik|orienteret|orienterede|siden|senest|efter)(?!\p{L})/iu;
const TIES_DATE = /[\s,]{1,4}(?:(?:den|d\.)\s{1,3})?$/i;
/** Behind the date: the item's number, then the text. */
const BEHIND_DATE =
  /^(?:,?\s+(?:\()?(?:pkt|punkt|sag(?:\snr)?)\.?\s{0,3}(\d{1,4})\)?)?(?:\s{0,3}[:.](?=\s|$)|\s*?(?=\n|$)|\s{1,4}(?=…|\.\.|\p{Lu}))/u;
/** "19-08-2019 Magistraten": the date first, the body behind it, nothing else on the line. */
const DATE_FIRST = /^\s{1,3}(\p{Lu}[^.;:?!|\d\n]{2,60})[ \t\r]{0,3}:?(?=\n|$)/u;
const ELLIPSIS = /^[\s….:]{1,12}/;

/** No head without a date or the word: most decisions and many histories have none. */
const NAMES_DECISION = /\d|beslutning/i;

/**
 * Reads the earlier decisions that a history section quotes, in the order of the text:
 * "Økonomiudvalget, 20. september 2017, pkt. 195: Drøftet.", "19-08-2019 Magistraten" with the text
 * below, "Økonomiudvalget, 31.10.2016 … Anbefales." A head may wrap over two lines; its text goes on
 * to the next head. Narrative history ("I 2018 besluttede Byrådet …") gives nothing.
 */
export function readPriorDecisions(text: string, within: Span): readonly PriorDecision[] {
  if (!NAMES_DECISION.test(text.slice(within.start, within.end))) return [];
  const heads = findHeads(text, within);
  return heads.map((head, index) => {
    const until = heads[index + 1]?.start ?? within.end;
    const body = trimSpan(text, head.end, until);
    const words = text.slice(body.start, body.end);
    const lead = ELLIPSIS.exec(words)?.[0].length ?? 0;
    return {
      span: trimSpan(text, head.start, until),
      organization: head.organization,
      date: head.date,
      itemNumber: head.itemNumber,
      text: words.slice(lead).trim(),
    };
  });
}

function findHeads(text: string, within: Span): readonly Head[] {
  const heads: Head[] = [];
  for (let start = within.start; start < within.end; ) {
    const lineEnd = endOfLine(text, start, within.end);
    const head =
      readHead(text, start, trimSpan(text, start, lineEnd).end) ??
      // The wrapped half of a head never stands behind a blank line.
      (lineEnd < within.end && text.slice(start, lineEnd).trim() !== ''
        ? readHead(text, start, endOfLine(text, lineEnd + 1, within.end))
        : null);
    if (head !== null) heads.push(head);
    start = Math.max(lineEnd, head?.end ?? 0);
    start = endOfLine(text, start, within.end) + 1;
  }
  return heads;
}

function readHead(text: string, lineStart: number, end: number): Head | null {
  const start = lineStart + (MARKER.exec(text.slice(lineStart, end))?.[0].length ?? 0);
  const stop = Math.min(end, start + LONGEST_HEAD);
  const heading = readDecisionHeading(text.slice(start, end).trim());
  if (heading !== null && !heading.plain) {
    return {
      start,
      end,
      organization: heading.organ === null ? null : plainName(heading.organ.text),
      date: heading.date?.iso ?? null,
      itemNumber: heading.itemNumber,
    };
  }
  const date = findDates(text, { start, end: stop })[0];
  if (date === undefined) return null;
  return date.span.start === start
    ? dateFirst(text, start, end, date)
    : organFirst(text, start, end, date);
}

function dateFirst(text: string, start: number, end: number, date: WrittenDate): Head | null {
  const behind = DATE_FIRST.exec(text.slice(date.span.end, end));
  if (behind?.[1] === undefined || PROSE.test(behind[1])) return null;
  return {
    start,
    end: date.span.end + behind[0].length,
    organization: plainName(behind[1]),
    date: date.iso,
    itemNumber: null,
  };
}

function organFirst(text: string, start: number, end: number, date: WrittenDate): Head | null {
  const before = text.slice(start, date.span.start);
  const ties = TIES_DATE.exec(before);
  if (ties === null) return null;
  const organ = before.slice(0, ties.index);
  if (!ORGAN.test(organ) || PROSE.test(organ)) return null;
  const behind = BEHIND_DATE.exec(text.slice(date.span.end, end));
  if (behind === null) return null;
  return {
    start,
    end: date.span.end + behind[0].length,
    organization: plainName(organ),
    date: date.iso,
    itemNumber: behind[1] ?? null,
  };
}
