import type { RawRow } from './blocks';
import { saysNothing } from './cells';
import type { ColumnRole, TableCell, TableColumn } from './model';
import { headingUnit } from './units';

const DIFFERENCE =
  /(?:^|[^\p{L}])(?:differencer?|diff\.?|forskel(?:le)?|afvigelser?|rest(?:beløb|budget)?|ændring(?:er)?|mer-?\s?\/\s?mindre\p{L}*|mer-? og mindre\p{L}*|til rådighed|saldo)(?![\p{L}])/iu;
const SHARE = /%|(?:^|[^\p{L}])(?:pct|procent|procentvis|andel)(?![\p{L}])/iu;
/** A column that adds up the others beside it; "Samlet budget" is a budget like others. */
const TOTAL =
  /^(?:(?:i\s?alt|totalt?|sum|samlet|hovedtotal)(?![\p{L}])(?!\s(?:budget|regnskab|forbrug|rest|ramme|bevilling)).{0,40}|samlede?\s(?:sum|beløb|udgift(?:er)?|anlægssum)(?![\p{L}]).{0,30}|\p{L}{3,30}\si\s?alt|årene i\s?alt|hele perioden)$/iu;
/** A row total has at least two columns to add up. */
const MIN_ADDED = 2;
/** Columns of this sort hold figures with points that are no amounts. */
const NO_AMOUNT =
  /^(?:(?:lb\.?|sags?|konto|telefon|side)?\s?-?(?:nr|nummer)|pkt|punkt|afsnit|§|dato|frist|termin|periode|deadline|kl|klokken|tid|tidspunkt|åbningstid|varighed|start|slut|version|sag|tlf|telefon|konto|cvr|cpr|uge|måned|side)[.:]?$/i;

const YEAR = /(?:^|\s)(?:19|20)\d\d$/;
const TIME = /^(?:[01]?\d|2[0-4])\.[0-5]\d$/;

/** What was counted in one column of the body. */
interface Tally {
  filled: number;
  numbers: number;
  percents: number;
  malformed: number;
  /** Those of the malformed that may be times of day ("14.30"). */
  times: number;
}

/** Roles of the columns, from their headings and from what the rows of the body hold. */
export function columnsOf(
  headings: readonly string[],
  body: readonly RawRow[],
): readonly TableColumn[] {
  const tallies = count(headings.length, body);
  const label = labelColumn(tallies);
  const yearly = holdAmounts(tallies.filter((_, column) => YEAR.test(headings[column] ?? '')));
  const roles = headings.map((heading, column) => {
    const vouched = yearly && YEAR.test(heading);
    return roleOf(heading, tallies[column] as Tally, column, label, vouched);
  });
  const rowTotals = roles.filter((role) => role === 'amount').length > MIN_ADDED;
  return headings.map((heading, column) => {
    const role = roles[column] as ColumnRole;
    return {
      heading,
      role: rowTotals && role === 'amount' && TOTAL.test(heading) ? 'total' : role,
      unit: column === label ? null : headingUnit(heading),
    };
  });
}

function count(width: number, body: readonly RawRow[]): Tally[] {
  const tallies = Array.from({ length: width }, () => ({
    filled: 0,
    numbers: 0,
    percents: 0,
    malformed: 0,
    times: 0,
  }));
  for (const row of body) {
    for (let column = 0; column < width && column < row.cells.length; column++) {
      const cell = row.cells[column] as TableCell;
      const isFilled = cell.value !== null || !saysNothing(cell);
      if (isFilled) addTo(tallies[column] as Tally, cell);
    }
  }
  return tallies;
}

function addTo(tally: Tally, cell: TableCell): void {
  tally.filled++;
  if (cell.meant !== null) {
    tally.malformed++;
    if (TIME.test(cell.text)) tally.times++;
  } else if (cell.value !== null && cell.percent) tally.percents++;
  else if (cell.value !== null) tally.numbers++;
}

/** The first column that holds words for the most part; the first of all where none does. */
function labelColumn(tallies: readonly Tally[]): number {
  const words = tallies.findIndex((tally) => {
    const figures = tally.numbers + tally.percents + tally.malformed;
    return tally.filled > 0 && figures * 2 < tally.filled;
  });
  return Math.max(words, 0);
}

/** Under years stand amounts, however badly they are written, unless all of them may be times. */
function holdAmounts(underYears: readonly Tally[]): boolean {
  return underYears.some(({ numbers, malformed, times }) => numbers + malformed > times);
}

/** `vouched`: the heading tells that figures in this column are amounts, also malformed ones. */
function roleOf(
  heading: string,
  tally: Tally,
  column: number,
  label: number,
  vouched: boolean,
): ColumnRole {
  if (column === label) return 'label';
  const { filled, numbers, percents, malformed } = tally;
  // Figures before the labels are numbers of rows or accounts ("1.1", "1.2"), not amounts.
  if (filled === 0 || column < label || NO_AMOUNT.test(heading.trim())) return 'text';
  if (numbers + percents + malformed < filled) return 'text';
  if (numbers === 0 && percents > 0) return 'percent';
  if (percents > 0 || (malformed > numbers && !vouched)) return 'text';
  if (SHARE.test(heading) && !DIFFERENCE.test(heading)) return 'percent';
  return DIFFERENCE.test(heading) ? 'difference' : 'amount';
}
