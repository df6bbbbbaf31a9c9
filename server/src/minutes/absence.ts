import { sentencesIn } from '../text/sentences';
import type { Span } from '../text/span';
import type { Absence } from './model';
import { type PersonMention, readPeople } from './people';
import { nameLength, rolesLength } from './personName';

export interface AbsenceReading {
  readonly absences: readonly Absence[];
  /** The stretches that speak of who was there; what remains of a decision is its outcome. */
  readonly sentences: readonly Span[];
}

const NOTHING_SAID: AbsenceReading = { absences: [], sentences: [] };

type AbsentAttendance = Absence['attendance'];

/** Labels in front of names (docs/forms.md §1c "Absence words"), longest first. */
const LABELS: readonly (readonly [string, AbsentAttendance])[] = [
  ['Fraværende med (?:lovligt )?afbud', 'excused'],
  ['Fraværende uden afbud', 'absent'],
  ['Fraværende(?: og afbud|/afbud)?', 'absent'],
  ['Afbud(?: og fraværende|/fraværende| fra/fraværende)?(?: fra)?', 'excused'],
  ['(?:Havde )?(?:Meldt )?forfald', 'excused'],
  ['Ikke til stede', 'absent'],
  ['Ej til stede', 'absent'],
];
const LABEL = new RegExp(
  `^(?:${LABELS.map(([words]) => `(${words})`).join('|')})(?![\\p{L}])`,
  'iu',
);
/** "Fraværende i Nørreskov Kommunalbestyrelse, 25. januar 2022:" */
const LABEL_WITH_MEETING = /^\s{1,3}i\s[^:\n]{1,80}:/;

/** What a sentence says of the names at its beginning; the first that stands there counts. */
const PREDICATES: readonly (readonly [string, AbsentAttendance])[] = [
  ['(?:(?:var|er|blev)\\s)?fraværende', 'absent'],
  ['(?:var|er)\\s(?:ikke|ej)\\s(?:til\\s?stede|mødt)', 'absent'],
  ['(?:deltog|deltager|medvirkede|medvirker|mødte)\\s(?:derfor\\s)?ikke', 'absent'],
  ['(?:erklærede|erklærer)\\ssig\\sinhabil|(?:var|er|blev\\serklæret)\\sinhabil', 'absent'],
  ['(?:var|er)\\sforhindre(?:t|de)', 'excused'],
  ['(?:(?:havde|har)\\s)?(?:meldt|meldte|sendt|sendte)\\s(?:forfald|afbud)', 'excused'],
  ['(?:havde\\s|(?:var\\s)?(?:ved|med)\\s)afbud', 'excused'],
  ['(?:gik|kom|ankom)\\s(?:kl|efter|under|ved|før|til)', 'partial'],
  ['forlod\\s(?:mødet|lokalet|salen)', 'partial'],
];
const PREDICATE = new RegExp(
  `(?<!\\p{L})(?:${PREDICATES.map(([words]) => `(${words})`).join('|')})(?!\\p{L})`,
  'iu',
);
const LONGEST_SUBJECT = 400;
/** What each label, each predicate and each "nobody" of this file has in it. */
const SPEAKS_OF_ABSENCE =
  /fraværende|afbud|forfald|stede|mødt|delt(?:og|ager)|medvirke|inhabil|forhindre|(?:gik|kom)\s|forlod\s/iu;

/** "deltog ikke under punkterne 12-15": away from a part of the meeting only. */
const ONLY_SOME_ITEMS = /(?<!\p{L})(?:pkt|punkt|punkterne|sag|sagerne)\.?\s{0,3}\d/iu;
const NOBODY =
  /^(?:Ingen|Der var ingen|Alle)\s(?:fraværende|afbud|var\s(?:fraværende|til\s?stede|mødt)|medlemmer\svar\s(?:mødt|til\s?stede))/i;
const NOBODY_VALUE = /^(?:Ingen|Nej|Nej - Ingen|[-–])\.?$/i;
/** "I stedet mødte …", "Som stedfortræder deltog …": who came for the one named before. */
const SUBSTITUTE =
  /^(?:I\sstedet(?:\sfor\s[^.]{1,60}?)?\s(?:deltog|mødte)|Som\s(?:stedfortræder|suppleant)\s(?:deltog|mødte)|(?:Stedfortræder|Suppleant)(?:e|er)?:)\s{0,3}/i;

/**
 * Reads who was absent from a decision's text, a line or an absence section: labels with and without
 * colon ("Fraværende Anna Holm", "Afbud: Ingen") and sentences ("… deltog ikke i sagens behandling.").
 *
 * @param listed What names without a word of absence mean: the attendance that the section's heading
 *   gives ("Fraværende" → 'absent'), or null in a decision, where bare names may be elected people.
 * @returns Spans in `text`; `sentences` in reading order, without overlaps.
 */
export function readAbsences(
  text: string,
  within: Span,
  listed: AbsentAttendance | null = null,
): AbsenceReading {
  if (listed === null && !speaksOfAbsence(text.slice(within.start, within.end))) {
    return NOTHING_SAID;
  }
  const absences: Absence[] = [];
  const sentences: Span[] = [];
  /** The label that stood alone on its line: the names follow below. */
  let pending: AbsentAttendance | null = listed;
  for (const sentence of sentencesIn(text, within)) {
    const words = text.slice(sentence.start, sentence.end);
    // Without names to follow a label, and nobody for whom a substitute came, only its own words count.
    if (pending === null && absences.length === 0 && !speaksOfAbsence(words)) continue;
    const label = LABEL.exec(words);
    const predicate = label === null ? predicateOf(words) : null;
    if (label !== null) {
      const attendance = attendanceOf(label, LABELS);
      let from = sentence.start + label[0].length;
      from += LABEL_WITH_MEETING.exec(text.slice(from, sentence.end))?.[0].length ?? 0;
      from += /^[\s:*_]{0,6}/.exec(text.slice(from, sentence.end))?.[0].length ?? 0;
      if (!isListOfPeople(text.slice(from, sentence.end))) continue;
      addAll(absences, absentIn(text, { start: from, end: sentence.end }, attendance));
      pending = from >= sentence.end ? attendance : listed;
    } else if (predicate !== null) {
      const subject = { start: sentence.start, end: sentence.start + predicate.index };
      const partial = ONLY_SOME_ITEMS.test(words.slice(predicate.index));
      const attendance = partial ? 'partial' : attendanceOf(predicate, PREDICATES);
      addAll(absences, absentIn(text, subject, attendance));
    } else if (SUBSTITUTE.test(words) && absences.length > 0) {
      addSubstitute(text, sentence, absences);
    } else if (pending !== null && isListOfPeople(words)) {
      addAll(absences, absentIn(text, sentence, pending));
    } else if (!NOBODY.test(words)) {
      pending = listed;
      continue;
    }
    sentences.push(sentence);
  }
  return { absences, sentences };
}

/**
 * A quick look that spares most decisions the rest: without one of these words, and without a label
 * that stands elsewhere, a text says nothing of absence.
 */
export function speaksOfAbsence(words: string): boolean {
  return SPEAKS_OF_ABSENCE.test(words);
}

/** A sentence whose subject are people: names at its beginning and a predicate of absence. */
function predicateOf(words: string): RegExpExecArray | null {
  const titles = rolesLength(words);
  if (nameLength(words.slice(titles)) === 0) return null;
  return PREDICATE.exec(words.slice(0, LONGEST_SUBJECT));
}

/** Nothing, "Ingen", or names; prose behind a label ("Fraværende elever …") is none of them. */
function isListOfPeople(words: string): boolean {
  const list = words.trim();
  if (list === '' || NOBODY_VALUE.test(list)) return true;
  const entry = list.replace(/^(?:[-•]|\d{1,2}[.)])\s{1,3}/, '');
  return nameLength(entry.slice(rolesLength(entry))) > 0;
}

function absentIn(text: string, within: Span, attendance: AbsentAttendance): readonly Absence[] {
  const people = readPeople(text, within, attendance);
  const substitutes = new Map<string, string>();
  for (const { name, substituteFor } of people) {
    if (substituteFor !== null) substitutes.set(substituteFor, name);
  }
  return people
    .filter((person) => person.substituteFor === null && person.attendance !== 'present')
    .map((person) => ({
      text: person.name,
      span: person.span,
      attendance: absentAttendance(person, attendance),
      substitute: substitutes.get(person.name) ?? null,
    }));
}

function absentAttendance(person: PersonMention, listed: AbsentAttendance): AbsentAttendance {
  const { attendance } = person;
  return attendance === 'unknown' || attendance === 'present' ? listed : attendance;
}

/** One by one: a list of names may be longer than a call can take. */
function addAll(absences: Absence[], more: readonly Absence[]): void {
  for (const absence of more) absences.push(absence);
}

function addSubstitute(text: string, sentence: Span, absences: Absence[]): void {
  const last = absences.pop();
  if (last === undefined) return;
  const lead = SUBSTITUTE.exec(text.slice(sentence.start, sentence.end))?.[0].length ?? 0;
  const within = { start: sentence.start + lead, end: sentence.end };
  const substitute = readPeople(text, within, 'present')[0]?.name ?? null;
  absences.push({ ...last, substitute: last.substitute ?? substitute });
}

/** Each row of a table is a capture group of its own, in the table's order. */
function attendanceOf(
  match: RegExpExecArray,
  rows: readonly (readonly [string, AbsentAttendance])[],
): AbsentAttendance {
  return rows.find((_, row) => match[row + 1] !== undefined)?.[1] ?? 'absent';
}
