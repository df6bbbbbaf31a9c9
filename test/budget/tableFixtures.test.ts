import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { budgetOf } from '../../server/src/budget/itemBudget';
import { readMinutes } from '../../server/src/minutes/minutes';
import { Lines } from '../../server/src/text/lines';

const FOLDER = join('test', 'fixtures', 'tables');
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''));

/** Where figures stand in the tables of a document: "line column", lines from 1, cells from 0. */
function figuresIn(text: string): ReadonlySet<string> {
  const lines = new Lines(text);
  const figures = new Set<string>();
  for (const { item, offset } of readMinutes(text).items) {
    for (const { cells } of budgetOf(item).tables.flatMap((table) => table.rows)) {
      cells.forEach(({ value, span }, column) => {
        if (value) figures.add(`${lines.lineAt(offset + span.start) + 1} ${column}`);
      });
    }
  }
  return figures;
}

interface Expected {
  readonly relations: readonly {
    readonly line: number;
    readonly column: number;
    readonly operands: readonly (readonly [line: number, column: number, sign: number])[];
  }[];
}

describe('invented tables', () => {
  test.each(names)('%s: every figure of its relations is a cell with a value', (name) => {
    const figures = figuresIn(readFileSync(join(FOLDER, `${name}.txt`), 'utf8'));
    const expected: Expected = JSON.parse(
      readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8'),
    );
    const places = expected.relations.flatMap(({ line, column, operands }) => [
      `${line} ${column}`,
      ...operands.map(([at, cell]) => `${at} ${cell}`),
    ]);
    expect(places.filter((place) => !figures.has(place))).toEqual([]);
    expect(expected.relations.length).toBeGreaterThan(0);
  });
});
