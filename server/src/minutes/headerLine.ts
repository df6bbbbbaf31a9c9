import type { SourceLine } from '../syntax/sourceLines';
import {
  type FieldRole,
  isShyLabel,
  LONGEST_LABEL,
  mayBeginWithLabel,
  roleOf,
} from './headerLabels';
import { nameLength, rolesLength } from './personName';

/** Labels behind which people are listed. */
export const LIST_ROLES: ReadonlySet<FieldRole> = new Set<FieldRole>([
  'present',
  'absent',
  'excused',
  'substitutes',
  'members',
]);

/** A label at the beginning of a line in the head of the document. */
export interface Label {
  readonly role: FieldRole;
  /** Length of the label's words in the line's text. */
  readonly length: number;
  /** Where the value begins in the line's text; the text's length when nothing follows. */
  readonly valueAt: number;
}

/** A line's words without the bold marks or bars before its label. */
export function stripped(text: string, line: SourceLine): { text: string; start: number } {
  const lead = /^[\s|*_]+/.exec(line.text)?.[0].length ?? 0;
  return { text: text.slice(line.start + lead, line.end), start: line.start + lead };
}

/** Reads the label at the beginning of a line; null where none stands. */
export function readLabel(text: string, line: SourceLine): Label | null {
  if (line.text === '') return null;
  const words = stripped(text, line).text;
  if (!mayBeginWithLabel(words)) return null;
  return withMark(words) ?? bare(words) ?? glued(words);
}

/** `Mødedato: …`, `Mødedato** …`, `Dato | …`, `Dato<tab>…` */
function withMark(words: string): Label | null {
  const mark = /^([^:*|\t_]{2,45}?)\s*(?::|\*\*|__|\||\t)[\s:*_|]*/.exec(words);
  if (mark === null) return null;
  const role = roleOf(mark[1] as string);
  if (role === null) return null;
  return { role, length: (mark[1] as string).length, valueAt: mark[0].length };
}

/** A label alone on its line, or before its value with nothing but a blank between. */
function bare(words: string): Label | null {
  const alone = roleOf(words);
  if (alone !== null) return { role: alone, length: words.length, valueAt: words.length };
  for (
    let at = words.indexOf(' ');
    at > 0 && at <= LONGEST_LABEL;
    at = words.indexOf(' ', at + 1)
  ) {
    const label = words.slice(0, at);
    const role = roleOf(label);
    if (role === null) continue;
    const value = words.slice(at + 1);
    // "Afbud Lis Vang": before a name an ordinary word is a label.
    if (isShyLabel(label) && !(LIST_ROLES.has(role) && looksLikePerson(value))) continue;
    if (
      /^\p{Ll}/u.test(value) &&
      !/^(?:d\.|den|kl|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)/.test(value)
    )
      continue;
    return { role, length: at, valueAt: at + 1 };
  }
  return null;
}

/** `MødestedRådssalen`: the label ends where a capital follows a small letter. */
function glued(words: string): Label | null {
  const seam = /^(\p{Lu}\p{Ll}{3,20})(?=\p{Lu})/u.exec(words);
  if (seam === null) return null;
  const role = roleOf(seam[1] as string);
  const length = (seam[1] as string).length;
  return role === null ? null : { role, length, valueAt: length };
}

function looksLikePerson(words: string): boolean {
  return nameLength(words.slice(rolesLength(words))) > 0;
}
