import type { Attendance } from './model';
import { isAway, type PersonDraft } from './personDraft';
import { NAME_PATTERN, nameLength, plainName } from './personName';

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

/** The words in front of a substitute's name, and whom they name as absent; null without such words. */
export function substituteLead(
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
export function onlyAbsent(people: readonly PersonDraft[]): string | null {
  const absent = people.filter((person) => isAway(person.attendance));
  return absent.length === 1 ? (absent[0]?.name ?? null) : null;
}

/** "Y mødte som stedfortræder" and "stedfortræder: Y" add Y; "stedfortræder for X" tells of whom. */
export function readSubstitute(
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
