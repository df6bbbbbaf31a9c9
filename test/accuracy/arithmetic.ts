import type { Table } from '../../server/src/budget/model';
import type { CellRef, Relation } from '../../server/src/budget/relations/model';

/**
 * The arithmetic of relations, computed here once more and in the plainest way, so that the engine
 * does not judge its own work.
 */

/** At least so many figures must end in the same zeros before the zeros count as rounding. */
const FEWEST_ROUND_FIGURES = 4;

export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column;
}

/** The cells that a relation speaks of; the target of shares is 100 and stands nowhere. */
export function cellsIn({ kind, target, operands }: Relation): readonly CellRef[] {
  return kind === 'sum100' ? operands : [target, ...operands];
}

export function involves(relation: Relation, cell: CellRef): boolean {
  return cellsIn(relation).some((other) => sameCell(other, cell));
}

/** How a relation comes out with the figures that now stand in the table. */
export function verdictIn(table: Table, relation: Relation): Relation['verdict'] {
  const scale = decimalsOf(table);
  const figureAt = (cell: CellRef): bigint => {
    const value = table.rows[cell.row]?.cells[cell.column]?.value ?? null;
    return value === null ? 0n : value.mantissa * 10n ** BigInt(scale - value.scale);
  };
  let distance =
    relation.kind === 'sum100' ? 100n * 10n ** BigInt(scale) : figureAt(relation.target);
  let slack = relation.kind === 'sum100' ? 0n : stepOf(table, relation.target, scale);
  for (const operand of relation.operands) {
    const value = figureAt(operand);
    distance -= BigInt(operand.sign) * value;
    if (value !== 0n) slack += stepOf(table, operand, scale);
  }
  if (distance === 0n) return 'exact';
  return 2n * (distance < 0n ? -distance : distance) < slack ? 'rounded' : 'broken';
}

/** The cells that alone can be to blame: they lie in all broken relations and in no exact one. */
export function suspects(relations: readonly Relation[], table: Table): readonly CellRef[] {
  const broken = relations.filter((relation) => verdictIn(table, relation) === 'broken');
  const exact = relations.filter((relation) => verdictIn(table, relation) === 'exact');
  const [first, ...others] = broken;
  if (first === undefined) return [];
  return cellsIn(first).filter(
    (cell) =>
      others.every((relation) => involves(relation, cell)) &&
      !exact.some((relation) => involves(relation, cell)),
  );
}

/** What the last written digit of a cell is worth; more where a whole column is rounded to tens. */
function stepOf(table: Table, cell: CellRef, scale: number): bigint {
  const decimals = table.rows[cell.row]?.cells[cell.column]?.decimals ?? scale;
  const own = 10n ** BigInt(scale - decimals);
  const figures = table.rows
    .map((row) => row.cells[cell.column]?.value ?? null)
    .filter((value) => value !== null && value.mantissa !== 0n)
    .map((value) => (value?.mantissa ?? 0n) * 10n ** BigInt(scale - (value?.scale ?? 0)));
  if (figures.length < FEWEST_ROUND_FIGURES) return own;
  let shared = 1n;
  while (figures.every((figure) => figure % (shared * 10n) === 0n)) shared *= 10n;
  return shared > own ? shared : own;
}

function decimalsOf(table: Table): number {
  return table.rows.reduce(
    (most, row) => row.cells.reduce((max, cell) => Math.max(max, cell.decimals), most),
    0,
  );
}
