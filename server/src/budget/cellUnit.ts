import type { Table, Unit } from './model';

/** Headings of columns that count something else than money; the table's unit does not hold for them. */
const COUNTED =
  /(?:^|[^\p{L}])(?:antal|personer|helårspersoner|fuldtidspersoner|elever|pladser|årsværk|fuldtidsstillinger|stillinger|timer|stk|km|m2|m²|kvm|hektar|ha|ton)(?![\p{L}])/iu;

/** A row that says so of itself; "Pladser til unge" may well be an amount. */
const COUNTED_ROW = /^antal(?![\p{L}])|[,(]\s?(?:antal|stk|timer|årsværk|personer)\.?\)?$/iu;

/**
 * The unit of one figure, from the nearest place that states one: the cell, its row, its column, the table.
 * Null where none does, and for percentages and counted things. Row and column are indices into the
 * table's lists; places outside the table have no unit.
 */
export function unitOfCell(table: Table, row: number, column: number): Unit | null {
  const cell = table.rows[row]?.cells[column];
  const heads = table.columns[column];
  if (!cell || !heads || cell.percent || heads.role === 'percent') return null;
  const own = cell.unit ?? table.rows[row]?.unit ?? heads.unit;
  if (own) return own;
  const label = table.rows[row]?.label ?? '';
  return COUNTED.test(heads.heading) || COUNTED_ROW.test(label) ? null : table.unit;
}
