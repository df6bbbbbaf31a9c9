import { describe, expect, test } from 'vitest';
import { budgetOf } from '../../../server/src/budget/itemBudget';
import { checkTable } from '../../../server/src/budget/relations/checkTable';
import type { CellRef } from '../../../server/src/budget/relations/model';
import { readMinutes } from '../../../server/src/minutes/minutes';
import { Lines } from '../../../server/src/text/lines';
import { realDocuments } from '../support/realTables';

/** The facts' relations: cells go by line (from 1) and column. */
interface FactsRelation {
  readonly kind: string;
  readonly target: FactsCell;
  readonly operands: readonly (FactsCell & { readonly sign: number })[];
}

interface FactsCell {
  readonly line: number;
  readonly col: number;
}

const documents = realDocuments();

describe.skipIf(documents.length === 0)('calculations of real minutes (shared folder)', () => {
  describe.each(documents)('$name', ({ text, facts }) => {
    const lines = new Lines(text);
    const checked = readMinutes(text).items.flatMap(({ item, offset }) =>
      budgetOf(item).tables.map((table) => ({ table, offset, check: checkTable(table) })),
    );

    test('all that a reader would check, and none invented', () => {
      const found = checked.flatMap(({ table, offset, check }) => {
        const nameOf = ({ row, column }: CellRef): string => {
          const start = (table.rows[row]?.span.start ?? 0) + offset;
          return `${lines.lineAt(start) + 1}:${column}`;
        };
        return check.relations.map(({ target, operands }) =>
          written(
            nameOf(target),
            operands.map((each) => [each.sign, nameOf(each)] as const),
          ),
        );
      });
      const expected = facts.tables.flatMap((table) => relationsOf(table).map(asWritten));
      expect(found.sort()).toEqual(expected.sort());
    });

    test('nothing is flagged', () => {
      expect(checked.flatMap(({ check }) => check.faults)).toEqual([]);
    });
  });
});

function relationsOf(table: object): readonly FactsRelation[] {
  return (table as { readonly relations: readonly FactsRelation[] }).relations;
}

function asWritten({ target, operands }: FactsRelation): string {
  const nameOf = ({ line, col }: FactsCell): string => `${line}:${col}`;
  return written(
    nameOf(target),
    operands.map((each) => [each.sign, nameOf(each)] as const),
  );
}

/** "67:1 = +41:1 +42:1", whatever the order of the operands. */
function written(target: string, operands: readonly (readonly [number, string])[]): string {
  const terms = operands.map(([sign, name]) => `${sign === 1 ? '+' : '-'}${name}`);
  return `${target} = ${terms.sort().join(' ')}`;
}
