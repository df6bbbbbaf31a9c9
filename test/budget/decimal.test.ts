import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  type Decimal,
  fromDigits,
  printDecimal,
  subtract,
  timesTenTo,
} from '../../server/src/budget/decimal';

/** The number that `printDecimal` writes like this ("-4310.5"). */
function decimal(text: string): Decimal {
  const [, minus, whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const value = fromDigits(minus === '-', whole, fraction);
  if (whole === '' || value === null) throw new Error(`no decimal: ${text}`);
  return value;
}

describe('exact decimals', () => {
  test.each([
    ['-4310.5', '-4310.5'],
    ['0', '0'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['1.50', '1.5'],
    ['100', '100'],
    ['0.05', '0.05'],
    ['-0.05', '-0.05'],
    ['007', '7'],
    ['1234567890123456789012345678901234567890.1', '1234567890123456789012345678901234567890.1'],
  ])('%s is printed as %s', (written, printed) => {
    expect(printDecimal(decimal(written))).toBe(printed);
  });

  test('no figure has more than a hundred digits', () => {
    expect(fromDigits(false, '9'.repeat(99), '9')).not.toBeNull();
    expect(fromDigits(false, '9'.repeat(100), '9')).toBeNull();
  });

  test('adds and subtracts without rounding where binary floats would round', () => {
    expect(printDecimal(add(decimal('0.1'), decimal('0.2')))).toBe('0.3');
    expect(printDecimal(subtract(decimal('1.1'), decimal('1')))).toBe('0.1');
    expect(printDecimal(add(decimal('9007199254740993'), decimal('-0.5')))).toBe(
      '9007199254740992.5',
    );
  });

  test('compares by value, not by how many zeros are written', () => {
    expect(compare(decimal('1.50'), decimal('1.5'))).toBe(0);
    expect(compare(decimal('-2'), decimal('1.5'))).toBe(-1);
    expect(compare(decimal('0.01'), decimal('-7'))).toBe(1);
  });

  test.each([
    ['4.3', 6, '4300000'],
    ['-0.05', 1, '-0.5'],
    ['4310', -3, '4.31'],
    ['12', 0, '12'],
  ])('%s times ten to the power %i is %s', (value, power, result) => {
    expect(printDecimal(timesTenTo(decimal(value), power))).toBe(result);
  });
});
