import { describe, expect, test } from 'vitest';
import { printDecimal } from '../../server/src/budget/decimal';
import type { Table, TableRow } from '../../server/src/budget/model';
import { findTables } from '../../server/src/budget/tables';
import { Lines } from '../../server/src/text/lines';
import { type FactsTable, realDocuments } from './support/realTables';

const documents = realDocuments();

describe.skipIf(documents.length === 0)('tables of real minutes (shared folder)', () => {
  describe.each(documents)('$name', ({ text, facts }) => {
    const lines = new Lines(text);
    const tables = findTables(text, { start: 0, end: text.length });
    const lineOf = (offset: number) => lines.lineAt(offset) + 1;

    test('exactly the tables that a reader sees', () => {
      const found = tables.map((table) => [lineOf(table.span.start), lineOf(table.span.end)]);
      expect(found).toEqual(facts.tables.map((table) => [table.startLine, table.endLine]));
    });

    test('nothing inside lists, matrices and tables of contents', () => {
      for (const other of facts.notTables) {
        const inside = tables.filter(
          (table) => lineOf(table.span.start) <= other.end && other.start <= lineOf(table.span.end),
        );
        expect(inside, `lines ${other.start}–${other.end}: ${other.why}`).toEqual([]);
      }
    });

    test.each(facts.tables)('$id: rows, cells, header, unit and roles', (expected) => {
      const table = tables.find((one) => lineOf(one.span.start) === expected.startLine);
      if (!table) throw new Error('no such table');
      expect(cellsOf(table, lines)).toEqual(expectedCells(expected));
      expect(headerLines(table, lines)).toEqual(expected.headerLines);
      expect(kindsOf(table)).toEqual(expectedKinds(expected));
      expect(table.columns.map((column) => column.role)).toEqual(
        expected.columns.map(({ role }) => (role === 'percent-or-text' ? 'text' : role)),
      );
      expect(table.columns.map((column) => column.heading)).toEqual(
        // The facts tell two equal headings apart with a note of their own: "(#1: …)".
        expected.columns.map(({ header }) => header.replace(/ \(#.*\)$/, '')),
      );
      if (expected.unit.kind === 'kr' && expected.unit.text !== null) {
        expect(table.unit).toEqual({ text: expected.unit.text, factor: expected.unit.factor });
      } else {
        expect(table.unit).toBeNull();
      }
    });
  });
});

function cellsOf(table: Table, lines: Lines) {
  return table.rows.map((row) => ({
    line: lines.lineAt(row.span.start) + 1,
    cells: row.cells.map((cell) => ({
      start: cell.span.start - lines.start(lines.lineAt(cell.span.start)),
      text: cell.text,
      value: cell.value && printDecimal(cell.value),
      percent: cell.percent,
    })),
  }));
}

function expectedCells(expected: FactsTable) {
  return expected.rows
    .filter((row) => row.kind !== 'page-break')
    .map((row) => ({
      line: row.line,
      cells: (row.cells ?? []).map((cell) => ({
        start: cell.start,
        text: cell.raw,
        value: cell.value === undefined ? null : String(cell.value),
        percent: cell.percent ?? false,
      })),
    }));
}

function headerLines(table: Table, lines: Lines): number[] {
  return table.rows
    .filter((row) => row.role === 'header')
    .map((row) => lines.lineAt(row.span.start) + 1);
}

function kindsOf(table: Table): TableRow['role'][] {
  return table.rows.map((row) => row.role);
}

const ROLE_OF_KIND: Readonly<Record<string, TableRow['role']>> = {
  header: 'header',
  'sign-convention': 'note',
  leaf: 'data',
  total: 'total',
};

function expectedKinds(expected: FactsTable) {
  return expected.rows
    .filter((row) => row.kind !== 'page-break')
    .map((row) => ROLE_OF_KIND[row.kind]);
}
