import { isAsciiLetter } from '../syntax/lineGate';
import type { Span } from '../text/span';
import type { Attendance } from './model';
import { ENTRY_MARKER } from './peopleList';
import { isAway, type PersonDraft, withoutMarks } from './personDraft';
import {
  isName,
  isParty,
  isRole,
  nameLength,
  PARTY_PATTERN,
  plainName,
  rolesLength,
} from './personName';
import { addNote, isNote, readRemark, readTail } from './personRemark';
import { onlyAbsent, substituteLead } from './substitute';

const TELLS_OF_SUBSTITUTE = /stedfortræder|suppleant|i stedet/i;
/** "Anna Holm, F - Bo Lund stedfortræder": the party of the one before, then a remark on them. */
const PARTY_AND_DASH = new RegExp(String.raw`^(${PARTY_PATTERN})\s{1,3}[-–]\s{1,3}`, 'u');
/**
 * Reads one entry of a list and adds whom it names to `people`; what belongs to the person before
 * ("V", "formand", "sag 129-138") is added to that person. Text that is no name adds nothing.
 */
export function readEntry(
  text: string,
  piece: Span,
  attendance: Attendance,
  people: PersonDraft[],
): void {
  let [start, end] = withoutMarks(text, piece.start, piece.end);
  if (!isAsciiLetter(text.charCodeAt(start))) {
    start += ENTRY_MARKER.exec(text.slice(start, end))?.[0].length ?? 0;
  }
  const raw = text.slice(start, end);
  if (raw === '') return;
  const previous = people[people.length - 1];
  if (previous !== undefined) {
    if (addToPrevious(previous, stripParentheses(raw), attendance)) return;
    const party = PARTY_AND_DASH.exec(raw);
    if (party?.[1] !== undefined && previous.party === null) {
      previous.party = party[1];
      readRemark(text, start + party[0].length, end, previous, people);
      return;
    }
  }

  const substitute = substituteLead(raw, attendance);
  start += substitute?.length ?? 0;
  const label = substitute === null ? labelLength(raw) : 0;
  const labelText = label > 0 ? raw.slice(0, label).replace(/[\s:]+$/, '') : '';
  if (label > 0 && !isName(labelText)) start += label;
  const titles = rolesLength(text.slice(start, end));
  const nameStart = start + titles;
  const length = nameLength(text.slice(nameStart, end));
  if (length === 0) return;
  const titled = plainName(text.slice(start, nameStart));
  const person: PersonDraft = {
    name: plainName(text.slice(nameStart, nameStart + length)),
    party: null,
    role: titled !== '' ? titled : isRole(labelText) ? labelText : null,
    substituteFor: null,
    note: null,
    span: { start: nameStart, end: nameStart + length },
    attendance,
  };
  const added: PersonDraft[] = [person];
  if (!readTail(text, nameStart + length, end, person, added)) return;
  if (substitute !== null) person.attendance = 'present';
  const came = isAway(attendance) && person.attendance === 'present';
  if (substitute !== null || (came && TELLS_OF_SUBSTITUTE.test(raw))) {
    person.substituteFor ??= substitute?.absent ?? onlyAbsent(people);
    person.note = null;
  }
  people.push(...added);
}

/** "V", "(A)", "formand", "sag 129-138" between commas belong to the person before. */
function addToPrevious(previous: PersonDraft, words: string, attendance: Attendance): boolean {
  if (isParty(words)) {
    previous.party ??= words;
    return true;
  }
  if (isRole(words)) {
    previous.role ??= words;
    return true;
  }
  if (/^\p{Ll}/u.test(words) && isNote(words)) {
    addNote(previous, words, attendance);
    return true;
  }
  return false;
}

/** "Formand: Anna Holm", "Derudover deltog: Anna Holm"; 0 when no label stands in front. */
function labelLength(words: string): number {
  if (!words.includes(':')) return 0;
  return /^\p{L}[\p{L} /.-]{1,50}:\s{0,3}(?=\S)/u.exec(words)?.[0].length ?? 0;
}

function stripParentheses(words: string): string {
  return words.replace(/^\(([^()]{1,60})\)\.?$/, '$1').replace(/\.$/, '');
}
