import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { remembered } from '../minutes/remembered';
import type { TextEdit } from '../rules/types';
import { oneLine } from '../text/oneLine';
import { appendEntry } from './append';
import { TITLE_PATTERN } from './formats';
import { type Profile, readProfile } from './profile';

/** What a profile is asked to leave as it is. */
export interface NewExemption {
  readonly rule: string;
  /** Title of the item, as written; null for every item. */
  readonly item: string | null;
  /** The file, from the profile's folder with `/` between names; null for every file. */
  readonly file: string | null;
  readonly reason: string | null;
}

/**
 * The edits that put an exemption into a profile, behind those that it has; its comments and its layout
 * stay. None where it is there already. Null where it cannot be put in: the profile is not written
 * right, so that nobody knows where it belongs, or the exemption would not be understood, or would be
 * one of more than was asked for (a title with a star in it).
 *
 * @param profile The profile; null where there is none yet: then the edit is the whole of it.
 */
export function withExemption(
  profile: Profile | null,
  exemption: NewExemption,
): readonly TextEdit[] | null {
  const entry = entryOf(exemption);
  if (entry === null) return null;
  if (profile === null) return intoNothing('', inline(entry));
  const { text: written } = profile;
  if (profile.findings.some(({ code }) => code === 'profile-syntax')) return null;
  if (has(profile, entry)) return [];
  const line = inline(entry);
  const root = treeOf(profile);
  if (root === null) return intoNothing(written, line);
  const list = memberOf(root, 'ignore');
  if (list === null) {
    return appendEntry(written, root, [
      { depth: 0, text: '"ignore": [' },
      { depth: 1, text: line },
      { depth: 0, text: ']' },
    ]);
  }
  return list.type === 'array' ? appendEntry(written, list, [{ depth: 0, text: line }]) : null;
}

/** What an entry says, in the order in which it is written. */
type Entry = Readonly<Record<string, string>>;

/** Null where it would be no exemption, or one of more than was asked for. */
function entryOf({ rule, item, file, reason }: NewExemption): Entry | null {
  // In a pattern a star stands for anything, and nothing stands for a star.
  if (item?.includes('*') || file?.includes('*')) return null;
  const title = item === null ? null : titlePattern(item);
  const entry = {
    rule,
    ...(title === null ? {} : { item: title }),
    ...(file === null ? {} : { file }),
    ...(reason === null || reason.trim() === '' ? {} : { reason }),
  };
  const { findings } = readProfile(JSON.stringify({ ignore: [entry] }));
  return findings.length === 0 ? entry : null;
}

/** A title as a pattern that fits it; a long one is cut, as no pattern may be that long. */
function titlePattern(title: string): string {
  const line = oneLine(title, title.length);
  if (line.length <= TITLE_PATTERN.longest) return line;
  return `${line
    .slice(0, TITLE_PATTERN.longest - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}*`;
}

function has({ values }: Profile, entry: Entry): boolean {
  return (values.ignore ?? []).some(
    ({ rule, item, file }) => rule === entry.rule && item === entry.item && file === entry.file,
  );
}

function inline(entry: Entry): string {
  const members = Object.entries(entry).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{ ${members.join(', ')} }`;
}

/** Behind what stands there, which is nothing but blanks and comments. */
function intoNothing(written: string, line: string): readonly TextEdit[] {
  const whole = `{\n  "ignore": [\n    ${line}\n  ]\n}\n`;
  const isBehind = written.trim() !== '' && !written.endsWith('\n');
  const at = written.length;
  return [{ span: { start: at, end: at }, text: isBehind ? `\n${whole}` : whole }];
}

/** Many findings may ask for an exemption at once. */
const treeOf = remembered(({ text }: Profile): Node | null => {
  const errors: ParseError[] = [];
  return parseTree(text.replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true }) ?? null;
});

/** The value of a member; of the last one of that name, as it is the one that counts. */
function memberOf(root: Node, name: string): Node | null {
  const member = root.children?.findLast(({ children }) => children?.[0]?.value === name);
  return member?.children?.[1] ?? null;
}
