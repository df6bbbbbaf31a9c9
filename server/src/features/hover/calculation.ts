import type { Table } from '../../budget/model';
import {
  computedFigure,
  deviation,
  figuresOf,
  formulaOf,
  statedFigure,
} from '../../budget/relations/formula';
import type { Operand, Relation } from '../../budget/relations/model';
import { columnName, rowName } from '../../budget/relations/names';
import { type Language, say } from '../../l10n/catalogue';
import { countOf } from '../words';
import { bold, dotted, plain } from './markdown';

/** So many names are listed; of more only the first and the last. */
const MOST_NAMES = 3;

/** A calculation in three short lines of Markdown: what it explains, the figures, whose they are. */
export function calculationLines(
  table: Table,
  relation: Relation,
  language: Language,
): readonly string[] {
  return [
    title(table, relation),
    plain(calculationText(table, relation, language)),
    names(table, relation, language),
  ];
}

/** "344.899 − 349.209 = -4.310 ✓", and what stands there where it is something else. */
export function calculationText(table: Table, relation: Relation, language: Language): string {
  const parameters = {
    formula: formulaOf(table, relation),
    computed: computedFigure(table, relation),
    stated: statedFigure(table, relation),
    difference: deviation(relation),
  };
  return say(language, `calculation.${relation.verdict}`, parameters);
}

/** "**I alt** · Regnskab"; of shares the column alone, since no cell states their sum. */
function title(table: Table, { kind, target }: Relation): string {
  const row = kind === 'sum100' ? '' : rowName(table, target.row);
  const column = columnName(table, target.column);
  return row === '' ? bold(column) : dotted(bold(row), plain(column));
}

/** "Regnskab − Budget", "3 rækker: Sten, Løn, Skilte", "25 rækker: Administration … Beredskab". */
function names(table: Table, relation: Relation, language: Language): string {
  const operands = figuresOf(table, relation);
  const inRow = operands.every(({ row }) => row === relation.target.row) && operands.length > 1;
  const all = operands.map(({ row, column }) =>
    inRow ? columnName(table, column) : rowName(table, row),
  );
  const signed = operands.some(({ sign }) => sign === -1);
  if (signed) return all.includes('') || all.length > MOST_NAMES ? '' : signedNames(all, operands);
  const count = countOf(inRow ? 'columns' : 'rows', operands.length, language);
  const named = all.filter((name) => name !== '');
  if (named.length < all.length) return count;
  const shown = all.length <= MOST_NAMES ? all.join(', ') : `${all[0]} … ${all.at(-1)}`;
  return `${count}: ${plain(shown)}`;
}

/** "Regnskab − Budget" */
function signedNames(names: readonly string[], operands: readonly Operand[]): string {
  const terms = names.map((name, index) => {
    const operator = operands[index]?.sign === -1 ? '− ' : '+ ';
    return index === 0 && operator === '+ ' ? name : operator + name;
  });
  return plain(terms.join(' '));
}
