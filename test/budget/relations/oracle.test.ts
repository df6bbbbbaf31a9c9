import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printDecimal } from '../../../server/src/budget/decimal';
import { checkTable } from '../../../server/src/budget/relations/checkTable';
import type { CellRef } from '../../../server/src/budget/relations/model';
import { findTables } from '../../../server/src/budget/tables';
import { asOpinion, faultsByForce, type Opinion, relationsByForce } from './support/oracle';
import { plans, printed, withError } from './support/randomTables';

/** Always the same tables, unless `SEED` asks for others. */
const SEED = Number(process.env.SEED ?? 20_240_814);
const parameters = { seed: SEED, numRuns: 300 };
const separators = fc.constantFrom('\t', ' | ');

describe(`the engine and brute force agree on random tables (seed ${SEED})`, () => {
  test('which cells are the sum or the difference of which, where all is right', () => {
    fc.assert(
      fc.property(plans(), separators, (plan, separator) => {
        const { relations, faults } = engineOn(printed(plan, separator));
        expect(relations).toEqual(asOpinion(relationsByForce(plan)));
        expect(faults).toEqual([]);
      }),
      parameters,
    );
  });

  test('where one wrong figure is shown, and with which value', () => {
    fc.assert(
      fc.property(plans(), separators, fc.nat(), fc.nat(), (plan, separator, place, by) => {
        const planted = withError(plan, place, by);
        const { faults } = engineOn(printed(planted, separator));
        expect(faults).toEqual(faultsByForce(plan, planted));
      }),
      parameters,
    );
  });
});

/** What the engine makes of a printed table, in the oracle's words: without header and label column. */
function engineOn(text: string): Opinion {
  const tables = findTables(text, { start: 0, end: text.length });
  expect(tables, text).toHaveLength(1);
  const [check] = tables.map(checkTable);
  const nameOf = ({ row, column }: CellRef): string => `${row - 1}:${column - 1}`;
  const relations = (check?.relations ?? []).map(({ target, operands }) => {
    const words = operands.map((operand) => `${operand.sign === 1 ? '+' : '-'}${nameOf(operand)}`);
    return `${nameOf(target)} = ${words.sort().join(' ')}`;
  });
  const faults = (check?.faults ?? []).map(({ cell, repair }) =>
    repair === null ? nameOf(cell) : `${nameOf(cell)} → ${printDecimal(repair)}`,
  );
  return { relations: relations.sort(), faults };
}
