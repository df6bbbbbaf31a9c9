import { memory } from '../../text/memory';
import type { Table } from '../model';
import { type Blame, blame, ruleOf } from './blame';
import { columnDifferences } from './columnDifferences';
import { columnSums } from './columnSums';
import { type Grid, gridOf } from './grid';
import type { Fault, Relation, TableCheck } from './model';
import { isOtherwiseExact, offInExactTable } from './rounding';
import { rowDifferences } from './rowDifferences';
import { rowSums } from './rowSums';
import { shares } from './shares';
import type { Weighed } from './weigh';

/** A table is the same object as long as its item is: what was computed from it stays valid with it. */
const checks = memory<Table, TableCheck>();

/**
 * Checks the totals, differences and shares of one table (docs/tables.md). A relation is proposed by a
 * label and confirmed by arithmetic; only then is its failure a fault. Total: any table gives a result.
 */
export function checkTable(table: Table): TableCheck {
  const known = checks.get(table);
  if (known !== undefined) return known;
  const check = computeCheck(table);
  checks.set(table, check);
  return check;
}

function computeCheck(table: Table): TableCheck {
  const grid = gridOf(table);
  const parts = [
    columnSums(grid),
    columnDifferences(grid),
    rowSums(grid),
    rowDifferences(grid),
    shares(grid),
  ];
  const relations = parts.flatMap((part) => part.relations);
  const reported = parts.flatMap((part) => part.reported);
  const faults = findFaults(grid, relations, reported);
  return {
    relations: relations.map((relation) => asRelation(grid, relation)),
    faults: faults.map((fault) => asFault(grid, fault)),
    unchecked: parts.flatMap((part) => part.unchecked),
  };
}

/** Faults beyond rounding, and slips within it that a table of exact figures gives away. */
function findFaults(
  grid: Grid,
  relations: readonly Weighed[],
  reported: readonly Weighed[],
): readonly Blame[] {
  const holding = relations.filter((relation) => relation.verdict !== 'broken');
  const small = [...offInExactTable(relations)];
  const faults = blame(grid, [...reported, ...small], holding);
  if (reported.length > 0 || small.length > 0) return faults;
  return crossedWithinRounding(grid, relations, holding);
}

/** Two relations of different kinds, both off within rounding, that one value in one cell repairs. */
function crossedWithinRounding(
  grid: Grid,
  relations: readonly Weighed[],
  holding: readonly Weighed[],
): readonly Blame[] {
  const off = relations.filter((relation) => relation.verdict === 'rounded');
  return blame(grid, off, holding).filter(
    (fault) =>
      fault.repair !== null &&
      new Set(fault.relations.map(({ kind }) => kind)).size > 1 &&
      isOtherwiseExact(relations, fault.relations),
  );
}

function asRelation(grid: Grid, relation: Weighed): Relation {
  return {
    kind: relation.kind,
    target: relation.target,
    operands: relation.operands,
    stated: grid.decimal(relation.stated),
    computed: grid.decimal(relation.computed),
    verdict: relation.verdict,
  };
}

function asFault(grid: Grid, fault: Blame): Fault {
  return {
    rule: ruleOf(grid, fault),
    cell: fault.cell,
    relations: fault.relations.map((relation) => asRelation(grid, relation)),
    repair: fault.repair === null ? null : grid.decimal(fault.repair),
  };
}
