import type { Table } from '../../budget/model';
import { cellOf } from '../../budget/relations/formula';
import type { CellRef } from '../../budget/relations/model';
import { lineStartOf } from '../../text/lineEnds';
import type { TextEdit } from '../types';

/** Between columns of spaces this many must be left to tell them apart; beside a bar, one. */
const LEAST_GAP = { space: 2, pipe: 1 } as const;

type Side = 'left' | 'right';

/**
 * Replaces the figure of a cell so that the columns behind it stay where they are: where figures stand
 * under each other, blanks make room for a longer one and fill up after a shorter one.
 *
 * @param item the text that the table's spans count in
 */
export function replaceFigure(
  item: string,
  table: Table,
  ref: CellRef,
  text: string,
): TextEdit | null {
  const cell = cellOf(table, ref);
  if (cell === undefined) return null;
  const { start, end } = cell.span;
  const longer = text.length - (end - start);
  const { syntax } = table;
  const plain = { span: cell.span, text };
  if (longer === 0 || syntax === 'tab' || syntax === 'line') return plain;
  const side = alignment(item, table, ref);
  if (side === null) return plain;
  return side === 'right'
    ? roomBefore(item, plain, longer, LEAST_GAP[syntax])
    : roomBehind(item, plain, longer, LEAST_GAP[syntax]);
}

/** Where the figures of the column end or begin in line with each other; null where they do neither. */
function alignment(item: string, table: Table, { row, column }: CellRef): Side | null {
  const own = cellOf(table, { row, column });
  if (own === undefined) return null;
  const inLine = (offset: number) => offset - lineStartOf(item, offset);
  let ends = 0;
  let starts = 0;
  for (const [index, { cells }] of table.rows.entries()) {
    const other = cells[column];
    if (index === row || other === undefined || other.value === null) continue;
    if (inLine(other.span.end) === inLine(own.span.end)) ends++;
    if (inLine(other.span.start) === inLine(own.span.start)) starts++;
  }
  if (ends === 0 && starts === 0) return null;
  return ends >= starts ? 'right' : 'left';
}

const BLANK = ' ';
const MARKS = /[*_]/;

function roomBefore(item: string, { span, text }: TextEdit, longer: number, gap: number): TextEdit {
  let start = span.start;
  while (start > 0 && MARKS.test(item[start - 1] as string)) start--;
  const marks = item.slice(start, span.start);
  if (longer < 0) {
    const filled = BLANK.repeat(-longer) + marks + text;
    return { span: { start, end: span.end }, text: filled };
  }
  const room = longer + gap;
  if (start < room || item.slice(start - room, start) !== BLANK.repeat(room)) return { span, text };
  return { span: { start: start - longer, end: span.end }, text: marks + text };
}

function roomBehind(item: string, { span, text }: TextEdit, longer: number, gap: number): TextEdit {
  let end = span.end;
  while (end < item.length && MARKS.test(item[end] as string)) end++;
  const marks = item.slice(span.end, end);
  const rest = /^[^\r\n]*/.exec(item.slice(end, end + LONGEST_LINE))?.[0] ?? '';
  if (rest.trim() === '') return { span, text };
  if (longer < 0) {
    return { span: { start: span.start, end }, text: text + marks + BLANK.repeat(-longer) };
  }
  if (!rest.startsWith(BLANK.repeat(longer + gap))) return { span, text };
  return { span: { start: span.start, end: end + longer }, text: text + marks };
}

/** So far along a line it is looked whether something follows. */
const LONGEST_LINE = 1000;
