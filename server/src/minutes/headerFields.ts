import type { SourceLine } from '../syntax/sourceLines';
import { trimSpan } from '../text/chars';
import type { FieldRole } from './headerLabels';
import { type Label, LIST_ROLES, readLabel, stripped } from './headerLine';
import type { HeaderField } from './model';

export interface RoledField extends HeaderField {
  readonly role: FieldRole;
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
