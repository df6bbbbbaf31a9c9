import type { Span } from '../text/span';
import type { Attendance, Person } from './model';
import { nameKey } from './nameKey';
import { splitPeople } from './peopleList';
import type { PersonDraft } from './personDraft';
import { readEntry } from './personEntry';

/** One person in one list of the head. */
export interface PersonMention {
  readonly name: string;
  readonly party: string | null;
  readonly role: string | null;
  readonly substituteFor: string | null;
  readonly note: string | null;
  /** Of the name alone. */
  readonly span: Span;
  readonly attendance: Attendance;
  /**
   * True in a list of who belongs to the body: standing there says of nobody that they came,
   * though it follows for those whom no list calls absent.
   */
  readonly onRoll?: boolean;
}

/**
 * Reads a list of people: separated by commas (which may wrap over lines), by lines, as bullets or
 * numbered; with party ("(A)", ", V"), role, substitute and note (docs/forms.md §1b, §1c).
 * Text that is no name is left out, and so are "Ingen" and "-".
 *
 * @param attendance What the list says of those whom it names.
 */
export function readPeople(
  text: string,
  within: Span,
  attendance: Attendance,
): readonly PersonMention[] {
  const people: PersonDraft[] = [];
  for (const piece of splitPeople(text, within)) readEntry(text, piece, attendance, people);
  return people;
}

/** Merges what several lists say: one person per name, in the order of first mention. */
export function mergePeople(mentions: readonly PersonMention[]): readonly Person[] {
  const byName = new Map<string, PersonMention[]>();
  for (const mention of mentions) {
    const key = nameKey(mention.name);
    const known = byName.get(key);
    if (known === undefined) byName.set(key, [mention]);
    else known.push(mention);
  }
  return [...byName.values()].map(mergeMentions);
}

/** The more particular statement wins: lists of members name also those who sent their excuse. */
const STRENGTH: readonly Attendance[] = ['unknown', 'present', 'absent', 'excused', 'partial'];

function mergeMentions(mentions: readonly PersonMention[]): Person {
  const attendance = mentions.reduce<Attendance>(
    (strongest, mention) =>
      STRENGTH.indexOf(mention.attendance) > STRENGTH.indexOf(strongest)
        ? mention.attendance
        : strongest,
    'unknown',
  );
  return {
    name: mentions[0]?.name ?? '',
    party: firstOf(mentions, 'party'),
    role: firstOf(mentions, 'role'),
    attendance,
    substituteFor: firstOf(mentions, 'substituteFor'),
    note: firstOf(mentions, 'note'),
    mentions: mentions.map((mention) => ({ span: mention.span, attendance: statedIn(mention) })),
  };
}

function statedIn({ attendance, onRoll }: PersonMention): Attendance {
  return onRoll && attendance === 'present' ? 'unknown' : attendance;
}

function firstOf(
  mentions: readonly PersonMention[],
  key: 'party' | 'role' | 'substituteFor' | 'note',
): string | null {
  return mentions.find((mention) => mention[key] !== null)?.[key] ?? null;
}
