import { describe, expect, test } from 'vitest';
import { unitOfCell } from '../../server/src/budget/cellUnit';
import { onlyTable, tabs } from './support/readTables';

describe('roles of rows', () => {
  test.each([
    ['I alt', 'total'],
    ['I alt (1-2)', 'total'],
    ['Mellemsum', 'subtotal'],
    ['heraf løn', 'ofWhich'],
    ['hvoraf statens andel', 'ofWhich'],
    ['deraf renter', 'ofWhich'],
    ['herunder vikarer', 'ofWhich'],
    ['Resultat', 'result'],
    ['Årets resultat', 'result'],
    ['A. Resultat af ordinær drift', 'result'],
    ['Driftsresultat før finansiering', 'result'],
    ['Resultat i alt', 'result'],
    ['Netto', 'result'],
    ['Netto i alt', 'result'],
    ['Kassetræk/opsparing', 'result'],
    ['Mindreforbrug', 'difference'],
    ['Merforbrug', 'difference'],
    ['Mer-/mindreforbrug', 'difference'],
    ['Mindre forbrug på', 'difference'],
    ['Difference', 'difference'],
    ['Forskel', 'difference'],
    ['Afvigelse', 'difference'],
    ['Restbeløb', 'difference'],
    ['Merforbrug til vikarer på skolerne', 'data'],
    ['Nettodriftsudgifter', 'data'],
    ['Resultatlønninger', 'data'],
    ['Restaurering af kirken', 'data'],
    ['Totalrådgivning', 'data'],
  ])('%s: %s', (label, role) => {
    const table = onlyTable(
      tabs('Post | 2026 | 2027', 'Veje | 1 | 2', 'Parker | 3 | 4', `${label} | 4 | 6`),
    );
    expect(table.rows[3]?.role).toBe(role);
  });

  test('totals that a result nets are subtotals', () => {
    const table = onlyTable(
      tabs(
        'Post | Kr. | Kr.',
        'Salg | 5 | 6',
        'Indtægter i alt | 5 | 6',
        'Løn | 3 | 4',
        'Udgifter i alt | 3 | 4',
        'Resultat | 2 | 2',
      ),
    );
    expect(table.rows.map((row) => row.role).slice(1)).toEqual([
      'data',
      'subtotal',
      'data',
      'subtotal',
      'result',
    ]);
  });
});

describe('keys and formulas of rows', () => {
  function formulas(...labels: readonly string[]): readonly (string | null)[] {
    const rows = labels.map((label, i) => `${label} | ${i} | ${i}`);
    return onlyTable(tabs('Post | Budget | Rest', ...rows))
      .rows.slice(1)
      .map(({ key, formula }) => {
        const terms = formula?.map(
          ({ from, to, sign }) => `${sign < 0 ? '-' : '+'}${from}${to ? `..${to}` : ''}`,
        );
        return terms ? `${key ?? ''}=${terms.join('')}` : key;
      });
  }

  test.each([
    [
      ['1 Veje', '2 Stier', '1-2 i alt'],
      ['1', '2', '=+1..2'],
    ],
    [
      ['1. Veje', '2. Stier', 'I alt (1+2)'],
      ['1', '2', '=+1+2'],
    ],
    [
      ['1.1 Veje', '1.2 Stier', 'Sum af 1.1-1.2'],
      ['1.1', '1.2', '=+1.1..1.2'],
    ],
    [
      ['A Drift', 'B Anlæg', 'A+B Resultat'],
      ['A', 'B', '=+A+B'],
    ],
    [
      ['A. Indtægt', 'B. Udgift', 'C. Resultat (A-B)'],
      ['A', 'B', 'C=+A-B'],
    ],
    [
      ['A. Indtægt', 'B. Udgift', 'A÷B Resultat'],
      ['A', 'B', '=+A-B'],
    ],
    [
      ['A. Drift', 'B. Lån', 'C. Afdrag', 'A+B-C Kassetræk'],
      ['A', 'B', 'C', '=+A+B-C'],
    ],
    [
      ['1) Veje', '2) Stier', '3) Broer', '1-3 i alt – anlæg'],
      ['1', '2', '3', '=+1..3'],
    ],
    // Ages, years and ranges that no row is called by are no formulas.
    [
      ['Dagpleje', 'Børnehave', '0-6 år i alt'],
      [null, null, null],
    ],
    [
      ['Veje', 'Stier', '2026-2029 i alt'],
      [null, null, null],
    ],
    [
      ['I dagpleje', 'I børnehave', 'I alt'],
      [null, null, null],
    ],
  ])('%j', (labels, expected) => {
    expect(formulas(...labels)).toEqual(expected);
  });

  test('a number in a column of its own is the key', () => {
    const table = onlyTable(tabs('1.1 | Veje | 100', '1.2 | Parker | 200', '1.3 | Havn | 300'));
    expect(table.rows.map((row) => row.key)).toEqual(['1.1', '1.2', '1.3']);
  });
});

describe('roles of columns', () => {
  function roleOf(heading: string): string | undefined {
    const table = onlyTable(
      tabs(`Projekt | 2026 | 2027 | ${heading}`, 'Hal | 1 | 2 | 3', 'Bad | 3 | 4 | 7'),
    );
    return table.columns[3]?.role;
  }

  test.each([
    'I alt',
    'Total',
    'Sum',
    'Samlet',
    'I alt 2026-2027',
    'Samlet sum',
    'I alt, mio. kr.',
  ])('%s adds up the others', (heading) => expect(roleOf(heading)).toBe('total'));

  test.each(['2028', 'Samlet budget', 'Sumatra', 'Samlerør'])('%s is an amount', (heading) => {
    expect(roleOf(heading)).toBe('amount');
  });

  test('a single column called "I alt" has nothing to add up', () => {
    const table = onlyTable(tabs('Projekt | I alt', 'Hal | 3', 'Bad | 7'));
    expect(table.columns[1]?.role).toBe('amount');
  });
});

describe('units of single figures', () => {
  test('the nearest one: of the cell, the row, the column, the table', () => {
    const table = onlyTable(
      tabs(
        'Område, i 1.000 kr. | Budget | Forbrug, mio. kr. | Antal pladser',
        'Veje | 1 | 2 | 3',
        'Lån, mio. kr. | 4 | 5 | 6',
        'Tilskud | 7 kr. | 8 | 9',
      ),
    );
    const factors = [1, 2, 3].map((row) =>
      [1, 2, 3].map((column) => unitOfCell(table, row, column)?.factor ?? null),
    );
    expect(factors).toEqual([
      [1_000, 1_000_000, null],
      [1_000_000, 1_000_000, 1_000_000],
      [1, 1_000_000, null],
    ]);
    expect(unitOfCell(table, 99, 99)).toBeNull();
  });

  test('a section row gives its unit to the rows under it', () => {
    const table = onlyTable(
      tabs(
        'Post | 2026 | 2027',
        'Drift (mio. kr.) | |',
        'Veje | 1,5 | 2,5',
        'Takster (kr.) | |',
        'Bad | 45 | 50',
      ),
    );
    expect(table.rows.map((row) => row.unit?.factor ?? null)).toEqual([null, 1e6, 1e6, 1, 1]);
  });

  test.each(['Budget kr.', 'Budget, kr.', 'Budget (kr.)', 'Budget 2026 kr.'])('%s', (heading) => {
    const table = onlyTable(tabs(`Post | ${heading} | Antal`, 'Hal | 1 | 2', 'Bad | 3 | 4'));
    expect(table.columns.map((column) => column.unit?.factor ?? null)).toEqual([null, 1, null]);
  });
});

describe('page breaks of any sort', () => {
  const rows = [
    'Veje | 1 | 2',
    'Parker | 3 | 4',
    'Havn | 5 | 6',
    'Broer | 7 | 8',
    'I alt | 16 | 20',
  ];
  const pages = (gap: string) =>
    [
      tabs('Område | Budget | Rest', ...rows.slice(0, 2)),
      tabs(rows[2] as string),
      tabs(...rows.slice(3)),
    ].join(gap);

  test.each([
    ['blank lines', '\n\n'],
    ['page furniture, which the item holds as spaces', `\n\n${' '.repeat(11)}\n\n`],
    ['foot and head of a page', `\n\n${' '.repeat(11)}\n${' '.repeat(14)}\n\n`],
    ['two blank lines before the total has come', '\n\n\n'],
  ])('%s', (_, gap) => {
    expect(onlyTable(pages(gap)).rows.map((row) => row.label)).toEqual([
      'Område',
      'Veje',
      'Parker',
      'Havn',
      'Broer',
      'I alt',
    ]);
  });
});
