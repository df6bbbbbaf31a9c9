import { cellKey, type Grid, sameCell } from './grid';
import type { CellRef } from './model';
import type { Weighed } from './weigh';

/** A relation as seen from one of its cells. */
export interface Strand {
  readonly relation: Weighed;
  /** The value of the cell with which the relation comes out exactly. */
  readonly wanted: bigint;
}

/** A cell with the relations that run through it. */
export interface Crossing {
  readonly cell: CellRef;
  readonly broken: readonly Strand[];
  /** Relations that are off by no more than rounding. */
  readonly off: readonly Strand[];
}

/** A cell that may be the wrong one, what it would explain, and the value that should stand in it. */
export interface Suspect {
  readonly cell: CellRef;
  readonly relations: readonly Weighed[];
  readonly repair: bigint;
}

/** All cells of broken relations, with everything inexact that runs through them. */
export function crossingsOf(
  grid: Grid,
  broken: Iterable<Weighed>,
  off: readonly Weighed[],
): readonly Crossing[] {
  const crossings = new Map<string, { cell: CellRef; broken: Strand[]; off: Strand[] }>();
  for (const relation of broken) {
    for (const [cell, wanted] of wantedValues(grid, relation)) {
      const key = cellKey(cell);
      const known = crossings.get(key);
      if (known === undefined)
        crossings.set(key, { cell, broken: [{ relation, wanted }], off: [] });
      else known.broken.push({ relation, wanted });
    }
  }
  for (const relation of off) {
    for (const [cell, wanted] of wantedValues(grid, relation)) {
      crossings.get(cellKey(cell))?.off.push({ relation, wanted });
    }
  }
  return [...crossings.values()];
}

/** For each cell with a figure the value that would make the relation come out. */
export function wantedValues(
  grid: Grid,
  relation: Weighed,
): readonly (readonly [CellRef, bigint])[] {
  const { kind, target, operands, stated, computed } = relation;
  const wanted: (readonly [CellRef, bigint])[] = [];
  if (kind !== 'sum100') wanted.push([target, computed]);
  for (const operand of operands) {
    const written = grid.value(operand.row, operand.column);
    if (written === null || (kind !== 'sum100' && sameCell(operand, target))) continue;
    const missing = stated - computed;
    wanted.push([operand, operand.sign === 1 ? written + missing : written - missing]);
  }
  return wanted;
}

/**
 * The suspects that explain most, as long as no other explains as much of the same. Two that explain
 * different relations are two errors.
 */
export function unrivalled(suspects: readonly Suspect[]): readonly Suspect[] {
  const most = suspects.reduce((max, { relations }) => Math.max(max, relations.length), 0);
  const leading = suspects.filter(({ relations }) => relations.length === most);
  const claims = new Map<Weighed, number>();
  for (const relation of leading.flatMap(({ relations }) => relations)) {
    claims.set(relation, (claims.get(relation) ?? 0) + 1);
  }
  return leading.filter(({ relations }) => relations.every((each) => claims.get(each) === 1));
}
