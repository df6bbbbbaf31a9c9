import type { AgendaItem } from '../../minutes/model';
import { timesTenTo } from '../decimal';
import { budgetOf } from '../itemBudget';
import type { Table, TableRow } from '../model';
import { checkTable } from '../relations/checkTable';
import { POWERS } from '../units';
import { type Mention, nounOf } from './mentions';

/** What a difference column compares: either is told of in the text. */
const COMPARED = ['mindreforbrug', 'merforbrug'] as const;

/**
 * The totals of an item's table as statements of the figures that the text repeats under the same
 * nouns (`keys`). Only where no doubt is: one table with totals, one total row in it, a stated unit, and
 * no error in the table itself.
 */
export function tableMentions(item: AgendaItem, keys: ReadonlySet<string>): readonly Mention[] {
  const tables = budgetOf(item).tables.filter(({ rows }) =>
    rows.some(({ role }) => role === 'total'),
  );
  const table = tables[0];
  if (table === undefined || tables.length > 1) return [];
  const totals = table.rows.filter(({ role }) => role === 'total');
  const row = totals[0];
  if (row === undefined || totals.length > 1 || checkTable(table).faults.length > 0) return [];
  return [...differences(table, row, keys), ...named(table, row, keys)];
}

function differences(table: Table, row: TableRow, keys: ReadonlySet<string>): readonly Mention[] {
  const compared = COMPARED.filter((key) => keys.has(key));
  if (compared.length === 0) return [];
  const columns = indices(table, ({ role }) => role === 'difference');
  const column = columns[0];
  if (column === undefined || columns.length > 1) return [];
  return compared.flatMap((key) => mention(table, row, column, key) ?? []);
}

/** Columns headed by a noun: "Bevilling", "Tilskud". Two of a name are two years. */
function named(table: Table, row: TableRow, keys: ReadonlySet<string>): readonly Mention[] {
  const wanted = indices(
    table,
    ({ role, heading }) => role === 'amount' && keys.has(nounIn(heading)),
  );
  if (wanted.length === 0) return [];
  const nouns = table.columns.map(({ heading }) => nounIn(heading));
  return wanted.flatMap((column) => {
    const noun = nouns[column] as string;
    if (nouns.filter((other) => other === noun).length > 1) return [];
    return mention(table, row, column, noun) ?? [];
  });
}

function nounIn(heading: string): string {
  return nounOf(heading.replace(/\(.*\)|[\d,.:]/g, ''));
}

function indices(table: Table, wanted: (column: Table['columns'][number]) => boolean): number[] {
  return table.columns.flatMap((column, index) => (wanted(column) ? [index] : []));
}

function mention(table: Table, row: TableRow, column: number, key: string): Mention | null {
  const cell = row.cells[column];
  const unit = cell?.unit ?? table.columns[column]?.unit ?? table.unit;
  if (cell === undefined || cell.value === null || !unit) return null;
  return {
    text: cell.text,
    span: cell.span,
    value: timesTenTo(cell.value, POWERS[unit.factor] ?? 0),
    factor: unit.factor,
    decimals: cell.decimals,
    approximate: false,
    section: null,
    row: row.label,
    key,
    times: [],
    objects: [],
    place: 'table',
  };
}
