import { describe, expect, test } from 'vitest';
import { printDecimal } from '../../server/src/budget/decimal';
import { readMalformedNumber } from '../../server/src/budget/malformed';
import { readNumber } from '../../server/src/budget/number';

describe('Danish numbers', () => {
  test.each([
    // written, value, decimals
    ['0', '0', 0],
    ['225', '225', 0],
    ['1.000', '1000', 0],
    ['2.941.813,70', '2941813.7', 2],
    ['1,234', '1.234', 3],
    ['0,5', '0.5', 1],
    ['1250', '1250', 0],
    ['-4.310', '-4310', 0],
    ['−4.310', '-4310', 0],
    ['–4.310', '-4310', 0],
    ['÷4.310', '-4310', 0],
    ['- 0,7', '-0.7', 1],
    ['(4.310)', '-4310', 0],
    ['(-4.310)', '-4310', 0],
    ['+12,5', '12.5', 1],
    ['1\u00a0234\u00a0567,5', '1234567.5', 1],
    ['12\u2009500', '12500', 0],
    ['  48 ', '48', 0],
    ['1.200*', '1200', 0],
    ['1.200 **', '1200', 0],
    ['500,-', '500', 0],
  ])('%j is %s with %i decimals', (written, value, decimals) => {
    const number = readNumber(written);
    expect(number && printDecimal(number.value)).toBe(value);
    expect(number?.decimals).toBe(decimals);
    expect(number?.percent).toBe(false);
  });

  test.each([
    ['-24,15%', '-24.15'],
    ['100 %', '100'],
    ['12,5 pct.', '12.5'],
    ['(3 %)', '-3'],
  ])('%j is %s per cent', (written, value) => {
    const number = readNumber(written);
    expect(number && printDecimal(number.value)).toBe(value);
    expect(number?.percent).toBe(true);
  });

  test.each([
    '',
    '-',
    '–',
    'x',
    'B2023',
    '2024 (23pl.)',
    '12.00',
    '1.23.456',
    '0.500',
    '1,234.5',
    '225 300',
    '12 %-point',
    '(250',
    '250)',
    '4-5',
    '1,',
    ',5',
    '1.000.00',
    '31/12',
    '9'.repeat(101),
  ])('%j is none', (written) => {
    expect(readNumber(written)).toBeNull();
  });
});

describe('figures that are no Danish numbers', () => {
  test.each([
    ['12.00', '12,00'],
    ['12.5', '12,5'],
    ['1234.50', '1234,50'],
    ['-12.00', '-12,00'],
    ['(12.50)', '(12,50)'],
    ['12.5 %', '12,5 %'],
    ['1,234.5', '1.234,5'],
    ['1,234,567', '1.234.567'],
    ['1,234,567.89', '1.234.567,89'],
    ['2.941.813.70', '2.941.813,70'],
    ['1.23.456', '123.456'],
    ['1000.000', '1.000.000'],
    ['10.00.000', '1.000.000'],
    ['0.500', '0,500'],
    ['1..234', '1.234'],
    ['12,,5', '12,5'],
  ])('%j probably means %j', (written, meant) => {
    expect(readMalformedNumber(written)).toEqual({ meant });
  });

  test('before mio. and mia. a single point is a comma, however many digits follow', () => {
    expect(readMalformedNumber('1.2345', true)).toEqual({ meant: '1,2345' });
    expect(readMalformedNumber('1.2345')).toEqual({ meant: '12.345' });
    expect(readMalformedNumber('1.234', true)).toBeNull();
  });

  test.each([
    ['three decimals', '1,234'],
    ['thousands', '10.000'],
    ['a year', '2024'],
    ['a date', '30.06.2024'],
    ['a short date', '1.7.24'],
    ['a month of a year', '08.2024'],
    ['a version', '1.2.3'],
    ['a case number', '00.30.14'],
    ['a case number with its facet', '00.30.14G01-24-23'],
    ['a date written from the year', '2024.08.14'],
    ['a phone number', '97 12 34 56'],
    ['a paragraph', '§ 4'],
    ['a range', '12-14'],
    ['a word', 'Medfinansiering'],
    ['nothing', ''],
    ['a heap of marks', '1.2,3.4,5'],
  ])('%s is not malformed: %j', (_, written) => {
    expect(readMalformedNumber(written)).toBeNull();
  });
});
