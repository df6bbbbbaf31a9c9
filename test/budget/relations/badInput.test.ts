import { describe, expect, test } from 'vitest';
import { checkTable } from '../../../server/src/budget/relations/checkTable';
import type { TableCheck } from '../../../server/src/budget/relations/model';
import { findTables } from '../../../server/src/budget/tables';
import { expectFaults, relationsOf } from './support/drawn';

describe('tables that are not as they should be', () => {
  test('missing cells at the end of rows add nothing', () => {
    expect(
      relationsOf(`
        Område | 2023  | 2024  | 2025
        Veje   | 1.200 | 1.310 | 100
        Parker |   450 |   440
        Havnen |   310 |   275 | 50
        I alt  | 1.960 | 2.025 | 150
      `),
    ).toContain('2025: I alt = Veje + Parker + Havnen');
  });

  test('a missing total is no total', () => {
    expectFaults(`
      Område | 2023  | 2024
      Veje   | 1.200 | 1.310
      Parker |   450 |   440
      I alt  | 1.650 |
    `);
  });

  test('a total in a table of nothing else', () => {
    expectFaults(`
      Område | 2023  | 2024
      I alt  | 1.650 | 1.750
    `);
  });

  test('words among the figures', () => {
    expectFaults(`
      Område | 2023   | 2024
      Veje   | 1.200  | 1.310
      Parker | afvent | 440
      Havnen | 310    | 275
      I alt  | 1.960  | 2.025
    `);
  });

  test('figures of forty digits, to the last of them', () => {
    const big = '1.234.567.890.123.456.789.012.345.678.901.234.567.890';
    expectFaults(`
      Post  | 2023 | 2024
      Stor  | ${big} | ${big}
      Lille | 5 | 10
      Mere  | 0 | 100
      I alt | 1.234.567.890.123.456.789.012.345.678.901.234.567.895 | «1.234.567.890.123.456.789.012.345.678.901.234.568.900»
    `);
  });
});

describe('large tables', () => {
  test.each([
    [10_000, 3],
    [100, 100],
    [2_000, 20],
  ])('%d rows of %d columns: every sum is found, and the one error', (rows, columns) => {
    const { relations, faults } = checkOf(large(rows, columns));
    expect(relations.filter(({ kind }) => kind === 'sum')).toHaveLength(columns);
    expect(faults).toEqual([]);
    const wrong = checkOf(large(rows, columns, 5_000));
    expect(wrong.faults.map(({ cell }) => cell)).toEqual([{ row: rows + 1, column: 1 }]);
  });

  test('thousands of errors are all found', () => {
    const rows = Array.from({ length: 4_000 }, (_, index) => {
      const rest = index % 4 === 0 ? 7_777 : 5_000 - (index % 900);
      return `Konto ${index}\t5.000\t${index % 900}\t${rest}`;
    });
    const text = `Konto\tBudget\tForbrug\tRest\n${rows.join('\n')}`;
    expect(checkOf(text).faults).toHaveLength(1_000);
  });

  test('time grows with the rows, not with their square (printed)', () => {
    const [, ...figures] = [1_000, 2_500, 5_000, 10_000, 20_000].map((rows) => {
      const text = large(rows, 6);
      const [table] = findTables(text, { start: 0, end: text.length });
      const started = performance.now();
      expect(table && checkTable(table).relations).toHaveLength(6);
      return `${rows} rows ${(performance.now() - started).toFixed(0)} ms`;
    });
    console.log(`Checking a table of 6 columns: ${figures.join(', ')}`);
  });
});

function checkOf(text: string): TableCheck {
  const [table] = findTables(text, { start: 0, end: text.length });
  if (table === undefined) throw new Error('no table');
  return checkTable(table);
}

/** A table with a total last; `off` is added to the total of the first column. */
function large(rows: number, columns: number, off = 0): string {
  const sums = Array.from({ length: columns }, () => 0);
  const lines = Array.from({ length: rows }, (_, row) => {
    const cells = sums.map((_, column) => 1_000 + ((row * 31 + column * 17) % 977));
    cells.forEach((value, column) => {
      sums[column] = (sums[column] as number) + value;
    });
    return `Konto ${row}\t${cells.join('\t')}`;
  });
  sums[0] = (sums[0] as number) + off * rows;
  const headings = sums.map((_, column) => `Kreds ${column + 1}`);
  return [`Konto\t${headings.join('\t')}`, ...lines, `I alt\t${sums.join('\t')}`].join('\n');
}
