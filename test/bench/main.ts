import { checkTable } from '../../server/src/budget/relations/checkTable';
import { findTables } from '../../server/src/budget/tables';

/**
 * `npm run bench`: what a table costs, from text to checked relations. Each size is twice the one
 * before, so that the growth can be read: the exponent is 1 where the cost of a cell is constant.
 */
const SIZES = [500, 1_000, 2_000, 4_000, 8_000, 16_000];
const COLUMNS = 6;
const ROUNDS = 7;
/** Rows between two subtotals. */
const GROUP = 25;

const rows = SIZES.map((size) => {
  const text = tableOf(size);
  const times = Array.from({ length: ROUNDS }, () => timed(text));
  return { size, milliseconds: median(times) };
});
console.table(
  rows.map(({ size, milliseconds }, i) => {
    const before = rows[i - 1];
    return {
      rows: size,
      cells: size * COLUMNS,
      'ms (median)': milliseconds.toFixed(1),
      'µs per cell': ((1000 * milliseconds) / (size * COLUMNS)).toFixed(2),
      exponent: before ? Math.log2(milliseconds / before.milliseconds).toFixed(2) : '–',
    };
  }),
);

/** A budget with subtotals, a total and a difference column, all of it right. */
function tableOf(size: number): string {
  const lines = ['Område\tBudget\tRegnskab\tForskel\t2027\t2028'];
  let group = [0, 0, 0, 0, 0];
  let whole = [0, 0, 0, 0, 0];
  for (let row = 1; row <= size; row++) {
    const figures = [row * 7 + 100, row * 5 + 90, row * 2 + 10, row + 1, row * 3];
    group = group.map((sum, i) => sum + (figures[i] ?? 0));
    lines.push(`Post ${row}\t${figures.map(written).join('\t')}`);
    if (row % GROUP !== 0) continue;
    lines.push(`Gruppe ${row / GROUP} i alt\t${group.map(written).join('\t')}`);
    whole = whole.map((sum, i) => sum + (group[i] ?? 0));
    group = [0, 0, 0, 0, 0];
  }
  lines.push(`I alt\t${whole.map(written).join('\t')}`);
  return lines.join('\n');
}

function written(value: number): string {
  return value.toLocaleString('da-DK');
}

function timed(text: string): number {
  const started = performance.now();
  for (const table of findTables(text, { start: 0, end: text.length })) checkTable(table);
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
