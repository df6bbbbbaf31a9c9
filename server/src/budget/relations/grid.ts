import type { Decimal } from '../decimal';
import type { Table, TableCell } from '../model';
import type { CellRef } from './model';

/**
 * The figures of a table as whole numbers of one common unit (the smallest decimal that any of its
 * cells writes), so that every sum is an addition of integers.
 */
export interface Grid {
  readonly table: Table;
  readonly scale: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The figure of a cell; null for text, for a cell that cannot be read and for one that is missing. */
  value(row: number, column: number): bigint | null;
  /** How the cell takes part in a sum: as its figure, as nothing (empty), or not at all. */
  addend(row: number, column: number): bigint | null;
  /** What one step of the cell's last printed digit is worth, in the grid's unit. */
  step(row: number, column: number): bigint;
  decimal(value: bigint): Decimal;
}

/** At least so many figures must end in the same zeros before the zeros count as rounding. */
const FEWEST_ROUND_FIGURES = 4;
const EMPTY_CELL = /^[-–−]?$/;

export function gridOf(table: Table): Grid {
  const scale = table.rows.reduce(
    (most, row) => row.cells.reduce((max, cell) => Math.max(max, cell.decimals), most),
    0,
  );
  const values = table.rows.map((row) => row.cells.map((cell) => atScale(cell, scale)));
  /** What one step is worth with so many decimals written, and what a column is rounded to. */
  const steps = Array.from({ length: scale + 1 }, (_, decimals) => 10n ** BigInt(scale - decimals));
  const columnSteps: bigint[] = [];
  const columnStep = (column: number): bigint => {
    columnSteps[column] ??= column < table.columns.length ? roundStep(values, column) : 1n;
    return columnSteps[column];
  };
  return {
    table,
    scale,
    rowCount: table.rows.length,
    columnCount: table.columns.length,
    value: (row, column) => values[row]?.[column] ?? null,
    addend: (row, column) => {
      const value = values[row]?.[column];
      if (value !== null && value !== undefined) return value;
      const text = table.rows[row]?.cells[column]?.text;
      return text === undefined || EMPTY_CELL.test(text) ? 0n : null;
    },
    step: (row, column) => {
      const written = table.rows[row]?.cells[column]?.decimals ?? scale;
      const own = steps[written] as bigint;
      const shared = columnStep(column);
      return own > shared ? own : shared;
    },
    decimal: (value) => ({ mantissa: value, scale }),
  };
}

function atScale(cell: TableCell, scale: number): bigint | null {
  if (cell.value === null) return null;
  const { mantissa, scale: own } = cell.value;
  return own === scale ? mantissa : mantissa * 10n ** BigInt(scale - own);
}

/** If all figures of a column are multiples of a power of ten, they were rounded to it. */
function roundStep(values: readonly (readonly (bigint | null)[])[], column: number): bigint {
  let step = 0n;
  let figures = 0;
  for (const row of values) {
    const value = row[column] ?? null;
    if (value === null || value === 0n) continue;
    figures++;
    const own = trailingTens(value);
    if (step === 0n || own < step) step = own;
    if (step === 1n) return 1n;
  }
  return figures >= FEWEST_ROUND_FIGURES && step > 0n ? step : 1n;
}

function trailingTens(value: bigint): bigint {
  let tens = 1n;
  while (value % (tens * 10n) === 0n) tens *= 10n;
  return tens;
}

export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column;
}

/** A key for maps of cells. */
export function cellKey(cell: CellRef): string {
  return `${cell.row}:${cell.column}`;
}
