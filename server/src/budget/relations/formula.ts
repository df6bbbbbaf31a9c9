import { compare, type Decimal, negate, subtract, ZERO } from '../decimal';
import { formatDecimal } from '../format';
import type { Table, TableCell } from '../model';
import type { CellRef, Operand, Relation } from './model';

/** Longer sums are shown by their first figures and their last. */
const MOST_TERMS = 6;
const SHOWN_FIRST = 3;

/** The operands that hold a figure; an empty cell adds nothing and is not shown. */
export function figuresOf(table: Table, relation: Relation): readonly Operand[] {
  return relation.operands.filter((operand) => cellOf(table, operand)?.value != null);
}

/** The calculation as one would write it: "225 + 0 + 2.598 + … + 12", "344.899 − 349.209". */
export function formulaOf(table: Table, relation: Relation): string {
  const operands = figuresOf(table, relation);
  const terms = operands.map((operand, index) => term(table, operand, index === 0));
  if (terms.length <= MOST_TERMS) return terms.join(' ');
  return [...terms.slice(0, SHOWN_FIRST), '+ …', terms.at(-1)].join(' ');
}

/** What the operands give, with as many decimals as they are written with. */
export function computedFigure(table: Table, relation: Relation): string {
  const written = relation.operands.map((operand) => cellOf(table, operand)?.decimals ?? 0);
  return formatDecimal(
    relation.computed,
    written.reduce((most, decimals) => Math.max(most, decimals), 0),
  );
}

/** What the target states: its own figure, or the 100 of shares. */
export function statedFigure(table: Table, relation: Relation): string {
  const decimals = relation.kind === 'sum100' ? 0 : cellOf(table, relation.target)?.decimals;
  return formatDecimal(relation.stated, decimals ?? 0);
}

/** How far the target is from what its operands give, without sign. */
export function deviation({ stated, computed }: Relation): string {
  const difference = subtract(stated, computed);
  const decimals = Math.max(stated.scale, computed.scale);
  return formatDecimal(isNegative(difference) ? negate(difference) : difference, decimals);
}

/** The figure of a cell as minutes write it, without footnote marks and units; "" without a figure. */
export function figureOf(table: Table, ref: CellRef): string {
  const cell = cellOf(table, ref);
  return cell?.value ? formatDecimal(cell.value, cell.decimals) : '';
}

export function cellOf(table: Table, { row, column }: CellRef): TableCell | undefined {
  return table.rows[row]?.cells[column];
}

/** A figure with its operator: a sum goes on with "− 12" where −12 is added, not with "+ -12". */
function term(table: Table, operand: Operand, isFirst: boolean): string {
  const { value = null, decimals = 0 } = cellOf(table, operand) ?? {};
  const figure = value ?? ZERO;
  if (operand.sign === 1) {
    if (isFirst) return formatDecimal(figure, decimals);
    const sign = isNegative(figure) ? '−' : '+';
    return `${sign} ${formatDecimal(isNegative(figure) ? negate(figure) : figure, decimals)}`;
  }
  const shown = formatDecimal(figure, decimals);
  const subtracted = isNegative(figure) ? `(${shown})` : shown;
  return isFirst ? `−${subtracted}` : `− ${subtracted}`;
}

function isNegative(value: Decimal): boolean {
  return compare(value, ZERO) < 0;
}
