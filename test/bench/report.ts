/** A measure as the reader sees it. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Something to reach, and whether it was. */
export interface Goal {
  readonly what: string;
  readonly toReach: string;
  readonly measured: string;
  readonly reached: boolean;
}

export interface Section {
  /** What `--only` calls it. */
  readonly id: string;
  readonly tables: readonly Table[];
  readonly goals: readonly Goal[];
}

/** `value` is to be at most `bound`; both are of one unit, which `form` writes. */
export function atMost(
  what: string,
  value: number,
  bound: number,
  form: (value: number) => string = times,
): Goal {
  const reached = value <= bound;
  return { what, toReach: `≤ ${form(bound)}`, measured: form(value), reached };
}

export function atLeast(
  what: string,
  value: number,
  bound: number,
  form: (value: number) => string = times,
): Goal {
  const reached = value >= bound;
  return { what, toReach: `≥ ${form(bound)}`, measured: form(value), reached };
}

/** "2.4 ×": how many times something else. */
export function times(value: number): string {
  return `${figure(value)} ×`;
}

export function ms(value: number): string {
  return figure(value);
}

export function power(value: number): string {
  return value.toFixed(2);
}

/** Two or three digits that count, as a reader compares them; a dash for what was not measured. */
export function figure(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  if (value >= 100) return Math.round(value).toLocaleString('en-GB');
  if (value >= 10) return value.toFixed(1);
  return value >= 1 ? value.toFixed(2) : String(Number(value.toPrecision(2)));
}

export function goalsTable(sections: readonly Section[]): Table {
  const goals = sections.flatMap((section) => section.goals);
  return {
    title: 'To reach',
    columns: ['what', 'to reach', 'measured', 'reached'],
    rows: goals.map((goal) => [
      goal.what,
      goal.toReach,
      goal.measured,
      goal.reached ? 'yes' : 'no',
    ]),
  };
}

/** Columns that line up; the first to the left, the others, being figures, to the right. */
export function asText({ title, columns, rows }: Table): string {
  const widths = columns.map((column, i) =>
    Math.max(column.length, ...rows.map((row) => row[i]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [title, '', line(columns), rule, ...rows.map(line), ''].join('\n');
}

export function asMarkdown({ columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  const rule = columns.map((_, i) => (i === 0 ? '---' : '---:'));
  return [line(columns), line(rule), ...rows.map(line)].join('\n');
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|');
}
