import type { Weighed } from './weigh';

/**
 * How likely a table with rounded figures comes out exactly, all the same. Below this the figures are
 * not rounded, and a small deviation is an error.
 */
const UNLIKELY = 0.001;
/** Or: so many exact relations, and at most this share of the others off. */
const FEWEST_EXACT = 5;
const FEW_OFF = 0.1;

/**
 * The relations that are off by no more than rounding, but in a table that is not rounded: so many
 * others of their kind come out exactly that the figures must be exact.
 *
 * With n rounded addends a sum is exact with probability 0,75 (n = 2), 0,51 (6), 0,38 (12): about
 * 1/√(1 + 0,45·n) (docs/tables.md, "Rounding").
 */
export function offInExactTable(relations: readonly Weighed[]): readonly Weighed[] {
  return (['sum', 'difference', 'sum100'] as const).flatMap((kind) => {
    const ofKind = relations.filter((relation) => relation.kind === kind);
    const off = ofKind.filter((relation) => relation.verdict === 'rounded');
    if (off.length !== 1) return [];
    let chance = 1;
    for (const { verdict, telling, operands } of ofKind) {
      if (verdict === 'exact' && telling) chance /= Math.sqrt(1 + 0.45 * operands.length);
    }
    return chance < UNLIKELY ? off : [];
  });
}

/** True when nearly everything else is exact, so that two relations off by the same mean one slip. */
export function isOtherwiseExact(relations: readonly Weighed[], off: readonly Weighed[]): boolean {
  const others = relations.filter((relation) => !off.includes(relation));
  const exact = others.filter(({ verdict, telling }) => verdict === 'exact' && telling).length;
  const inexact = others.filter(({ verdict }) => verdict !== 'exact').length;
  return exact >= FEWEST_EXACT && inexact <= others.length * FEW_OFF;
}
