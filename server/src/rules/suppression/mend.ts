import type { Minutes } from '../../minutes/model';
import { isSpace } from '../../text/chars';
import type { Span } from '../../text/span';
import type { Finding, Fix, Message } from '../types';
import { firstWhere } from './places';
import { suppressionsIn } from './read';
import type { Suppression } from './suppression';

/** Puts the mark in that closes the comment, or the word that was probably meant. */
export function closeOrCorrect({ span, message }: Finding, minutes: Minutes): readonly Fix[] {
  if (message.id === 'unknown-suppression.open') return [closing(span, minutes)];
  const { meant } = message.parameters;
  if (typeof meant !== 'string') return [];
  const title = { id: 'fix.correct-suppression', parameters: { meant } } as const;
  return [{ title, edits: [{ span, text: meant }], safe: false, preferred: true, caret: null }];
}

/** In place of what was perhaps meant to be the mark: `->`, `--`. */
function closing({ end }: Span, { text }: Minutes): Fix {
  let start = end;
  if (text[start - 1] === '>') start--;
  while (end - start < CLOSING.length && text[start - 1] === '-') start--;
  const put = isSpace(text.charCodeAt(start - 1)) ? CLOSING : ` ${CLOSING}`;
  const edits = [{ span: { start, end }, text: put }];
  const title = { id: 'fix.close-suppression', parameters: {} } as const;
  return { title, edits, safe: false, preferred: true, caret: null };
}

const CLOSING = '-->';

/**
 * Takes the rule out of the comment, or the comment out of the text where it names no other. Safe only
 * where nobody has said why it is there: a reason is somebody's words, and what it is about may be silent
 * for the moment alone (a profile that is being written).
 */
export function removeNaming({ span }: Finding, minutes: Minutes): readonly Fix[] {
  const all = suppressionsIn(minutes);
  const suppression = all[firstWhere(all.length, (i) => (all[i]?.span.end ?? 0) > span.start)];
  const rules = suppression?.rules ?? [];
  const at = rules.findIndex((rule) => rule.span.start === span.start);
  const rule = rules[at];
  if (suppression === undefined || rule === undefined) return [];
  const [before, behind] = [rules[at - 1], rules[at + 1]];
  if (before === undefined && behind === undefined) {
    return [removal(suppression, wholeOf(suppression, minutes))];
  }
  // With the comma that goes with it.
  const start = behind === undefined && before !== undefined ? before.span.end : rule.span.start;
  const end = behind === undefined ? rule.span.end : behind.span.start;
  return [removal(suppression, { start, end }, rule.text)];
}

/** @param rule the one that is taken out of the comment; null where all of it goes */
function removal({ reason }: Suppression, span: Span, rule: string | null = null): Fix {
  const title: Message =
    rule === null
      ? { id: 'fix.remove-suppression', parameters: {} }
      : { id: 'fix.remove-suppression.rule', parameters: { rule } };
  const edits = [{ span, text: '' }];
  return { title, edits, safe: reason === null, preferred: true, caret: null };
}

/** The comment with its line, or with the blanks before it where it ends a line with other words. */
function wholeOf(suppression: Suppression, minutes: Minutes): Span {
  const { text, lines } = minutes;
  const { start, end } = suppression.span;
  const line = lines.lineAt(start);
  const first = startOfLine(line, minutes);
  const last = lines.lineAt(end - 1);
  if (isBare(text, first, start) && isBare(text, end, lines.end(last))) {
    return last + 1 < lines.count || line === 0
      ? { start: first, end: lines.next(last) }
      : { start: lines.end(line - 1), end: lines.end(last) };
  }
  let from = start;
  if (isBare(text, end, lines.end(last))) while (isSpace(text.charCodeAt(from - 1))) from--;
  return { start: from, end };
}

function isBare(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}

/** Where text may be put in at the beginning of a line: behind the byte order mark of the first. */
export function startOfLine(line: number, { text, lines }: Minutes): number {
  const start = lines.start(line);
  return start === 0 && text.startsWith('\ufeff') ? 1 : start;
}
