import type { Span } from '../text/span';
import type { Attendance } from './model';
import { ENTRY_MARKER } from './peopleList';
import {
  isName,
  isParty,
  isRole,
  NAME_PATTERN,
  nameLength,
  PARTY_PATTERN,
  plainName,
  rolesLength,
} from './personName';

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

const SUBSTITUTE_WORD = String.raw`(?:personlig\s)?(?:stedfortræder|suppleant)`;
const SUBSTITUTE_BEHIND = new RegExp(
  String.raw`^(?:,\s?)?(?:(?:mødte|deltog|deltager|møder)\s)?(?:som\s)?${SUBSTITUTE_WORD}$`,
  'iu',
);
const SUBSTITUTE_IN_FRONT = new RegExp(
  String.raw`^(?:${SUBSTITUTE_WORD}|substitueret\sved):?\s{1,3}`,
  'iu',
);
const SUBSTITUTE_FOR = new RegExp(
  String.raw`^(?:(?:mødte|deltog)\s)?(?:(?:som\s)?${SUBSTITUTE_WORD}|i\sstedet|vikar)?\s?for\s{1,3}`,
  'iu',
);
/** "Som stedfortræder for Anna Holm deltog …", in front of the one who came. */
const SUBSTITUTE_CAME = new RegExp(
  String.raw`^(?:Som\s${SUBSTITUTE_WORD}|I\sstedet)(?:\sfor\s(${NAME_PATTERN}))?\s(?:deltog|deltager|mødte|møder)\s{1,3}`,
  'u',
);
const SUBSTITUTE_LABEL = new RegExp(String.raw`^${SUBSTITUTE_WORD}(?:e|er)?:\s{1,3}`, 'iu');
const TELLS_OF_SUBSTITUTE = /stedfortræder|suppleant|i stedet/i;
const EXCUSED = /^(?:med|ved)\safbud$|^afbud$/i;
const ABSENT = /^(?:fraværende|deltog ikke|ikke til stede|uden afbud)$/i;
const TOOK_PART = /^(?:deltog|til stede|mødt)$/i;
/** In a list of those absent: "… deltog som stedfortræder", "… var ordstyrer". */
const CAME =
  /^(?:deltog|deltager|mødte|møder)(?!\s(?:ikke|ej)(?!\p{L}))|^var\s\p{L}{0,20}(?:formand|leder|styrer|dirigent)(?!\p{L})/iu;
/** What may stand behind a name without being part of it; anything else makes the piece no name. */
const NOTE =
  /^(?:ankom|gik|forlod|kom|deltog|deltager|mødte|var|fra|til|under|indtil|ved|med|kl|pkt|punkt|punkterne|sag|sagerne|dog|sygdom|syg|ferie|inhabil|v\/|ej|ikke|på|stedfortræder|suppleant)(?![\p{L}])/iu;
/** "Anna Holm, F - Bo Lund stedfortræder": the party of the one before, then a remark on them. */
const PARTY_AND_DASH = new RegExp(String.raw`^(${PARTY_PATTERN})\s{1,3}[-–]\s{1,3}`, 'u');
const PART_OF_MEETING = /\bankom\b|\bgik\b|\bforlod\b|\bkom\b|\b(?:pkt|punkt|punkterne|sag)\b/i;

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
  let [start, end] = trim(text, piece.start, piece.end);
  start += ENTRY_MARKER.exec(text.slice(start, end))?.[0].length ?? 0;
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

/** The words in front of a substitute's name, and whom they name as absent; null without such words. */
function substituteLead(
  words: string,
  attendance: Attendance,
): { readonly length: number; readonly absent: string | null } | null {
  const came = SUBSTITUTE_CAME.exec(words);
  if (came !== null) {
    return { length: came[0].length, absent: came[1] === undefined ? null : plainName(came[1]) };
  }
  const label = isAway(attendance) ? SUBSTITUTE_LABEL.exec(words) : null;
  return label === null ? null : { length: label[0].length, absent: null };
}

/** Whom a substitute came for where the words do not tell; null unless there is one choice only. */
function onlyAbsent(people: readonly PersonDraft[]): string | null {
  const absent = people.filter((person) => isAway(person.attendance));
  return absent.length === 1 ? (absent[0]?.name ?? null) : null;
}

function isAway(attendance: Attendance): boolean {
  return attendance === 'absent' || attendance === 'excused';
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
  if (/^\p{Ll}/u.test(words) && NOTE.test(words)) {
    addNote(previous, words, attendance);
    return true;
  }
  return false;
}

/** What stands behind the name. False when it cannot belong to a person: then it was no name. */
function readTail(
  text: string,
  from: number,
  end: number,
  person: PersonDraft,
  added: PersonDraft[],
): boolean {
  let at = from;
  for (let guard = 0; guard < 6; guard++) {
    at = skip(text, at, end, /^[\s.:*_]{1,12}/);
    if (at >= end) return true;
    const rest = text.slice(at, end);
    const brackets = /^\(([^()]{0,120})\)/.exec(rest);
    if (brackets !== null) {
      readBrackets(text, at + 1, at + brackets[0].length - 1, person, added);
      at += brackets[0].length;
      continue;
    }
    const dash = /^[-–]\s{1,3}/.exec(rest);
    return readRemark(text, at + (dash?.[0].length ?? 0), end, person, added);
  }
  return true;
}

function readBrackets(
  text: string,
  start: number,
  end: number,
  person: PersonDraft,
  added: PersonDraft[],
): void {
  let from = start;
  for (const part of text.slice(start, end).split(',')) {
    const [at, stop] = trim(text, from, from + part.length);
    from += part.length + 1;
    const words = text.slice(at, stop);
    if (words !== '') readRemark(text, at, stop, person, added);
  }
}

/** A party, a role, a substitute or a note; false for anything else. */
function readRemark(
  text: string,
  start: number,
  end: number,
  person: PersonDraft,
  added: PersonDraft[],
): boolean {
  const words = plainName(text.slice(start, end)).replace(/\.$/, '');
  if (isParty(words)) person.party ??= words;
  else if (isRole(words)) person.role ??= words;
  else if (readSubstitute(text, start, end, person, added)) return true;
  else if (NOTE.test(words) || EXCUSED.test(words) || ABSENT.test(words)) {
    addNote(person, words, person.attendance);
  } else return false;
  return true;
}

/** "Y mødte som stedfortræder" and "stedfortræder: Y" add Y; "stedfortræder for X" tells of whom. */
function readSubstitute(
  text: string,
  start: number,
  end: number,
  person: PersonDraft,
  added: PersonDraft[],
): boolean {
  const words = text.slice(start, end);
  const instead = SUBSTITUTE_FOR.exec(words);
  if (instead !== null) {
    const length = nameLength(words.slice(instead[0].length));
    if (length === 0) return false;
    person.substituteFor = plainName(words.slice(instead[0].length, instead[0].length + length));
    return true;
  }
  const lead = SUBSTITUTE_IN_FRONT.exec(words)?.[0].length ?? 0;
  const length = nameLength(words.slice(lead));
  if (length === 0) return false;
  const behind = words
    .slice(lead + length)
    .trim()
    .replace(/\.$/, '');
  const party = /^\(([^()]{1,40})\)\s{0,3}/.exec(behind);
  const last = party === null ? behind : behind.slice(party[0].length);
  if (lead === 0 ? !SUBSTITUTE_BEHIND.test(last) : last !== '') return false;
  // Who has a substitute was not there, whichever list names the pair.
  if (person.attendance === 'present') person.attendance = 'absent';
  added.push({
    name: plainName(words.slice(lead, lead + length)),
    party: party?.[1] ?? null,
    role: null,
    substituteFor: person.name,
    note: null,
    span: { start: start + lead, end: start + lead + length },
    attendance: 'present',
  });
  return true;
}

function addNote(person: PersonDraft, words: string, attendance: Attendance): void {
  const note = words.replace(/\.$/, '');
  if (TOOK_PART.test(note)) person.attendance = 'present';
  else if (EXCUSED.test(note)) person.attendance = 'excused';
  else if (ABSENT.test(note)) person.attendance = 'absent';
  else {
    person.note = person.note === null ? note : `${person.note}, ${note}`;
    if (PART_OF_MEETING.test(note) && attendance !== 'unknown') person.attendance = 'partial';
    else if (isAway(attendance) && CAME.test(note)) {
      person.attendance = /\d/.test(note) ? 'partial' : 'present';
    }
  }
}

/** "Formand: Anna Holm", "Derudover deltog: Anna Holm"; 0 when no label stands in front. */
function labelLength(words: string): number {
  return /^\p{L}[\p{L} /.-]{1,50}:\s{0,3}(?=\S)/u.exec(words)?.[0].length ?? 0;
}

function stripParentheses(words: string): string {
  return words.replace(/^\(([^()]{1,60})\)\.?$/, '$1').replace(/\.$/, '');
}

function trim(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && /[\s*_]/.test(text[from] as string)) from++;
  while (to > from && /[\s*_]/.test(text[to - 1] as string)) to--;
  return [from, to];
}

function skip(text: string, at: number, end: number, pattern: RegExp): number {
  return at + (pattern.exec(text.slice(at, end))?.[0].length ?? 0);
}
