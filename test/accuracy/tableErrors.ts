import { budgetOf } from '../../server/src/budget/itemBudget';
import type { Table } from '../../server/src/budget/model';
import { checkTable } from '../../server/src/budget/relations/checkTable';
import type { CellRef, Fault, Relation } from '../../server/src/budget/relations/model';
import { readMinutes } from '../../server/src/minutes/minutes';
import type { Minutes } from '../../server/src/minutes/model';
import type { CorpusText } from '../support/corpus';
import { cellsIn, involves, sameCell, suspects, verdictIn } from './arithmetic';
import { type Slip, type SlipKind, slipsOf } from './plant';

/** What became of one planted error. */
export interface Outcome {
  readonly kind: SlipKind;
  /** For people: document, figure before and after, row. */
  readonly place: string;
  /** The figure can still be read as one; otherwise `malformed-number` speaks, not the sums. */
  readonly isReadable: boolean;
  /** A relation that held is now off by more than rounding explains: this must be found. */
  readonly isBeyond: boolean;
  /** Two or more such relations cross, and this is the only cell that can be to blame: it must be named. */
  readonly isCrossing: boolean;
  readonly isFound: boolean;
  /** Shown on the very cell, with a value that repairs everything. */
  readonly isNamed: boolean;
  /** Another cell is said to be the wrong one. */
  readonly isMisnamed: boolean;
  /** Faults shown that the error has no part in, or the same error shown more than once. */
  readonly elsewhere: number;
}

/** What the engine makes of a document as it stands. */
export interface Originals {
  readonly tables: number;
  readonly relations: number;
  /** In correct minutes each of them is a false alarm. */
  readonly faults: number;
}

interface PlacedTable {
  readonly table: Table;
  /** Document offset of the item that holds the table. */
  readonly offset: number;
}

/** A place for an error: a figure of a relation, and a slip. */
interface Planting {
  readonly index: number;
  readonly cell: CellRef;
  readonly slip: Slip;
}

export function checkOriginals(texts: readonly CorpusText[]): Originals {
  const checks = texts
    .flatMap(({ text }) => tablesOf(readMinutes(text)))
    .map(({ table }) => checkTable(table));
  return {
    tables: checks.length,
    relations: checks.reduce((sum, { relations }) => sum + relations.length, 0),
    faults: checks.reduce((sum, { faults }) => sum + faults.length, 0),
  };
}

/**
 * Plants every slip in every figure of every relation of a document, one at a time.
 *
 * @param every 1 for all of them; 7 for each seventh, where a test has to be quick
 */
export function plantErrors({ name, text }: CorpusText, every = 1): readonly Outcome[] {
  const original = readMinutes(text);
  const tables = tablesOf(original);
  const plantings = tables.flatMap(({ table }, index) => plantingsIn(table, index));
  return plantings
    .filter((_, number) => number % every === 0)
    .map((planting) =>
      plant(name, text, original, tables[planting.index] as PlacedTable, planting),
    );
}

function plantingsIn(table: Table, index: number): readonly Planting[] {
  const cells = distinct(checkTable(table).relations.flatMap(cellsIn));
  return cells.flatMap((cell) => {
    const written = table.rows[cell.row]?.cells[cell.column]?.text ?? '';
    return slipsOf(written).map((slip) => ({ index, cell, slip }));
  });
}

function plant(
  name: string,
  text: string,
  original: Minutes,
  { table: before, offset }: PlacedTable,
  { index, cell, slip }: Planting,
): Outcome {
  const row = before.rows[cell.row];
  const written = row?.cells[cell.column];
  if (row === undefined || written === undefined) throw new Error('The planting has no cell.');
  const start = offset + written.span.start;
  const changed = text.slice(0, start) + slip.text + text.slice(start + written.text.length);

  const after = tablesOf(readMinutes(changed, original)).map(({ table }) => table);
  const table = after[index];
  const relations = checkTable(before).relations.filter((relation) => involves(relation, cell));
  const newlyBroken = relations.filter((relation) => breaks(relation, before, table));
  const faults = after.flatMap((each) => checkTable(each).faults);
  const own = table === undefined ? [] : checkTable(table).faults.filter(isAbout(cell));
  const named = own.filter(({ repair }) => repair !== null);
  return {
    kind: slip.kind,
    place: `${name}: ${written.text} → ${slip.text} (${row.label})`,
    isReadable: table?.rows[cell.row]?.cells[cell.column]?.value != null,
    isBeyond: newlyBroken.length > 0,
    isCrossing:
      table !== undefined &&
      newlyBroken.length > 1 &&
      suspects(checkTable(before).relations, table).length === 1,
    isFound: own.length > 0,
    isNamed: named.some((fault) => sameCell(fault.cell, cell)),
    isMisnamed: named.some((fault) => !sameCell(fault.cell, cell)),
    elsewhere: faults.length - Math.min(own.length, 1),
  };
}

function breaks(relation: Relation, before: Table, after: Table | undefined): boolean {
  return (
    after !== undefined &&
    verdictIn(before, relation) !== 'broken' &&
    verdictIn(after, relation) === 'broken'
  );
}

function isAbout(cell: CellRef): (fault: Fault) => boolean {
  return (fault) => fault.relations.some((relation) => involves(relation, cell));
}

function distinct(cells: readonly CellRef[]): readonly CellRef[] {
  return [...new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell])).values()];
}

function tablesOf(minutes: Minutes): readonly PlacedTable[] {
  return minutes.items.flatMap(({ item, offset }) =>
    budgetOf(item).tables.map((table) => ({ table, offset })),
  );
}
