import type { Plan } from './randomTables';

/**
 * A second opinion, found by trying everything: which cells add up which, and where one error stands.
 * It shares no code with the engine and is as plain as can be; rows and columns count as in the plan.
 */
export interface Opinion {
  /** "4:1 = +0:1 +1:1 +2:1", sorted. */
  readonly relations: readonly string[];
  /** "4:1", or "2:1 → 450" where one value in that cell alone repairs everything. */
  readonly faults: readonly string[];
}

interface Term {
  readonly row: number;
  readonly column: number;
  readonly sign: number;
}

interface Equation {
  readonly target: Term;
  readonly terms: readonly Term[];
}

/** The relations of a correct table. */
export function relationsByForce(plan: Plan): readonly Equation[] {
  return [...sums(plan), ...differences(plan)];
}

/** For each row called "i alt" the fewest other rows that make it in every column. */
function sums({ headings, rows }: Plan): readonly Equation[] {
  return rows.flatMap(({ label, values }, row) => {
    if (!/i alt$/i.test(label)) return [];
    const others = rows.flatMap((other, index) =>
      index === row || other.label.startsWith('heraf') ? [] : [index],
    );
    let best: readonly number[] | null = null;
    for (let subset = 1; subset < 2 ** others.length; subset++) {
      const chosen = others.filter((_, bit) => (subset >> bit) & 1);
      if (chosen.length < 2 || (best !== null && chosen.length >= best.length)) continue;
      const isSum = headings.every(
        (_, column) =>
          chosen.reduce((sum, each) => sum + (rows[each]?.values[column] ?? 0), 0) ===
          values[column],
      );
      if (isSum) best = chosen;
    }
    const addends = best;
    if (addends === null) return [];
    return headings.map((_, column) => ({
      target: { row, column, sign: 1 },
      terms: addends.map((each) => ({ row: each, column, sign: 1 })),
    }));
  });
}

/** For a column called "Forskel" the two columns that make it in every row. */
function differences({ headings, rows }: Plan): readonly Equation[] {
  const column = headings.indexOf('Forskel');
  if (column < 0) return [];
  for (let a = 0; a < column; a++) {
    for (let b = 0; b < column; b++) {
      const isPair = rows.every(
        ({ values }) => (values[a] ?? 0) - (values[b] ?? 0) === values[column],
      );
      if (a === b || !isPair) continue;
      return rows.map((_, row) => ({
        target: { row, column, sign: 1 },
        terms: [
          { row, column: a, sign: 1 },
          { row, column: b, sign: -1 },
        ],
      }));
    }
  }
  return [];
}

export function asOpinion(equations: readonly Equation[]): readonly string[] {
  return equations
    .map(({ target, terms }) => {
      const words = terms.map((term) => `${term.sign === 1 ? '+' : '-'}${nameOf(term)}`).sort();
      return `${nameOf(target)} = ${words.join(' ')}`;
    })
    .sort();
}

/**
 * Where the error of a table stands that was correct but for one figure: every cell is tried with every
 * value that mends one broken equation, and seen whether all equations hold then.
 */
export function faultsByForce(correct: Plan, planted: Plan): readonly string[] {
  const equations = relationsByForce(correct);
  const broken = equations.filter((equation) => offBy(planted, equation) !== 0);
  if (broken.length === 0) return [];
  const repairs = new Set<string>();
  for (const equation of broken) {
    for (const term of [equation.target, ...equation.terms]) {
      const value = planted.rows[term.row]?.values[term.column] ?? 0;
      for (const mended of [value + offBy(planted, equation), value - offBy(planted, equation)]) {
        const tried = withValue(planted, term, mended);
        if (equations.every((each) => offBy(tried, each) === 0)) {
          repairs.add(`${nameOf(term)} → ${mended}`);
        }
      }
    }
  }
  if (repairs.size === 1) return [...repairs];
  return broken.map(({ target }) => nameOf(target));
}

function offBy({ rows }: Plan, { target, terms }: Equation): number {
  const at = ({ row, column }: Term): number => rows[row]?.values[column] ?? 0;
  return at(target) - terms.reduce((sum, term) => sum + term.sign * at(term), 0);
}

function withValue(plan: Plan, { row, column }: Term, value: number): Plan {
  const rows = plan.rows.map((each, index) =>
    index === row ? { ...each, values: each.values.with(column, value) } : each,
  );
  return { ...plan, rows };
}

function nameOf({ row, column }: Term): string {
  return `${row}:${column}`;
}
