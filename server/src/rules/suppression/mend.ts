import type { Minutes } from '../../minutes/model';
import { isSpace } from '../../text/chars';
import type { Span } from '../../text/span';
import type { Finding, Fix } from '../types';
import { firstWhere } from './places';
import { suppressionsIn } from './read';
import type { Suppression } from './suppression';

/** Puts the word in that was probably meant. */
export function correctWord({ span, message }: Finding): readonly Fix[] {
  const { meant } = message.parameters;
  if (typeof meant !== 'string') return [];
  const title = { id: 'fix.correct-suppression', parameters: { meant } } as const;
  return [{ title, edits: [{ span, text: meant }], safe: false, preferred: true, caret: null }];
}

/** Takes the rule out of the comment, or the comment out of the text where it names no other. */
export function removeNaming({ span }: Finding, minutes: Minutes): readonly Fix[] {
  const all = suppressionsIn(minutes);
  const suppression = all[firstWhere(all.length, (i) => (all[i]?.span.end ?? 0) > span.start)];
  const rules = suppression?.rules ?? [];
  const at = rules.findIndex((rule) => rule.span.start === span.start);
  const rule = rules[at];
  if (suppression === undefined || rule === undefined) return [];
  const [before, behind] = [rules[at - 1], rules[at + 1]];
  if (before === undefined && behind === undefined) {
    return [removal('fix.remove-suppression', wholeOf(suppression, minutes))];
  }
  // With the comma that goes with it.
  const start = behind === undefined && before !== undefined ? before.span.end : rule.span.start;
  const end = behind === undefined ? rule.span.end : behind.span.start;
  return [removal('fix.remove-suppression.rule', { start, end }, rule.text)];
}

function removal(
  id: 'fix.remove-suppression' | 'fix.remove-suppression.rule',
  span: Span,
  rule = '',
): Fix {
  const title = { id, parameters: rule === '' ? {} : { rule } };
  return { title, edits: [{ span, text: '' }], safe: true, preferred: true, caret: null };
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
