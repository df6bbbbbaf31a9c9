import type { SourceLine } from '../syntax/sourceLines';
import { trimSpan } from '../text/chars';
import { type FieldRole, isShyLabel, LONGEST_LABEL, roleOf } from './headerLabels';
import type { HeaderField } from './model';
import { nameLength, rolesLength } from './personName';

export interface RoledField extends HeaderField {
  readonly role: FieldRole;
}

const LIST_ROLES: ReadonlySet<FieldRole> = new Set<FieldRole>([
  'present',
  'absent',
  'excused',
  'substitutes',
  'members',
]);

interface Label {
  readonly role: FieldRole;
  /** Length of the label's words in the line's text. */
  readonly length: number;
  /** Where the value begins in the line's text; the text's length when nothing follows. */
  readonly valueAt: number;
}

/**
 * Reads the label/value lines in the head of a document: `Mødedato: …`, `**Mødested** …`,
 * `MødestedRådssalen`, a label on its own line with the value below, table rows `| Dato | … |`,
 * and a column of labels followed by as many values.
 */
export function readHeaderFields(
  text: string,
  lines: readonly SourceLine[],
): readonly RoledField[] {
  const fields: RoledField[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] as SourceLine;
    const label = readLabel(text, line);
    if (label === null) {
      index++;
      continue;
    }
    const column = labelColumn(text, lines, index);
    if (column !== null) {
      fields.push(...column.fields);
      index = column.next;
      continue;
    }
    const end = valueEnd(text, lines, index, label);
    fields.push(fieldOf(text, line, label, end.offset));
    index = end.next;
  }
  return fields;
}

function fieldOf(text: string, line: SourceLine, label: Label, end: number): RoledField {
  const words = stripped(text, line);
  const labelSpan = { start: words.start, end: words.start + label.length };
  const value = trimSpan(text, Math.min(words.start + label.valueAt, end), end);
  return {
    role: label.role,
    label: { text: text.slice(labelSpan.start, labelSpan.end), span: labelSpan },
    value:
      value.start === value.end
        ? null
        : {
            text: text.slice(value.start, value.end).replace(/^\|+|(?<![\s|])\s*\|+$/g, ''),
            span: value,
          },
  };
}

/** A line's words without the bold marks or bars before its label. */
function stripped(text: string, line: SourceLine): { text: string; start: number } {
  const lead = /^[\s|*_]+/.exec(line.text)?.[0].length ?? 0;
  return { text: text.slice(line.start + lead, line.end), start: line.start + lead };
}

function readLabel(text: string, line: SourceLine): Label | null {
  if (line.text === '') return null;
  const words = stripped(text, line).text;
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

/** Where the value of a label ends, and the line on which to go on. */
function valueEnd(
  text: string,
  lines: readonly SourceLine[],
  index: number,
  label: Label,
): { offset: number; next: number } {
  const line = lines[index] as SourceLine;
  const hasInline = stripped(text, line).text.slice(label.valueAt).trim() !== '';
  let next = index + 1;
  let offset = line.end;
  let sawValue = hasInline;
  for (; next < lines.length; next++) {
    const below = lines[next] as SourceLine;
    if (below.text === '') {
      if (sawValue && !(LIST_ROLES.has(label.role) && !hasInline)) break;
      continue;
    }
    if (below.level > 0 || readLabel(text, below) !== null) break;
    if (sawValue && LIST_ROLES.has(label.role) && !hasInline && !looksLikeName(below.text)) break;
    sawValue = true;
    offset = below.end;
  }
  return { offset, next };
}

function looksLikePerson(words: string): boolean {
  return nameLength(words.slice(rolesLength(words))) > 0;
}

function looksLikeName(words: string): boolean {
  return words.length < 80 && /^[-•*\d.\s]*\p{Lu}/u.test(words) && !/[.;:]$/.test(words);
}

/** No head has a longer column of labels; what is longer is a list of something else. */
const LONGEST_COLUMN = 24;

/** Two or more labels in a row and then exactly as many values: they belong together in order. */
function labelColumn(
  text: string,
  lines: readonly SourceLine[],
  index: number,
): { fields: readonly RoledField[]; next: number } | null {
  const labels: { line: SourceLine; label: Label }[] = [];
  let at = index;
  for (; at < lines.length; at++) {
    const line = lines[at] as SourceLine;
    if (line.text === '') continue;
    const label = readLabel(text, line);
    if (label === null || label.valueAt < stripped(text, line).text.length) break;
    labels.push({ line, label });
    if (labels.length > LONGEST_COLUMN) return null;
  }
  if (labels.length < 2) return null;
  const values: SourceLine[] = [];
  for (; at < lines.length; at++) {
    const line = lines[at] as SourceLine;
    if (line.text === '') continue;
    if (line.level > 0 || readLabel(text, line) !== null) break;
    values.push(line);
    if (values.length > labels.length) return null;
  }
  if (values.length !== labels.length) return null;
  const fields = labels.map(({ line, label }, i): RoledField => {
    const value = values[i] as SourceLine;
    const field = fieldOf(text, line, label, line.end);
    return { ...field, value: { text: value.text, span: { start: value.start, end: value.end } } };
  });
  return { fields, next: at };
}
