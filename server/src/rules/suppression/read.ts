import type { Minutes } from '../../minutes/model';
import { nearestName } from '../../minutes/nearestName';
import { remembered } from '../../minutes/remembered';
import { type Comment, commentsIn } from '../../syntax/comments';
import type { Located, Span } from '../../text/span';
import { MOST_RULES, type Suppression, VERBS, type Verb } from './suppression';

/** The suppressions of a document, in order; none where its text has no comments. Linear. */
export const suppressionsIn: (minutes: Minutes) => readonly Suppression[] = remembered(
  ({ text }: Minutes) => commentsIn(text).flatMap((comment) => readComment(text, comment)),
);

/** `<!--` and `-->` */
const OPENING = 4;
const CLOSING = 3;
const TO_US = /^\s*referat\s*:\s*/i;
/** What goes on to the next blank or comma; a colon behind it belongs to neither. */
const WORD = /[^\s,:]+/y;
const NEXT = /\s*,\s*/y;
/** Blanks, and a mark that leads over to the reason. */
const BEFORE_REASON = /(?:\s*[:–—-](?=\s))?\s*/y;

function readComment(text: string, comment: Comment): readonly Suppression[] {
  const inside = comment.start + OPENING;
  const { closed } = comment;
  const content = text.slice(inside, closed ? comment.end - CLOSING : comment.end).trimEnd();
  const opening = TO_US.exec(content);
  if (opening === null) return [];
  const place = (from: number, to: number): Located => ({
    text: content.slice(from, to),
    span: { start: inside + from, end: inside + to },
  });
  const behindWord = endOf(WORD, content, opening[0].length);
  const word = place(opening[0].length, behindWord);
  const { ids, end } = idsFrom(content, endOf(/\s*:?\s*/y, content, behindWord));
  const rules = ids.map(({ start, end: to }) => place(start, to));
  const verb = verbOf(word.text);
  // "Referat: husk bilagene" is a note that somebody left for themselves.
  if (verb === null && nearestName(word.text, VERBS) === null && !/^ignor/i.test(word.text))
    return [];
  const reasonStart = endOf(BEFORE_REASON, content, end);
  const reason = place(reasonStart, Math.max(reasonStart, content.length));
  const span = { start: comment.start, end: closed ? comment.end : inside + content.length };
  return [{ span, closed, word, verb, rules, reason: reason.text === '' ? null : reason }];
}

function verbOf(word: string): Verb | null {
  const small = word.toLowerCase();
  return VERBS.find((verb) => verb === small) ?? null;
}

/** Ids with commas between; what follows the last one without a comma is the reason. */
function idsFrom(content: string, from: number): { ids: readonly Span[]; end: number } {
  const ids: Span[] = [];
  let end = from;
  for (let start = from; ids.length <= MOST_RULES; ) {
    const behind = endOf(WORD, content, start);
    if (behind === start) break;
    ids.push({ start, end: behind });
    end = behind;
    start = endOf(NEXT, content, behind);
    if (start === behind) break;
  }
  return { ids, end };
}

/** Where what a sticky pattern finds at an offset ends; the offset itself where it finds nothing. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
