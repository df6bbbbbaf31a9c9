import { type Language, type MessageId, say } from '../l10n/catalogue';
import type { Minutes, Person } from '../minutes/model';
import { oneLine } from '../text/oneLine';
import { holdsFor } from './holds';
import { danishKind } from './names';
import { numberFormIn } from './numberFormIn';
import { headingsIn } from './ownHeadings';
import { sectionOrderIn } from './sectionOrder';

/** A setting that is drawn from minutes. */
interface Part {
  readonly key: string;
  /** As JSON, in lines of which the first follows the key. */
  readonly lines: readonly string[];
}

/**
 * A profile drawn from minutes: the committee's name, its members, how its items begin, which sections
 * they have in which order and in which words, and headings that recur where sections begin but are not
 * known. What the minutes do not show clearly is left out. Read by this profile, the minutes have the same
 * items, with the same recommendations and decisions, and no rule finds anything more in them.
 *
 * @param language Of the comments that tell what each part is.
 */
export function profileOf(minutes: Minutes, language: Language = 'da'): string {
  const parts = [
    ...organizationPart(minutes),
    ...numberFormPart(minutes),
    ...sectionsPart(minutes),
    ...headingsPart(minutes),
    ...membersPart(minutes.meeting.people),
  ];
  const hold = (some: readonly Part[]) => holdsFor(`{${some.map(member).join(',')}}`, minutes);
  const holding = hold(parts) ? parts : parts.filter((part) => hold([part]));
  return layOut(hold(holding) ? holding : [], minutes, language);
}

function organizationPart({ meeting }: Minutes): readonly Part[] {
  if (meeting.organization === null) return [];
  return [textPart('organization', oneLine(meeting.organization.text, LONGEST_NAME))];
}

function numberFormPart(minutes: Minutes): readonly Part[] {
  const form = numberFormIn(minutes);
  return form === null ? [] : [textPart('numberForm', form)];
}

function sectionsPart(minutes: Minutes): readonly Part[] {
  const words = sectionOrderIn(minutes);
  if (words.length === 0) return [];
  return [
    listPart(
      'sections',
      words.map((word) => JSON.stringify(word)),
    ),
  ];
}

function headingsPart(minutes: Minutes): readonly Part[] {
  const headings = headingsIn(minutes);
  if (headings.length === 0) return [];
  const { lines } = listPart(
    '',
    headings.map((heading) => JSON.stringify(heading)),
  );
  const [first = '', ...rest] = lines;
  const kind = JSON.stringify(danishKind('other'));
  return [{ key: 'headings', lines: ['{', `  ${kind}: ${first}`, ...rest.map(indented), '}'] }];
}

function membersPart(people: readonly Person[]): readonly Part[] {
  const listed = people.filter(
    ({ attendance, substituteFor }) => ATTENDED.has(attendance) && substituteFor === null,
  );
  const hasParties = listed.some(({ party }) => party !== null);
  const members = listed.filter((person) => isMember(person, hasParties)).map(memberOf);
  // Where only those are named who stayed away, nobody knows who the others are.
  const isWhole = listed.some(({ attendance }) => attendance === 'present');
  return isWhole && members.length >= FEWEST_MEMBERS ? [listPart('members', members)] : [];
}

const LONGEST_NAME = 120;
/** No committee has fewer. */
const FEWEST_MEMBERS = 3;
const ATTENDED: ReadonlySet<Person['attendance']> = new Set([
  'present',
  'absent',
  'excused',
  'partial',
]);

/** Officials have an office of their own, and no party where members have one; a substitute is no member. */
function isMember({ party, role }: Person, hasParties: boolean): boolean {
  if (role !== null && !ELECTED.test(role)) return party !== null;
  return party !== null || role !== null || !hasParties;
}

const ELECTED = /^(?:(?:vice|næst)?formand|(?:vice)?borgmester|medlem|rådmand|rådsmedlem)$/i;

function memberOf({ name, party, role }: Person): string {
  if (role === null && !/[()]/.test(`${name}${party}`)) {
    return JSON.stringify(party === null ? name : `${name} (${party})`);
  }
  const parts = Object.entries({ name, party, role }).filter(([, value]) => value !== null);
  const members = parts.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{ ${members.join(', ')} }`;
}

// ---------------------------------------------------------------- layout

const ABOUT: Readonly<Record<string, MessageId>> = {
  organization: 'profile.written.organization',
  numberForm: 'profile.written.numberForm',
  sections: 'profile.written.sections',
  headings: 'profile.written.headings',
  members: 'profile.written.members',
};
const LONGEST_TITLE = 80;
const WIDTH = 100;

function layOut(parts: readonly Part[], { title }: Minutes, language: Language): string {
  const named = oneLine(title?.text ?? '', LONGEST_TITLE);
  const head =
    named === ''
      ? say(language, 'profile.written.head.untitled')
      : say(language, 'profile.written.head', { title: named });
  const blocks = parts.map((part, at) => {
    const about = ABOUT[part.key];
    const comment = about === undefined ? '' : `  // ${say(language, about)}\n`;
    const lines = member(part).split('\n').map(indented).join('\n');
    return `${comment}${lines}${at < parts.length - 1 ? ',' : ''}\n`;
  });
  const comments = `// ${head}\n// ${say(language, 'profile.written.folder')}\n`;
  return blocks.length === 0 ? `${comments}{}\n` : `${comments}{\n${blocks.join('\n')}}\n`;
}

function member({ key, lines }: Part): string {
  return `${JSON.stringify(key)}: ${lines.join('\n')}`;
}

function textPart(key: string, text: string): Part {
  return { key, lines: [JSON.stringify(text)] };
}

/** On one line where there is room. */
function listPart(key: string, entries: readonly string[]): Part {
  const line = `[${entries.join(', ')}]`;
  if (line.length + key.length + '  "": '.length < WIDTH) return { key, lines: [line] };
  const last = entries.length - 1;
  return {
    key,
    lines: ['[', ...entries.map((entry, at) => `  ${entry}${at < last ? ',' : ''}`), ']'],
  };
}

function indented(line: string): string {
  return `  ${line}`;
}
