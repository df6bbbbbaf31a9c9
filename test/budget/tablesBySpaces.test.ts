import { describe, expect, test } from 'vitest';
import { drawn, headings, onlyTable, tablesIn } from './support/readTables';

describe('tables drawn with spaces', () => {
  test('columns, header, parts and total', () => {
    const table = onlyTable(
      [
        'Beløb i 1.000 kr.',
        '',
        'Post                 2026      2027   Afvigelse',
        'Tag og facade       4.350     2.125      -2.225',
        'Inventar              615     1.840       1.225',
        '  heraf reoler        400       910         510',
        'I alt               4.965     3.965      -1.000',
      ].join('\n'),
    );
    expect(table.syntax).toBe('space');
    expect(table.unit?.factor).toBe(1000);
    expect(headings(table)).toEqual([
      'label: Post',
      'amount: 2026',
      'amount: 2027',
      'difference: Afvigelse',
    ]);
    expect(drawn(table)).toEqual([
      'header: Post',
      'data: Tag og facade = 4350 2125 -2225',
      'data: Inventar = 615 1840 1225',
      'ofWhich: heraf reoler = 400 910 510',
      'total: I alt = 4965 3965 -1000',
    ]);
  });

  test('a gap is an empty cell of the column that it stands under', () => {
    const table = onlyTable(
      [
        'Klub           Lokaler     Unge   Stævner',
        'Roklubben       41.250   12.640     3.500',
        'Skakklubben      9.405              1.250',
        'Bold 09         88.315   54.780',
        'I alt          138.970   67.420     4.750',
      ].join('\n'),
    );
    expect(drawn(table).slice(1)).toEqual([
      'data: Roklubben = 41250 12640 3500',
      'data: Skakklubben = 9405 · 1250',
      'data: Bold 09 = 88315 54780 ·',
      'total: I alt = 138970 67420 4750',
    ]);
  });

  test('a row that stands under no column leaves no table to guess at', () => {
    const text = [
      'Klub           Lokaler     Unge   Stævner',
      'Roklubben       41.250   12.640     3.500',
      'Skakklubben          9.405      1.250',
      'I alt          138.970   67.420     4.750',
    ];
    expect(tablesIn(text.join('\n'))).toEqual([]);
  });

  test('single spaces, when every line ends with the same number of figures', () => {
    const table = onlyTable(
      [
        'Afdeling Budget 2026 Forbrug Rest',
        'Nord 3.415 2.907 508',
        'Hal 2 4.280 4.531 -251',
        'Øst og øerne 2.976 2.644 332',
        'I alt 10.671 10.082 589',
      ].join('\n'),
    );
    expect(headings(table)).toEqual([
      'label: Afdeling',
      'amount: Budget 2026',
      'amount: Forbrug',
      'difference: Rest',
    ]);
    expect(drawn(table)).toEqual([
      'header: Afdeling',
      'data: Nord = 3415 2907 508',
      'data: Hal 2 = 4280 4531 -251',
      'data: Øst og øerne = 2976 2644 332',
      'total: I alt = 10671 10082 589',
    ]);
  });

  test.each([
    ['with a total', 'Redskaber 918.350\nFaldunderlag 431.275\nHegn 104.690\nI alt 1.454.315', 4],
    ['with units', 'Redskaber 900 kr.\nUnderlag 400 kr.\nI alt 1.300 kr.', 3],
    ['straight', 'Redskaber      918.350\nFaldunderlag   431.275\nHegn           104.690', 3],
    ['left-straight', 'Redskaber      918.350\nFaldunderlag   1.275\nHegn           104.690', 3],
  ])('one column of figures, %s', (_, text, rows) => {
    expect(onlyTable(text).rows).toHaveLength(rows);
  });

  test('a name alone heads the rows under it', () => {
    const table = onlyTable(
      [
        'Område          2026     2027',
        'Drift',
        'Parker        14.217   14.480',
        'Strande        2.864    2.918',
        'Anlæg',
        'Ny bypark      8.740   12.315',
        'I alt         25.821   29.713',
      ].join('\n'),
    );
    expect(table.rows.map((row) => row.role)).toEqual([
      'header',
      'section',
      'data',
      'data',
      'section',
      'data',
      'total',
    ]);
  });

  test('goes on over a page break', () => {
    const rows = [
      'Veje      1.200    1.150',
      'Parker      300      310',
      'Havn         90       75',
    ];
    const total = 'I alt     1.590    1.535';
    const furniture = ' '.repeat(11);
    const text = [...rows.slice(0, 2), '', furniture, '', rows[2], total].join('\n');
    expect(drawn(onlyTable(text))).toEqual([
      'data: Veje = 1200 1150',
      'data: Parker = 300 310',
      'data: Havn = 90 75',
      'total: I alt = 1590 1535',
    ]);
  });

  test('ten thousand rows, and a hundred columns', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `Vejen    ${1_000 + i}    ${2_000 + i}`);
    expect(onlyTable(rows.join('\n')).rows).toHaveLength(10_000);
    const wide = Array.from({ length: 100 }, (_, i) => `${1_000 + i}`).join('   ');
    expect(onlyTable(`Veje  ${wide}\nHavn  ${wide}\nSkov  ${wide}`).columns).toHaveLength(101);
  });
});
