import { unitOfCell } from '../../budget/cellUnit';
import { compare, timesTenTo } from '../../budget/decimal';
import { formatDecimal, formatKroner } from '../../budget/format';
import { budgetOf } from '../../budget/itemBudget';
import type { Amount, Table } from '../../budget/model';
import { checkTable } from '../../budget/relations/checkTable';
import { cellOf, figureOf } from '../../budget/relations/formula';
import { sameCell } from '../../budget/relations/grid';
import type { CellRef, Relation } from '../../budget/relations/model';
import { POWERS } from '../../budget/units';
import { contains, shift } from '../../text/span';
import { calculationLines } from './calculation';
import { andMore } from './findings';
import { lines, paragraphs, plain } from './markdown';
import type { Hover, HoverPlace } from './types';

/** A total may stand in many calculations; these are enough for a box. */
const MOST_CALCULATIONS = 3;

/**
 * On a figure of a table: its value in full, and the sums and differences that it takes part in, also
 * where they come out. On an amount in the text: its value in full.
 */
export function figureHover(place: HoverPlace): Hover | null {
  const { inside } = place;
  if (inside === null) return null;
  const { tables, amounts } = budgetOf(inside.item);
  const table = tables.find(({ span }) => contains(span, inside.offset));
  if (table !== undefined) return cellHover(table, place);
  const amount = amounts.find(({ span }) => contains(span, inside.offset));
  const markdown = amount === undefined ? '' : amountInFull(amount);
  if (amount === undefined || markdown === '') return null;
  return { markdown, span: shift(amount.span, inside.placed.offset) };
}

function cellHover(table: Table, place: HoverPlace): Hover | null {
  const { inside } = place;
  const ref = inside === null ? null : cellAt(table, inside.offset);
  const cell = ref === null ? undefined : cellOf(table, ref);
  if (inside === null || ref === null || cell === undefined) return null;
  const calculations = calculationsWith(table, ref);
  const shown = calculations
    .slice(0, MOST_CALCULATIONS)
    .map((relation) => lines(...calculationLines(table, relation, place.language)));
  const more = andMore(calculations.length - MOST_CALCULATIONS, place);
  const markdown = paragraphs(valueInFull(table, ref), ...shown, ...more);
  return markdown === '' ? null : { markdown, span: shift(cell.span, inside.placed.offset) };
}

/** The cell with a figure at an offset of the item, or null. */
function cellAt(table: Table, offset: number): CellRef | null {
  const row = table.rows.findIndex(({ span }) => contains(span, offset));
  const cells = table.rows[row]?.cells ?? [];
  const column = cells.findIndex(({ span, value }) => value !== null && contains(span, offset));
  return column < 0 ? null : { row, column };
}

/** What explains the figure comes before what it is part of. */
function calculationsWith(table: Table, cell: CellRef): readonly Relation[] {
  const { relations } = checkTable(table);
  const own = relations.filter(({ target }) => sameCell(target, cell));
  const others = relations.filter(
    ({ target, operands }) =>
      !sameCell(target, cell) && operands.some((operand) => sameCell(operand, cell)),
  );
  return [...own, ...others];
}

/** "-4.310 (1.000 kr.) = -4.310.000 kr."; empty where no unit is known. */
function valueInFull(table: Table, ref: CellRef): string {
  const cell = cellOf(table, ref);
  const unit = unitOfCell(table, ref.row, ref.column);
  if (!cell?.value || unit === null) return '';
  const written = figureOf(table, ref);
  if (unit.factor === 1) return plain(formatDecimal(cell.value, cell.decimals, { unit: 'kr.' }));
  const inKroner = formatKroner(timesTenTo(cell.value, POWERS[unit.factor] ?? 0), 1);
  return plain(`${written} (${unit.text}) = ${inKroner}`);
}

const MILLION = 1_000_000;

/** "4,3 mio. kr. = 4.300.000 kr.", and the other way for long figures; percentages say it themselves. */
function amountInFull({ value, unit, factor, decimals }: Amount): string {
  if (unit !== 'kr') return '';
  const inKroner = formatKroner(value, 1, factor === 1 ? decimals : 0);
  if (factor !== 1) return plain(`${formatKroner(value, factor, decimals)} = ${inKroner}`);
  const size = {
    mantissa: value.mantissa < 0n ? -value.mantissa : value.mantissa,
    scale: value.scale,
  };
  const isLong = compare(size, { mantissa: BigInt(MILLION), scale: 0 }) >= 0;
  return plain(isLong ? `${inKroner} = ${formatKroner(value, MILLION)}` : inKroner);
}
