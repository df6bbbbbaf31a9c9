import fc from 'fast-check';

/** A table as people make them, before it is printed. */
export interface Plan {
  /** Without that of the label column. */
  readonly headings: readonly string[];
  readonly rows: readonly PlanRow[];
}

export interface PlanRow {
  readonly label: string;
  readonly values: readonly number[];
}

/** A figure that is to be another. */
export interface Planted extends Plan {
  readonly row: number;
  readonly column: number;
}

const NAMES = ['Veje', 'Parker', 'Havnen', 'Skoler', 'Klubber', 'Teater', 'Musik', 'Idræt', 'Vand'];
const GROUPS = ['Teknik', 'Børn', 'Kultur'];
const YEARS = ['Budget', 'Forventet', 'Regnskab'];

type Shape = 'totalLast' | 'totalFirst' | 'nested';

/**
 * Tables with two or three columns of amounts, perhaps a difference of two of them; the total last,
 * first, or over subtotals; perhaps with a "heraf" row.
 */
export function plans(): fc.Arbitrary<Plan> {
  return fc
    .record({
      shape: fc.constantFrom<Shape>('totalLast', 'totalFirst', 'nested'),
      columns: fc.integer({ min: 2, max: YEARS.length }),
      leaves: fc.array(
        fc.array(fc.integer({ min: 1_000, max: 99_999 }), { minLength: 3, maxLength: 3 }),
        {
          minLength: 4,
          maxLength: NAMES.length,
        },
      ),
      difference: fc.option(fc.tuple(fc.nat({ max: 2 }), fc.integer({ min: 1, max: 2 }))),
      ofWhich: fc.option(fc.integer({ min: 100, max: 999 })),
    })
    .map(({ shape, columns, leaves, difference, ofWhich }) => {
      const data = leaves.map((values, index) => ({
        label: NAMES[index] as string,
        values: values.slice(0, columns),
      }));
      const [first = 0, step = 1] = difference ?? [];
      const minuend = first % columns;
      const subtrahend = (minuend + (step % columns || 1)) % columns;
      const headings = YEARS.slice(0, columns);
      const rows = withOfWhich(shaped(shape, data), ofWhich);
      if (difference === null) return { headings, rows };
      return {
        headings: [...headings, 'Forskel'],
        rows: rows.map(({ label, values }) => ({
          label,
          values: [...values, (values[minuend] as number) - (values[subtrahend] as number)],
        })),
      };
    });
}

function shaped(shape: Shape, data: readonly PlanRow[]): readonly PlanRow[] {
  if (shape === 'totalLast') return [...data, total('I alt', data)];
  if (shape === 'totalFirst') return [total('I alt', data), ...data];
  const size = Math.ceil(data.length / Math.min(GROUPS.length, Math.floor(data.length / 2)));
  const groups = GROUPS.map((_, index) => data.slice(index * size, (index + 1) * size));
  const rows = groups.flatMap((group, index) =>
    // A "sum" of one row would say nothing.
    group.length < 2 ? [] : [...group, total(`${GROUPS[index]} i alt`, group)],
  );
  const added = groups.filter((group) => group.length >= 2).flat();
  return [...rows, total('I alt', added)];
}

function total(label: string, rows: readonly PlanRow[]): PlanRow {
  const width = rows[0]?.values.length ?? 0;
  const sums = Array.from({ length: width }, (_, column) =>
    rows.reduce((sum, { values }) => sum + (values[column] as number), 0),
  );
  return { label, values: sums };
}

/** Part of the first row that is no total; it may be more than that row, and is never added. */
function withOfWhich(rows: readonly PlanRow[], amount: number | null): readonly PlanRow[] {
  const parent = rows.findIndex(({ label }) => !label.endsWith('i alt') && label !== 'I alt');
  const width = rows[0]?.values.length ?? 0;
  if (amount === null) return rows;
  const part = {
    label: 'heraf løn',
    values: Array.from({ length: width }, (_, i) => amount + 7 * i),
  };
  return [...rows.slice(0, parent + 1), part, ...rows.slice(parent + 1)];
}

/** The table with one digit of one figure changed, never the last two: that would be rounding. */
export function withError({ headings, rows }: Plan, place: number, by: number): Planted {
  const width = headings.length;
  const row = Math.floor(place / width) % rows.length;
  const column = place % width;
  const figure = String(Math.abs(rows[row]?.values[column] ?? 0)).padStart(3, '0');
  const at = by % (figure.length - 2);
  const digit = (Number(figure[at]) + 1 + (by % 8)) % 10;
  const changed = Number(figure.slice(0, at) + digit + figure.slice(at + 1));
  const sign = Math.sign(rows[row]?.values[column] ?? 1) || 1;
  return {
    headings,
    row,
    column,
    rows: rows.map((each, index) =>
      index === row ? { ...each, values: each.values.with(column, sign * changed) } : each,
    ),
  };
}

/** The table as text. */
export function printed({ headings, rows }: Plan, separator: string): string {
  const lines = [
    ['Post', ...headings],
    ...rows.map(({ label, values }) => [label, ...values.map(danish)]),
  ];
  return lines.map((cells) => cells.join(separator)).join('\n');
}

function danish(value: number): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, '.');
  return value < 0 ? `-${digits}` : digits;
}
