import { trimSpan } from '../text/chars';
import { mayHoldDate } from '../text/dates';
import { endOfLine } from '../text/lines';
import type { Span } from '../text/span';
import { readAbsences, speaksOfAbsence } from './absence';
import { readDissent } from './dissent';
import type { Decision, PriorDecision, Section } from './model';
import { classifyOutcome } from './outcome';
import { fitsMeeting, type MeetingKey } from './ownDecision';
import type { OwnOutcomes } from './ownWords';
import { readPriorDecisions } from './priorDecisions';
import { readVotes } from './votes';

/** Reads a decision from the text at `body`; null when nothing stands there. */
export function readDecision(
  text: string,
  section: Section,
  body: Span,
  own: OwnOutcomes | null,
): Decision | null {
  if (body.start === body.end) return null;
  const all = text.slice(body.start, body.end).trim();
  const isWithAbsence = speaksOfAbsence(all);
  const words = isWithAbsence ? withoutAbsences(text, body) : all;
  const { outcome, final } = classifyOutcome(words, own);
  const span = isWithAbsence ? withoutLastAbsence(text, body) : body;
  return {
    span,
    headingSpan: section.headingSpan,
    text: text.slice(span.start, span.end),
    outcome,
    final,
    votes: readVotes(text, body),
    dissent: readDissent(text, body),
  };
}

/**
 * Under one heading some minutes print a line for each body that has treated the item
 * ("Økonomiudvalget, 31.10.2016: Anbefales." / "Byrådet, 22.11.2016: Godkendt."). The line of this
 * meeting is its decision, the others are earlier ones. null when the section is not of that form.
 */
export function readDecisionByOrgan(
  text: string,
  section: Section,
  meeting: MeetingKey,
  words: OwnOutcomes | null,
): { own: Decision | null; prior: readonly PriorDecision[] } | null {
  if (!mayBeginWithDate(text, section.body)) return null;
  const entries = readPriorDecisions(text, section.body).filter(
    (entry) => entry.organization !== null && entry.date !== null,
  );
  if (entries.length === 0 || entries[0]?.span.start !== section.body.start) return null;
  const own = entries.find(
    (entry) => fitsMeeting(entry.organization, entry.date, meeting) === 'same',
  );
  if (own === undefined) return null;
  const at = text.lastIndexOf(own.text, own.span.end - own.text.length);
  const body = trimSpan(text, Math.max(at, own.span.start), own.span.end);
  return {
    own: readDecision(text, section, body, words),
    prior: entries.filter((entry) => entry !== own),
  };
}

/** The first of such lines is the first of the section; its date may have wrapped to the second. */
function mayBeginWithDate(text: string, { start, end }: Span): boolean {
  const second = endOfLine(text, endOfLine(text, start, end) + 1, end);
  return mayHoldDate(text.slice(start, second));
}

/** A line of its own at the end that names those absent: "Fraværende: Anna Holm", "Afbud Bo Lund". */
const ABSENCE_LINE = /(?:^|\n)[ \t*_]{0,12}(?:Fraværende|Afbud)(?![\p{L}])[^\n]{0,600}$/u;

/** The decision's words end before such a line, unless nothing else stands there. */
function withoutLastAbsence(text: string, body: Span): Span {
  const line = ABSENCE_LINE.exec(
    text.slice(Math.max(body.start, body.end - LONGEST_LINE), body.end),
  );
  if (line === null) return body;
  const start = body.end - line[0].length;
  const isAbsence = readAbsences(text, { start, end: body.end }).sentences.length > 0;
  const rest = trimSpan(text, body.start, start);
  return isAbsence && rest.end > rest.start ? rest : body;
}

const LONGEST_LINE = 700;

/** "NN var fraværende. Godkendt.": the outcome is what remains. */
function withoutAbsences(text: string, body: Span): string {
  let rest = '';
  let from = body.start;
  for (const sentence of readAbsences(text, body).sentences) {
    rest += text.slice(from, Math.max(from, sentence.start));
    from = Math.max(from, sentence.end);
  }
  return (rest + text.slice(from, body.end)).trim();
}
