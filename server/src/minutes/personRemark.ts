import type { Attendance } from './model';
import { isAway, type PersonDraft, withoutMarks } from './personDraft';
import { isParty, isRole, plainName } from './personName';
import { readSubstitute } from './substitute';

const EXCUSED = /^(?:med|ved)\safbud$|^afbud$/i;
const ABSENT = /^(?:fraværende|deltog ikke|ikke til stede|uden afbud)$/i;
const TOOK_PART = /^(?:deltog|til stede|mødt)$/i;
/** In a list of those absent: "… deltog som stedfortræder", "… var ordstyrer". */
const CAME =
  /^(?:deltog|deltager|mødte|møder)(?!\s(?:ikke|ej)(?!\p{L}))|^var\s\p{L}{0,20}(?:formand|leder|styrer|dirigent)(?!\p{L})/iu;
/** What may stand behind a name without being part of it; anything else makes the piece no name. */
const NOTE =
  /^(?:ankom|gik|forlod|kom|deltog|deltager|mødte|var|fra|til|under|indtil|ved|med|kl|pkt|punkt|punkterne|sag|sagerne|dog|sygdom|syg|ferie|inhabil|v\/|ej|ikke|på|stedfortræder|suppleant)(?![\p{L}])/iu;
const PART_OF_MEETING = /\bankom\b|\bgik\b|\bforlod\b|\bkom\b|\b(?:pkt|punkt|punkterne|sag)\b/i;

/** What stands behind the name. False when it cannot belong to a person: then it was no name. */
export function readTail(
  text: string,
  from: number,
  end: number,
  person: PersonDraft,
  added: PersonDraft[],
): boolean {
  let at = from;
  for (let guard = 0; guard < 6; guard++) {
    if (at >= end) return true;
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
    const [at, stop] = withoutMarks(text, from, from + part.length);
    from += part.length + 1;
    const words = text.slice(at, stop);
    if (words !== '') readRemark(text, at, stop, person, added);
  }
}

/** A party, a role, a substitute or a note; false for anything else. */
export function readRemark(
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
  else if (isNote(words) || EXCUSED.test(words) || ABSENT.test(words)) {
    addNote(person, words, person.attendance);
  } else return false;
  return true;
}

/** Words that may stand behind a name without being part of it. */
export function isNote(words: string): boolean {
  return NOTE.test(words);
}

/** Adds what else is said of a person, or what it says of their coming. */
export function addNote(person: PersonDraft, words: string, attendance: Attendance): void {
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

function skip(text: string, at: number, end: number, pattern: RegExp): number {
  return at + (pattern.exec(text.slice(at, end))?.[0].length ?? 0);
}
