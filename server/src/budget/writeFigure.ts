import { readCell } from './cells';
import { compare, type Decimal, negate, subtract, ZERO } from './decimal';
import { formatDecimal } from './format';
import type { TableCell } from './model';
import { splitFigure } from './number';

/** The habits that show in a written figure. */
interface Style {
  /** Between groups of three: "." or a kind of blank; "" where long figures are written without. */
  readonly separator: string | null;
  /** "-", "− ", "÷" …; null where the figure has no minus to learn from. */
  readonly minus: string | null;
  readonly brackets: boolean;
}

/**
 * The text of a cell with another value in place of its own: the same number of decimals at least, the
 * same thousands points, minus sign or brackets, and what stands behind the figure (kr., %, a footnote
 * mark). What the cell does not show is learnt from its `neighbours`, in their order. Null when the text
 * would not be read as that value again.
 */
export function writeFigure(
  cell: TableCell,
  value: Decimal,
  neighbours: readonly TableCell[],
): string | null {
  const figure = figureIn(cell);
  if (figure === null) return null;
  const styles = [cell, ...neighbours].map(styleOf);
  const known = <K extends keyof Style>(habit: K): Style[K] | undefined =>
    styles.find((style) => style[habit] !== null)?.[habit];
  const negative = compare(value, ZERO) < 0;
  const bracketed = negative && styles.find(({ minus }) => minus !== null)?.brackets === true;
  const size = formatDecimal(negative ? negate(value) : value, cell.decimals);
  const digits = size.replaceAll('.', known('separator') ?? '.');
  const sign = negative ? (known('minus') ?? '-') : '';
  const written = bracketed ? `(${sign}${digits})` : `${sign}${digits}`;
  const text = written + figure.behind;
  return isReadAs(text, cell, value) ? text : null;
}

/** A value with so many decimals: halves go away from zero, as people round. */
export function rounded({ mantissa, scale }: Decimal, decimals: number): Decimal {
  if (scale <= decimals) return { mantissa, scale };
  const unit = 10n ** BigInt(scale - decimals);
  const size = mantissa < 0n ? -mantissa : mantissa;
  const whole = (2n * size + unit) / (2n * unit);
  return { mantissa: mantissa < 0n ? -whole : whole, scale: decimals };
}

interface WrittenFigure {
  readonly before: string;
  readonly digits: string;
  /** What follows the figure and is no bracket. */
  readonly behind: string;
}

/** The parts of a cell's figure, with its unit behind. */
function figureIn({ text, value, unit }: TableCell): WrittenFigure | null {
  if (value === null) return null;
  const unitAt = unit === null ? text.length : text.lastIndexOf(unit.text);
  const beforeUnit = text.slice(0, unitAt).trimEnd();
  const parts = splitFigure(beforeUnit);
  if (parts === null) return null;
  const behind = parts.behind.replace(')', '') + text.slice(beforeUnit.length);
  return { before: parts.before, digits: parts.digits, behind };
}

function styleOf(cell: TableCell): Style {
  const figure = figureIn(cell);
  if (figure === null) return { separator: null, minus: null, brackets: false };
  const [whole = ''] = figure.digits.split(',');
  const separator = /\D/.exec(whole)?.[0] ?? (whole.length > 3 ? '' : null);
  const brackets = figure.before.includes('(');
  const sign = figure.before.replace('(', '').replace('+', '').trimStart();
  return { separator, minus: sign !== '' ? sign : brackets ? '' : null, brackets };
}

function isReadAs(text: string, { span }: TableCell, value: Decimal): boolean {
  const { value: read } = readCell({ text, span });
  return read !== null && compare(subtract(read, value), ZERO) === 0;
}
