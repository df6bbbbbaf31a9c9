import type { Grid } from './grid';
import type { CellRef } from './model';
import { absolute, type Weighed } from './weigh';

/**
 * True when one slip of the keyboard in one cell explains why a relation does not come out: a wrong
 * digit, two neighbours exchanged, a digit or a group of three lost or doubled, the sign.
 */
export function isOneSlip(grid: Grid, relation: Weighed): boolean {
  return isSlipOff(grid, relation, 0n);
}

/** A sum of rounded figures is off by a step or two before anyone makes a slip. */
const ROUNDED_OFF = [0n, 1n, -1n, 2n, -2n] as const;

/** The same in a table of rounded figures, where the right value is known to a step or two only. */
export function isOneSlipOfRounded(grid: Grid, relation: Weighed): boolean {
  const step = grid.step(relation.target.row, relation.target.column);
  const reach = BigInt(relation.operands.length + 1);
  return ROUNDED_OFF.some(
    (off) => 2n * absolute(off) < reach && isSlipOff(grid, relation, off * step),
  );
}

/** `off`: by how much the operands' sum is taken to be other than it is. */
function isSlipOff(grid: Grid, relation: Weighed, off: bigint): boolean {
  const computed = relation.computed + off;
  const missing = relation.stated - computed;
  if (relation.kind !== 'sum100' && isSlipFor(grid, relation.target, computed)) return true;
  return relation.operands.some((operand) => {
    const value = grid.value(operand.row, operand.column);
    if (value === null) return false;
    return isSlipFor(grid, operand, operand.sign === 1 ? value + missing : value - missing);
  });
}

/** Could `meant` have become what stands in the cell by one slip? */
export function isSlipFor(grid: Grid, cell: CellRef, meant: bigint): boolean {
  const written = grid.value(cell.row, cell.column);
  if (written === null) return false;
  if (written === -meant) return true;
  const decimals = grid.table.rows[cell.row]?.cells[cell.column]?.decimals ?? 0;
  const tens = 10n ** BigInt(grid.scale - decimals);
  if (meant % tens !== 0n) return false;
  if (written < 0n !== meant < 0n) return false;
  return isTypingSlip(digits(written / tens), digits(meant / tens));
}

function digits(value: bigint): string {
  return absolute(value).toString();
}

const GROUP = 3;

/** Compares two figures digit by digit. */
export function isTypingSlip(written: string, meant: string): boolean {
  if (written === meant) return false;
  if (written.length === meant.length) {
    return differByOneDigit(written, meant) || differBySwap(written, meant);
  }
  const [longer, shorter] = written.length > meant.length ? [written, meant] : [meant, written];
  const lost = longer.length - shorter.length;
  return (lost === 1 || lost === GROUP) && losesStretch(longer, shorter, lost);
}

function differByOneDigit(a: string, b: string): boolean {
  let different = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && ++different > 1) return false;
  return different === 1;
}

function differBySwap(a: string, b: string): boolean {
  const at = firstDifference(a, b);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function losesStretch(longer: string, shorter: string, lost: number): boolean {
  const at = firstDifference(longer, shorter);
  return longer.slice(at + lost) === shorter.slice(at);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
