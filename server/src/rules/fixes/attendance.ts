import type { AgendaItem, Attendance, Minutes } from '../../minutes/model';
import { nameKey } from '../../minutes/nameKey';
import { contains, type Span, shift } from '../../text/span';
import { message } from '../messages';
import type { Finding, Fix, Message, TextEdit } from '../types';
import { takenOffList } from './nameList';

/** Takes a name off the lists of the absent, or off that of those who came; which, the writer must say. */
export function attendanceFixes(finding: Finding, minutes: Minutes): readonly Fix[] {
  const name = String(finding.message.parameters.name);
  const { people } = minutes.meeting;
  const listed = people.flatMap(({ mentions }) => mentions.map(({ span }) => span));
  const own = people.find(({ mentions }) =>
    mentions.some(({ span }) => span.start === finding.span.start),
  );
  const takenOff = (...wanted: readonly Attendance[]) => {
    const places = (own?.mentions ?? []).filter(({ attendance }) => wanted.includes(attendance));
    // A name that a list has twice is not taken off at all: something else is wrong there.
    return places.length > 1 ? null : takeEach(places, listed, minutes);
  };
  const fromItems = takenOffItems(name, minutes);
  const isInItems = fromItems !== null && fromItems.length > 0;
  const notAbsent = isInItems
    ? message('fix.not-absent.items', { name })
    : message('fix.not-absent', { name });
  return [
    ...fixOf(notAbsent, joined(takenOff('absent', 'excused'), fromItems)),
    ...fixOf(message('fix.not-present', { name }), takenOff('present')),
  ];
}

function fixOf(title: Message, edits: readonly TextEdit[] | null): readonly Fix[] {
  return edits === null || edits.length === 0 ? [] : [{ title, edits, safe: false, caret: null }];
}

/** Both, or neither where one of the two cannot be done. */
function joined(
  first: readonly TextEdit[] | null,
  second: readonly TextEdit[] | null,
): readonly TextEdit[] | null {
  return first === null || second === null ? null : [...first, ...second];
}

/** The edits that take off every one of these names; null where one of them cannot go. */
function takeEach(
  places: readonly { readonly span: Span }[],
  listed: readonly Span[],
  minutes: Minutes,
): readonly TextEdit[] | null {
  const edits = places.map(({ span }) => takenOffList(span, listed, minutes));
  return edits.some(({ length }) => length === 0) ? null : edits.flat();
}

/**
 * Takes a name off the absent of every item; nothing where no item names it. Null where only some items
 * do, or one of them tells that somebody was away for a while: they bear it out.
 */
function takenOffItems(name: string, minutes: Minutes): readonly TextEdit[] | null {
  const key = nameKey(name);
  const all: (readonly TextEdit[] | null)[] = [];
  let without = 0;
  for (const { item, offset } of minutes.items) {
    if (item.decision === null && item.absences.length === 0) continue;
    const places = item.absences.map((absence) => ({
      ...absence,
      span: shift(absence.span, offset),
    }));
    const own = places.filter(({ text }) => nameKey(text) === key);
    if (own.length === 0) without++;
    const isAway =
      own.length === 1 && own[0]?.attendance !== 'partial' && !isAloneUnderHeading(item);
    const spans = places.map(({ span }) => span);
    if (own.length > 0) all.push(isAway ? takeEach(own, spans, minutes) : null);
  }
  if (all.length === 0) return [];
  return without > 0 || all.includes(null) ? null : all.flatMap((edits) => edits ?? []);
}

/** Without the only name under it, a heading of its own would stand over nothing. */
function isAloneUnderHeading({ sections, absences, text }: AgendaItem): boolean {
  return sections.some(({ kind, headingSpan, body }) => {
    if (kind !== 'absence' || !text.slice(headingSpan.end, body.start).includes('\n')) return false;
    return absences.filter(({ span }) => contains(body, span.start)).length === 1;
  });
}
