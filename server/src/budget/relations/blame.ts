import { crossingsOf, unrivalled, wantedValues } from './crossings';
import { cellKey, type Grid, sameCell } from './grid';
import type { CellRef, Fault } from './model';
import { type Repair, repairExactly, repairWithinRounding } from './repair';
import type { Weighed } from './weigh';

/** A fault while it is weighed; the values are still whole numbers of the grid's unit. */
export interface Blame {
  readonly cell: CellRef;
  readonly relations: readonly Weighed[];
  readonly repair: bigint | null;
}

/**
 * Says where the errors stand. If one new value in one cell makes all broken relations hold that go
 * through it, and it goes through two or more, the error is that cell. Otherwise it is shown at the
 * total or difference that does not come out (docs/tables.md, method 10).
 *
 * @param broken the relations that may be reported
 * @param holding relations that hold: a cell in an exact one cannot be changed without breaking it
 */
export function blame(
  grid: Grid,
  broken: readonly Weighed[],
  holding: readonly Weighed[],
): readonly Blame[] {
  if (broken.length === 0) return [];
  const fixed = cellsOf(holding.filter((relation) => relation.verdict === 'exact'));
  const off = holding.filter((relation) => relation.verdict === 'rounded');
  const left = new Set(broken);
  const blames = [repairExactly, repairWithinRounding].flatMap((repair) =>
    crossed(grid, left, off, fixed, repair),
  );
  const certain = off.length === 0 ? fixed : NO_CELLS;
  return [...blames, ...atTargets(grid, [...left], certain)];
}

const NO_CELLS: ReadonlySet<string> = new Set();

/** Cells that explain all that runs through them; what they explain is taken out of `left`. */
function crossed(
  grid: Grid,
  left: Set<Weighed>,
  off: readonly Weighed[],
  fixed: ReadonlySet<string>,
  repair: Repair,
): readonly Blame[] {
  const blames: Blame[] = [];
  for (;;) {
    const suspects = crossingsOf(grid, left, off)
      .filter(({ cell }) => !fixed.has(cellKey(cell)))
      .map((crossing) => repair(grid, crossing))
      .filter((suspect) => suspect !== null);
    const found = unrivalled(suspects);
    if (found.length === 0) return blames;
    blames.push(...found);
    for (const relation of found.flatMap(({ relations }) => relations)) left.delete(relation);
  }
}

/**
 * What no crossing explains is shown where it does not come out. Relations of one column that are
 * off by the same have one cause among the rows they share: they are one fault, at the innermost.
 *
 * @param certain cells that exact relations confirm, in a table where nothing is rounded
 */
function atTargets(
  grid: Grid,
  relations: readonly Weighed[],
  certain: ReadonlySet<string>,
): readonly Blame[] {
  const groups: Weighed[][] = [];
  for (const relation of [...relations].sort(byOperands)) {
    const group = groups.find(([first]) => first !== undefined && haveOneCause(first, relation));
    if (group === undefined) groups.push([relation]);
    else group.push(relation);
  }
  return groups.map((group) => {
    const [first] = group as [Weighed];
    const alone = group.length === 1 ? onlySuspect(grid, first, certain) : null;
    return alone ?? { cell: first.target, relations: group, repair: null };
  });
}

/**
 * The one cell of a relation that can be to blame, with the value that repairs it: the target, where
 * nothing but its sign is wrong; else the only cell that no exact relation confirms.
 */
function onlySuspect(grid: Grid, relation: Weighed, certain: ReadonlySet<string>): Blame | null {
  const cells = cellsIn(relation).filter((each) => !certain.has(cellKey(each)));
  const [cell, ...others] = isSignFlipped(grid, relation) ? [relation.target] : cells;
  if (cell === undefined || others.length > 0) return null;
  const [, repair] = wantedValues(grid, relation).find(([each]) => sameCell(each, cell)) ?? [];
  return repair === undefined ? null : { cell, relations: [relation], repair };
}

/** The target is the sum with the wrong sign; of one addend alone it could as well be the addend. */
function isSignFlipped(grid: Grid, { kind, stated, computed, operands }: Weighed): boolean {
  if (kind === 'sum100' || stated !== -computed) return false;
  const addends = operands.filter(({ row, column }) => (grid.value(row, column) ?? 0n) !== 0n);
  return addends.length > 1;
}

function byOperands(a: Weighed, b: Weighed): number {
  return a.operands.length - b.operands.length;
}

/** The same deviation in the same column, and cells in common. */
function haveOneCause(a: Weighed, b: Weighed): boolean {
  if (a.target.column !== b.target.column || a.kind !== 'sum' || b.kind !== 'sum') return false;
  if (a.stated - a.computed !== b.stated - b.computed) return false;
  const cells = cellsOf([b]);
  return a.operands.some((operand) => cells.has(cellKey(operand)));
}

function cellsIn(relation: Weighed): readonly CellRef[] {
  return relation.kind === 'sum100' ? relation.operands : [relation.target, ...relation.operands];
}

function cellsOf(relations: readonly Weighed[]): ReadonlySet<string> {
  return new Set(relations.flatMap((relation) => cellsIn(relation).map(cellKey)));
}

/** Which rule speaks of a fault. */
export function ruleOf(grid: Grid, fault: Blame): Fault['rule'] {
  const percent = fault.relations.every(
    ({ kind, target }) =>
      kind === 'sum100' || grid.table.columns[target.column]?.role === 'percent',
  );
  if (percent) return 'wrong-percentage';
  return fault.relations.every(({ kind }) => kind === 'difference')
    ? 'wrong-difference'
    : 'wrong-total';
}
