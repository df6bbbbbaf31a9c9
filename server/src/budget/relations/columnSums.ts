import { namesBothSides } from '../opposites';
import { isRate } from '../rates';
import { AddendSets } from './addendSets';
import type { Grid } from './grid';
import type { CellRef, Operand, Unchecked } from './model';
import { TOTALS } from './rowKinds';
import { isOneSlip, isOneSlipOfRounded } from './slip';
import { absolute, tally, type Weighed, weigh } from './weigh';

/** What checking one family of relations brought. */
export interface Checked {
  readonly relations: readonly Weighed[];
  /** Those of `relations` that are broken and may be reported. */
  readonly reported: readonly Weighed[];
  readonly unchecked: readonly Unchecked[];
}

/** Most tables have only one or two of the families. */
export const NOTHING: Checked = { relations: [], reported: [], unchecked: [] };

/** One way to read a total row: the same addends in every column. */
interface Reading {
  readonly rows: readonly Operand[];
  readonly relations: readonly Weighed[];
}

/** Half of the columns must come out (within rounding) before a set of addends is believed. */
const BELIEVED = 0.5;
/** A total that no other column confirms is believed in tables with at most so many columns. */
const FEW_COLUMNS = 2;
/** And only with as many addends as make a chance agreement unlikely. */
const FEWEST_ADDENDS = 2;

/** Figures of so many digits are not one slip apart by chance. */
const TELLING_FIGURE = 100n;

/** A rounded sum confirms its column when it is off by no more than this part of the total. */
const NEAR = 20n;

/** Which rows a total adds up is decided on so many columns; the rest only follow. */
const PROBED_COLUMNS = 8;

/**
 * Sums of columns. Each total row proposes itself by its label; which rows it adds up, arithmetic
 * decides over all columns at once (docs/tables.md, method 4–5).
 */
export function columnSums(grid: Grid): Checked {
  if (!grid.table.rows.some(({ role }) => TOTALS.has(role))) return NOTHING;
  const summable = summableColumns(grid);
  const rates = summable.filter((column) => isRate(grid.table.columns[column]?.heading ?? ''));
  const columns =
    rates.length === 0 ? summable : summable.filter((column) => !rates.includes(column));
  const relations: Weighed[] = [];
  const reported: Weighed[] = [];
  const unchecked: Unchecked[] = [];
  const consumed = new Set<number>();
  const sets = new AddendSets(grid.table, consumed);
  const probes = columns.slice(0, PROBED_COLUMNS);
  for (const [row, { role }] of grid.table.rows.entries()) {
    if (!TOTALS.has(role)) continue;
    const readings = sets
      .of(row)
      .map((rows): Reading => ({ rows, relations: weighAll(grid, row, rows, probes) }))
      .filter((reading) => reading.relations.length > 0);
    const probed = bestReading(readings);
    const best = probed === null ? null : widened(grid, probed, row, columns);
    if (best === null) {
      unchecked.push(...uncheckedCells(grid, row, columns, 'noAddends'));
      continue;
    }
    if (!isBelieved(grid, best, row)) {
      unchecked.push(...uncheckedCells(grid, row, columns, 'notConfirmed'));
      continue;
    }
    for (const { row: addend } of best.rows) consumed.add(addend);
    for (const relation of best.relations) {
      if (relation.verdict !== 'broken') {
        relations.push(relation);
      } else if (mayReport(grid, relation, best, readings, probed)) {
        relations.push(relation);
        reported.push(relation);
      } else {
        const reason = looksLikeMean(grid, relation) ? 'looksLikeMean' : 'notConfirmed';
        unchecked.push({ ...relation.target, reason });
      }
    }
    unchecked.push(...unreadable(grid, best, row, columns));
    if (rates.length > 0) unchecked.push(...uncheckedCells(grid, row, rates, 'looksLikeMean'));
  }
  return { relations, reported, unchecked };
}

/** Columns whose figures can be added: amounts and differences, not percentages or prices for one. */
export function summableColumns(grid: Grid): readonly number[] {
  const { columns } = grid.table;
  const found: number[] = [];
  for (let column = 0; column < columns.length; column++) {
    const role = columns[column]?.role;
    if (role !== 'label' && role !== 'text' && role !== 'percent') found.push(column);
  }
  return found;
}

/** The chosen addends in all columns, also those that were not asked. */
function widened(grid: Grid, reading: Reading, row: number, columns: readonly number[]): Reading {
  if (columns.length <= PROBED_COLUMNS) return reading;
  return { rows: reading.rows, relations: weighAll(grid, row, reading.rows, columns) };
}

function weighAll(
  grid: Grid,
  row: number,
  rows: readonly Operand[],
  columns: readonly number[],
): readonly Weighed[] {
  const weighed: Weighed[] = [];
  for (const column of columns) {
    // A total that states nothing needs no operands.
    if (grid.value(row, column) === null) continue;
    const operands = rows.map(({ row: addend, sign }): Operand => ({ row: addend, column, sign }));
    const relation = weigh(grid, 'sum', { row, column }, operands);
    if (relation !== null) weighed.push(relation);
  }
  return weighed;
}

/** Most columns exact; then most within rounding; then least deviation; then fewest addends. */
function bestReading(readings: readonly Reading[]): Reading | null {
  let best: Reading | null = null;
  for (const reading of readings) if (best === null || isBetter(reading, best)) best = reading;
  return best;
}

function isBetter(a: Reading, b: Reading): boolean {
  const first = tally(a.relations);
  const second = tally(b.relations);
  const exact = first.exact / first.all - second.exact / second.all;
  if (exact !== 0) return exact > 0;
  const holding = first.holding / first.all - second.holding / second.all;
  if (holding !== 0) return holding > 0;
  const distance = deviation(a) - deviation(b);
  if (distance !== 0n) return distance < 0n;
  return a.rows.length < b.rows.length;
}

function deviation(reading: Reading): bigint {
  return reading.relations.reduce((sum, each) => sum + absolute(each.stated - each.computed), 0n);
}

function isBelieved(grid: Grid, reading: Reading, row: number): boolean {
  const { holding, all } = tally(reading.relations);
  if (holding > 0 && holding >= all * BELIEVED) return true;
  return isBelievedDespite(grid, reading, row) || isBelievedAlone(grid, reading, row);
}

/** Two errors in a table of few columns: one column is exact, and one slip each explains the others. */
function isBelievedDespite(grid: Grid, reading: Reading, row: number): boolean {
  if (grid.table.rows[row]?.role !== 'total' || tally(reading.relations).tellingExact === 0) {
    return false;
  }
  return reading.relations
    .filter((relation) => relation.verdict === 'broken')
    .every(
      (relation) =>
        relation.telling &&
        absolute(relation.stated) >= TELLING_FIGURE &&
        isOneSlip(grid, relation),
    );
}

/**
 * Nothing confirms the total: it is a column alone, or the total row itself is wrong. Then all must
 * speak for it: a plain total, few columns, and a deviation that one slip explains.
 */
function isBelievedAlone(grid: Grid, reading: Reading, row: number): boolean {
  if (grid.table.rows[row]?.role !== 'total' || reading.relations.length > FEW_COLUMNS)
    return false;
  if (reading.rows.length < FEWEST_ADDENDS) return false;
  // "Udgifter" and "Indtægter" without signs: the total may net them.
  const labels = reading.rows.map((operand) => grid.table.rows[operand.row]?.label ?? '');
  if (namesBothSides(labels.join('\n'))) return false;
  const broken = reading.relations.filter((relation) => relation.verdict === 'broken');
  // Beside averages a total among its addends is one more of them.
  const rated = grid.table.columns.some(({ heading }) => isRate(heading));
  if (rated && broken.some((relation) => looksLikeMean(grid, relation))) return false;
  return broken.every((relation) => relation.telling && isOneSlip(grid, relation));
}

/** May a broken column of a believed reading be reported? */
function mayReport(
  grid: Grid,
  relation: Weighed,
  reading: Reading,
  readings: readonly Reading[],
  chosen: Reading | null,
): boolean {
  // Another set of addends gives this very figure: the columns are not all summed alike.
  if (readings.some((other) => other !== chosen && holdsThere(other, relation))) return false;
  const confirming = reading.relations.filter(isConfirming).length;
  const isRounded = reading.relations.some(({ verdict }) => verdict === 'rounded');
  const slip = isRounded ? isOneSlipOfRounded(grid, relation) : isOneSlip(grid, relation);
  if (looksLikeMean(grid, relation) && !slip) return false;
  if (confirming >= 2) return true;
  if (confirming === 1 || tally(reading.relations).exact > 0) return slip;
  return isBelievedAlone(grid, reading, relation.target.row);
}

/** Exact, or so near that in a table of rounded figures no chance brought it about. */
function isConfirming({ verdict, telling, stated, computed }: Weighed): boolean {
  if (!telling || verdict === 'broken') return false;
  return absolute(stated - computed) * NEAR <= absolute(stated);
}

function holdsThere(reading: Reading, relation: Weighed): boolean {
  return reading.relations.some(
    (other) =>
      other.target.column === relation.target.column && other.verdict === 'exact' && other.telling,
  );
}

/** A "total" that lies among addends of one sign is an average, or the greatest of them. */
function looksLikeMean(grid: Grid, relation: Weighed): boolean {
  const values = relation.operands
    .map(({ row, column }) => grid.value(row, column))
    .filter((value): value is bigint => value !== null && value !== 0n);
  if (values.length < 2) return false;
  const positive = values.every((value) => value > 0n);
  const negative = values.every((value) => value < 0n);
  if (!positive && !negative) return false;
  return (
    values.some((value) => value >= relation.stated) &&
    values.some((value) => value <= relation.stated)
  );
}

/** Figures of a believed total whose column holds something that is no figure. */
function unreadable(
  grid: Grid,
  reading: Reading,
  row: number,
  columns: readonly number[],
): readonly Unchecked[] {
  if (reading.relations.length === columns.length) return [];
  const weighed = new Set(reading.relations.map(({ target }) => target.column));
  const others = columns.filter(
    (column) =>
      !weighed.has(column) && reading.rows.some((each) => grid.addend(each.row, column) === null),
  );
  return uncheckedCells(grid, row, others, 'unreadableCell');
}

function uncheckedCells(
  grid: Grid,
  row: number,
  columns: readonly number[],
  reason: Unchecked['reason'],
): readonly Unchecked[] {
  return columns
    .map((column): CellRef => ({ row, column }))
    .filter((cell) => grid.value(cell.row, cell.column) !== null)
    .map((cell) => ({ ...cell, reason }));
}
