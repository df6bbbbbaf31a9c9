import { describe, expect, test } from 'vitest';
import { printDecimal } from '../../server/src/budget/decimal';
import type { Table } from '../../server/src/budget/model';
import { findTables } from '../../server/src/budget/tables';

/** A table as people draw it: cells apart by " | ", here turned into tabs. */
function tabs(...rows: string[]): string {
  return rows.map((row) => row.replace(/ ?\| ?/g, '\t')).join('\n');
}

function tablesIn(text: string): readonly Table[] {
  const tables = findTables(text, { start: 0, end: text.length });
  for (const table of tables) {
    for (const cell of table.rows.flatMap((row) => row.cells)) {
      expect(text.slice(cell.span.start, cell.span.end)).toBe(cell.text);
    }
  }
  return tables;
}

function onlyTable(text: string): Table {
  const tables = tablesIn(text);
  expect(tables).toHaveLength(1);
  return tables[0] as Table;
}

/** "role: label = values" for each row. */
function rowsOf(table: Table): string[] {
  return table.rows.map((row) => {
    const values = row.cells.flatMap((cell) => (cell.value ? [printDecimal(cell.value)] : []));
    return `${row.role}: ${row.label}${values.length > 0 ? ` = ${values.join(', ')}` : ''}`;
  });
}

const BUDGET = [
  'Område | Budget 2024 | Regnskab 2024 | Afvigelse',
  'Veje | 1.200 | 1.150 | -50',
  'Parker | 300 | 310,5 | 10,5',
  'I alt | 1.500 | 1.460,5 | -39,5',
];

describe('tables with tabs', () => {
  test('header, rows, total and roles of columns', () => {
    const table = onlyTable(tabs(...BUDGET));
    expect(rowsOf(table)).toEqual([
      'header: Område',
      'data: Veje = 1200, 1150, -50',
      'data: Parker = 300, 310.5, 10.5',
      'total: I alt = 1500, 1460.5, -39.5',
    ]);
    expect(table.columns.map(({ heading, role }) => `${role}: ${heading}`)).toEqual([
      'label: Område',
      'amount: Budget 2024',
      'amount: Regnskab 2024',
      'difference: Afvigelse',
    ]);
  });

  test.each(['\n', '\r\n', '\r'])('line breaks %j', (lineBreak) => {
    const text = `Ordinær tekst\n${tabs(...BUDGET)}`.replaceAll('\n', lineBreak);
    expect(rowsOf(onlyTable(text))).toHaveLength(4);
  });

  test('offsets count from the beginning of the text, not of the stretch', () => {
    const before = 'Indledning\n\n';
    const text = `${before}${tabs(...BUDGET)}\n\nSlut`;
    const [table] = findTables(text, { start: before.length, end: text.length });
    expect(table?.span.start).toBe(before.length);
    const cell = table?.rows[1]?.cells[1];
    expect(text.slice(cell?.span.start, cell?.span.end)).toBe('1.200');
  });

  test('cells are trimmed of spaces and no-break spaces', () => {
    const table = onlyTable('Navn\tKr.\nVeje \t\u00a0 1.200\u00a0\nParker\t  300');
    expect(table.rows[1]?.cells.map((cell) => cell.text)).toEqual(['Veje', '1.200']);
  });

  test('years and words over several lines are one header', () => {
    const table = onlyTable(
      tabs(
        ' | Netto i 1.000 kr. | |',
        ' | Regnskab | | Vedtaget',
        ' | 2022 | 2023 | budget',
        'Drift | | | 2024',
        'Veje | 10 | 20 | 30',
        'Parker | 1 | 2 | 3',
      ),
    );
    expect(table.columns.map((column) => column.heading)).toEqual([
      'Drift',
      'Regnskab 2022',
      'Regnskab 2023',
      'Vedtaget budget 2024',
    ]);
    expect(table.unit).toEqual({ text: 'Netto i 1.000 kr.', factor: 1000 });
    expect(rowsOf(table).slice(4)).toEqual(['data: Veje = 10, 20, 30', 'data: Parker = 1, 2, 3']);
  });

  test('counts that look like years are figures when the years stand above them', () => {
    const table = onlyTable(tabs('År | 2022 | 2023', 'Elever | 2010 | 1998', 'Lærere | 150 | 148'));
    expect(rowsOf(table)).toEqual([
      'header: År',
      'data: Elever = 2010, 1998',
      'data: Lærere = 150, 148',
    ]);
  });

  test('rows: groups, parts, subtotals, the grand total and notes', () => {
    const table = onlyTable(
      tabs(
        'Område | Budget | Rest',
        '- = indtægter, + = udgifter | |',
        'Drift | |',
        'Skoler* | 100 | 1',
        'heraf vikarer | 20 | 0',
        'Drift i alt | 100 | 1',
        'Anlæg | |',
        'Cykelsti | 50 | 2',
        'Anlæg i alt | 50 | 2',
        'I alt | 150 | 3',
        '* inkl. SFO | |',
      ),
    );
    expect(table.rows.map((row) => row.role)).toEqual([
      'header',
      'note',
      'section',
      'data',
      'ofWhich',
      'subtotal',
      'section',
      'data',
      'subtotal',
      'total',
      'note',
    ]);
  });

  test('a total first, under an empty header cell', () => {
    const table = onlyTable(
      tabs(' | Budget år 1 | Rest', 'I alt | 30 | 5', 'Løn | 20 | 3', 'It | 10 | 2'),
    );
    expect(table.rows.map((row) => row.role)).toEqual(['header', 'total', 'data', 'data']);
  });

  test('rows that are all called totals are addends of the bare one', () => {
    const table = onlyTable(
      tabs('Område | Kr.', 'Drift i alt | 3', 'Anlæg i alt | 4', 'I alt | 7'),
    );
    expect(table.rows.map((row) => row.role)).toEqual(['header', 'data', 'data', 'total']);
  });

  test.each([
    ['percentages', ['12 %', '8,5 %'], 'percent'],
    ['figures under a heading of shares', ['12', '8,5'], 'percent', 'Andel'],
    ['percentages and words', ['12 %', 'Medfinansiering'], 'text'],
    ['words', ['stiger', 'falder'], 'text'],
    ['figures and gaps', ['12', '-'], 'amount'],
    ['figures in brackets', ['(12)', '8,5'], 'amount'],
    ['differences', ['12', '8,5'], 'difference', 'Mer-/mindreforbrug'],
    ['times', ['14.30', '15.00'], 'text', 'Tidspunkt'],
  ])('a column of %s', (_, [first, second], role, heading = 'Kolonne') => {
    const text = tabs(
      `Navn | Budget | ${heading}`,
      `Veje | 1 | ${first}`,
      `Parker | 2 | ${second}`,
    );
    expect(onlyTable(text).columns[2]?.role).toBe(role);
  });

  test('units inside cells belong to the cell', () => {
    const table = onlyTable(tabs('Pulje | Beløb', 'Kultur | 4,3 mio. kr.', 'Idræt | 250.000 kr.'));
    const cells = table.rows.map((row) => row.cells[1]);
    expect(cells.map((cell) => cell?.unit?.factor)).toEqual([undefined, 1_000_000, 1]);
    expect(cells[1]?.value && printDecimal(cells[1].value)).toBe('4.3');
  });

  test('figures that are no Danish numbers keep their column, and carry what was meant', () => {
    const table = onlyTable(tabs('Pulje | Kr.', 'Kultur | 12,50', 'Idræt | 12.50', 'Fest | 1.000'));
    expect(table.columns[1]?.role).toBe('amount');
    expect(table.rows.map((row) => row.cells[1]?.meant)).toEqual([null, null, '12,50', null]);
  });

  test('numbers of rows before the labels are no amounts', () => {
    const table = onlyTable(tabs('1.1 | Veje | 100', '1.2 | Parker | 200', '2 | Havn | 300'));
    expect(table.columns.map((column) => column.role)).toEqual(['text', 'label', 'amount']);
  });
});

describe('units', () => {
  test.each([
    ['Område: i hele 1.000 kr.', 'i hele 1.000 kr.', 1000],
    ['Område, 1.000 kr.', '1.000 kr.', 1000],
    ['Beløb i t.kr.', 'i t.kr.', 1000],
    ['Område (mio. kr.)', 'mio. kr.', 1_000_000],
    ['I mio. kr.', 'I mio. kr.', 1_000_000],
    ['Budget 2024 mio. kr.', 'mio. kr.', 1_000_000],
    ['i 1.000.000 kr.', 'i 1.000.000 kr.', 1_000_000],
    ['mia. kr.', 'mia. kr.', 1_000_000_000],
    ['Beløb (kr.)', 'kr.', 1],
  ])('in the label cell: %s', (label, text, factor) => {
    const table = onlyTable(tabs(`${label} | Budget | Regnskab`, 'Veje | 1 | 2', 'Parker | 3 | 4'));
    expect(table.unit).toEqual({ text, factor });
  });

  test.each([
    ['Tabel 1: Budget for havnen (1.000 kr.)', 1000],
    ['Nedenstående tabel viser budgettet i mio. kr.:', 1_000_000],
    ['Budget for havnen', null],
    ['Der er givet 12 mio. kr. til havnen:', null],
    ['Havnen fik et tilskud på 1.000 kr. i fjor:', null],
  ])('in the line above: %s', (line, factor) => {
    const text = `${line}\n\n${tabs(' | Budget | Rest', 'Kaj | 1 | 2', 'Mole | 3 | 4')}`;
    expect(onlyTable(text).unit?.factor ?? null).toBe(factor);
  });

  test('of one column', () => {
    const table = onlyTable(tabs('Pulje | Budget, mio. kr. | Plads', 'A | 1,5 | 3', 'B | 2,5 | 2'));
    expect(table.columns.map((column) => column.unit?.factor ?? null)).toEqual([
      null,
      1_000_000,
      null,
    ]);
    expect(table.unit?.factor).toBe(1_000_000);
  });
});

describe('captions', () => {
  const table = tabs(...BUDGET);
  test.each([
    ['a short line', `Budget for vejene\n\n${table}`, 'Budget for vejene'],
    [
      'two lines',
      `Budget for vejene /\nog parkerne\n\n${table}`,
      'Budget for vejene / og parkerne',
    ],
    ['right above', `Budget for vejene:\n${table}`, 'Budget for vejene'],
    ['bold', `**Tabel 2. Vejene.**\n\n${table}`, 'Tabel 2. Vejene.'],
  ])('%s', (_, text, caption) => {
    expect(onlyTable(text).caption?.text).toBe(caption);
  });

  test.each([
    ['a sentence', `Udvalget har fået flere penge i år.\n\n${table}`],
    ['an announcement', `Nedenstående tabel viser budgettet:\n\n${table}`],
    ['two blank lines between', `Budget for vejene\n\n\n${table}`],
    ['a bullet', `- Budget for vejene\n\n${table}`],
    ['a long paragraph', `En\nto\ntre\nfire\n${table}`],
    ['nothing', table],
  ])('none: %s', (_, text) => {
    expect(onlyTable(text).caption).toBeNull();
  });

  test('the heading of a section is none', () => {
    const text = `Økonomi\n\n${table}`;
    const heading = { start: 0, end: 'Økonomi'.length };
    expect(findTables(text, { start: 0, end: text.length }, [heading])[0]?.caption).toBeNull();
  });
});

describe('page breaks', () => {
  const [header, ...rows] = BUDGET as [string, ...string[]];
  test('one blank line inside a table is bridged', () => {
    const table = onlyTable(`${tabs(header, rows[0] as string)}\n\n${tabs(...rows.slice(1))}`);
    expect(table.rows.map((row) => row.label)).toEqual(['Område', 'Veje', 'Parker', 'I alt']);
  });

  test('the header printed again is header again', () => {
    const table = onlyTable(
      `${tabs(header, rows[0] as string)}\n\n${tabs(header, ...rows.slice(1))}`,
    );
    expect(table.rows.map((row) => row.role)).toEqual([
      'header',
      'data',
      'header',
      'data',
      'total',
    ]);
  });

  test.each([
    ['two blank lines', `${tabs(...BUDGET)}\n\n\n${tabs(...rows)}`],
    ['another header', `${tabs(...BUDGET)}\n\n${tabs('Hus | Plan | Nu | Rest', ...rows)}`],
    ['another width', `${tabs(...BUDGET)}\n\n${tabs('Hal | 1 | 2', 'Bad | 3 | 4')}`],
    ['text between', `${tabs(...BUDGET)}\nEn linje.\n${tabs(...rows)}`],
  ])('two tables: %s', (_, text) => {
    expect(tablesIn(text)).toHaveLength(2);
  });
});

describe('tables of markdown', () => {
  test.each([
    ['outer bars', '| Område | Budget |\n|---|---:|\n| Veje | 1.200 |\n| **I alt** | **1.200** |'],
    ['no outer bars', 'Område | Budget\n--- | ---\nVeje | 1.200\n**I alt** | **1.200**'],
    ['half a frame', '|Område|Budget\n|---|---|---\n|Veje|1.200\n|I alt|1.200'],
    ['no line of dashes', '| Område | Budget |\n| Veje | 1.200 |\n| I alt | 1.200 |'],
    [
      'indented',
      '   | Område | Budget |\n   | :-: | - |\n   | Veje | 1.200 |\n   | I alt | 1.200 |',
    ],
  ])('%s', (_, text) => {
    const table = onlyTable(text);
    expect(table.syntax).toBe('pipe');
    expect(rowsOf(table)).toEqual(['header: Område', 'data: Veje = 1200', 'total: I alt = 1200']);
  });

  test('an escaped bar is part of its cell', () => {
    const table = onlyTable('| A \\| B | 1 |\n| C | 2 |\n| D | 1 |');
    expect(table.rows[0]?.label).toBe('A \\| B');
  });

  test('a table of words is one when it has a line of dashes', () => {
    expect(tablesIn('| Navn | Rolle |\n|---|---|\n| Anna Holm | formand |')).toHaveLength(1);
    expect(tablesIn('Forside | Nyheder\nKontakt | Om os')).toHaveLength(0);
  });
});

describe('what only looks like a table', () => {
  test.each([
    [
      'contents with dot leaders',
      tabs('Havneplan ..... | 3', 'Budget ..... | 3', 'Eventuelt ..... | 9'),
    ],
    ['contents without leaders', tabs('Havneplan | 3', 'Budget | 6', 'Eventuelt | 9')],
    [
      'contents with numbers',
      `Indholdsfortegnelse\n\n${tabs('1 | Havneplan | 3', '2 | Budget | 6')}`,
    ],
    ['contents in markdown', '| Punkt | Side |\n|---|---|\n| Havneplan | 3 |\n| Budget | 6 |'],
    ['a distribution matrix', tabs('DIR | TEK | ØKE | BYR', ' | x | x |')],
    ['a matrix in markdown', '| DIR | TEK | ØKE |\n|---|---|---|\n| x | | X |'],
    [
      'fields of the head',
      tabs('Mødedato | 14-08-2024', 'Mødetid | 15.00', 'Mødested | Rådssalen'),
    ],
    ['bullets with tabs', tabs('- | At sagen godkendes', '- | At budgettet på 31.000 kr. flyttes')],
    ['numbered lines', tabs('1. | At sagen godkendes', '2. | At sagen sendes videre')],
    ['one row', tabs('Veje | 100 | 200')],
    ['indented lines', '\tDer er 12\n\tog 13'],
  ])('%s', (_, text) => {
    expect(tablesIn(text)).toEqual([]);
  });
});

describe('tables of any shape', () => {
  test('ragged rows keep the cells that they have', () => {
    const table = onlyTable(tabs('A | B | C', 'Veje | 1', 'Parker | 2 | 3 | 4', 'Havn | 5 | 6'));
    expect(table.rows.map((row) => row.cells.length)).toEqual([3, 2, 4, 3]);
    expect(table.columns).toHaveLength(4);
  });

  test('forty digits are exact, a hundred thousand are text', () => {
    const forty = '1234567890123456789012345678901234567890';
    const table = onlyTable(
      tabs('A | B', `Veje | ${forty}`, 'Parker | 1', `X${'9'.repeat(100_000)} | 2`),
    );
    const value = table.rows[1]?.cells[1]?.value;
    expect(value && printDecimal(value)).toBe(forty);
    expect(() =>
      tablesIn(tabs('A | B', `Veje | ${'9'.repeat(100_000)}`, 'Havn | 1')),
    ).not.toThrow();
  });

  test('ten thousand rows and a hundred columns', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `Række ${i} | ${i} | 2`);
    expect(onlyTable(tabs('A | B | C', ...rows)).rows).toHaveLength(10_001);
    const wide = Array.from({ length: 100 }, (_, i) => `${i}`).join('\t');
    expect(onlyTable(`Navn\t${wide}\nVeje\t${wide}\nHavn\t${wide}`).columns).toHaveLength(101);
  });

  test('a table with a blank line after every row', () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => `Række ${i}\t${i}\t2`);
    expect(onlyTable(rows.join('\n\n')).rows).toHaveLength(5_000);
  });

  test.each(['\t', '|', '||||\n||||', '\t\t\n\t\t', '|-|\n|-|', '\t1\n\t2', '|\\', '**|**\n*|*'])(
    '%j does not throw',
    (text) => {
      expect(() => tablesIn(text)).not.toThrow();
    },
  );
});
