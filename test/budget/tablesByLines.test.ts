import { describe, expect, test } from 'vitest';
import { findTables } from '../../server/src/budget/tables';
import { drawn, headings, onLines, onlyTable, tablesIn } from './support/readTables';

const ROWS = ['Hallen | 4.230 | 1.157', 'Stien | 812 | 790', 'Kajen | 9.340 | 3.418'] as const;
const HEADER = 'Projekt | Budget | Forbrug';
const TOTAL = 'I alt | 14.382 | 5.365';

describe('tables with every cell on a line of its own', () => {
  test('header, rows, total and the unit above', () => {
    const table = onlyTable(
      `Beløb i 1.000 kr.\n\n${onLines(HEADER, ...ROWS, TOTAL)}\n\nHerefter tekst.`,
    );
    expect(table.syntax).toBe('line');
    expect(table.unit?.factor).toBe(1000);
    expect(headings(table)).toEqual(['label: Projekt', 'amount: Budget', 'amount: Forbrug']);
    expect(drawn(table)).toEqual([
      'header: Projekt',
      'data: Hallen = 4230 1157',
      'data: Stien = 812 790',
      'data: Kajen = 9340 3418',
      'total: I alt = 14382 5365',
    ]);
  });

  test('without blank lines', () => {
    expect(drawn(onlyTable(onLines(HEADER, ...ROWS, TOTAL).replaceAll('\n\n', '\n')))).toHaveLength(
      5,
    );
  });

  test('an empty first cell of the header is left out in such text', () => {
    expect(headings(onlyTable(onLines('Budget 2026 | Budget 2027', ...ROWS)))).toEqual([
      'label: ',
      'amount: Budget 2026',
      'amount: Budget 2027',
    ]);
  });

  test('years head columns', () => {
    const table = onlyTable(onLines('Område | 2026 | 2027', ...ROWS, TOTAL));
    expect(headings(table)).toEqual(['label: Område', 'amount: 2026', 'amount: 2027']);
  });

  test('sections, subtotals and a page break', () => {
    const furniture = ' '.repeat(11);
    const [first, second, third] = ROWS;
    const text = `${onLines(HEADER, 'Bygninger', first, second, 'Bygninger i alt | 5.042 | 1.947')}\n\n${furniture}\n\n${onLines('Havn', third, 'Havn i alt | 9.340 | 3.418', TOTAL)}`;
    expect(onlyTable(text).rows.map((row) => row.role)).toEqual([
      'header',
      'section',
      'data',
      'data',
      'subtotal',
      'section',
      'data',
      'subtotal',
      'total',
    ]);
  });

  test('the header printed again after a page break', () => {
    const text = onLines(HEADER, ...ROWS.slice(0, 2), HEADER, ROWS[2], TOTAL);
    expect(onlyTable(text).rows.map((row) => row.role)).toEqual([
      'header',
      'data',
      'data',
      'header',
      'data',
      'total',
    ]);
  });

  test('one column of figures needs a total or a header of amounts', () => {
    const rows = ['Solsikken | 214.350', 'Vejrhanen | 87.915', 'Legestuen | 18.405'];
    expect(onlyTable(onLines(...rows, 'I alt | 320.670')).rows).toHaveLength(4);
    expect(onlyTable(onLines('Institution | Beløb', ...rows)).rows).toHaveLength(4);
    expect(tablesIn(onLines(...rows))).toEqual([]);
  });

  test('a row with one figure too few ends the table; nothing is guessed', () => {
    const text = onLines(HEADER, ...ROWS, 'Broen | 5', 'Tårnet | 6 | 7');
    expect(onlyTable(text).rows).toHaveLength(4);
  });

  test('the heading of a section is no cell of the header', () => {
    const text = `Budget\n\n${onLines('Projekt', ...ROWS, TOTAL)}`;
    const heading = { start: 0, end: 'Budget'.length };
    const [table] = findTables(text, { start: 0, end: text.length }, [heading]);
    expect(table?.span.start).toBe(text.indexOf('Hallen'));
  });

  test('ten thousand rows', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `Vejen | ${i} | 2`);
    expect(onlyTable(onLines(HEADER, ...rows)).rows).toHaveLength(10_001);
  });
});
