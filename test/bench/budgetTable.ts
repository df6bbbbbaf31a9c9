/** Rows between two subtotals. */
const GROUP = 25;

/** A budget of six columns with subtotals, a total and a difference, all of it right. */
export function budgetTable(rows: number): string {
  const lines = ['Område\tBudget\tRegnskab\tForskel\t2027\t2028'];
  let group = [0, 0, 0, 0, 0];
  let whole = [0, 0, 0, 0, 0];
  for (let row = 1; row <= rows; row++) {
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

const DANISH = new Intl.NumberFormat('da-DK');

function written(value: number): string {
  return DANISH.format(value);
}
