import { ASCII_BLANKS, mayBeIn, setOf } from '../syntax/lineGate';
import type { Span } from '../text/span';
import type { Attendance } from './model';

/** A person while the entries that may add to them are still being read. */
export interface PersonDraft {
  name: string;
  party: string | null;
  role: string | null;
  substituteFor: string | null;
  note: string | null;
  span: Span;
  attendance: Attendance;
}

/** True where a list says of those whom it names that they did not come. */
export function isAway(attendance: Attendance): boolean {
  return attendance === 'absent' || attendance === 'excused';
}

/** Blanks and emphasis round what a list says. */
const MARK = /[\s*_]/;
const MARKS = setOf(`${ASCII_BLANKS}*_`);

/** The same stretch without blanks and emphasis at its ends. */
export function withoutMarks(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && isMark(text, from)) from++;
  while (to > from && isMark(text, to - 1)) to--;
  return [from, to];
}

function isMark(text: string, at: number): boolean {
  return mayBeIn(MARKS, text.charCodeAt(at)) && MARK.test(text[at] as string);
}
