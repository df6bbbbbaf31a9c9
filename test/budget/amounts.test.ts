import { describe, expect, test } from 'vitest';
import { readAmounts } from '../../server/src/budget/amounts';
import { printDecimal } from '../../server/src/budget/decimal';

/** Each amount as "text = value unit", with "~" for a hedged one. */
function amountsOf(text: string): string[] {
  return readAmounts(text, [{ start: 0, end: text.length }]).amounts.map((amount) => {
    expect(text.slice(amount.span.start, amount.span.end)).toBe(amount.text);
    const value = `${printDecimal(amount.value)} ${amount.unit}`;
    return `${amount.text} = ${amount.approximate ? '~' : ''}${value}`;
  });
}

function malformedIn(text: string): string[] {
  return readAmounts(text, [{ start: 0, end: text.length }]).malformed.map((figure) => {
    expect(text.slice(figure.span.start, figure.span.end)).toBe(figure.text);
    return `${figure.text} → ${figure.meant}`;
  });
}

describe('amounts in running text', () => {
  test.each([
    ['Der gives 454.000 kr. i 2025.', '454.000 kr. = 454000 kr'],
    ['Der gives 28.353 kroner pr. borger.', '28.353 kroner = 28353 kr'],
    ['Et forbrug på ca. 344,9 mio. kr. i år', '344,9 mio. kr. = ~344900000 kr'],
    ['knap 12 millioner kroner', '12 millioner kroner = ~12000000 kr'],
    ['et tab på 0,8 mia. kr.', '0,8 mia. kr. = 800000000 kr'],
    ['i alt 4.310 t.kr.', '4.310 t.kr. = 4310000 kr'],
    ['i alt 4.310 tkr.', '4.310 tkr. = 4310000 kr'],
    ['i alt 4.310 (i 1.000 kr.)', '4.310 (i 1.000 kr.) = 4310000 kr'],
    ['en indtægt på -454.000 kr.', '-454.000 kr. = -454000 kr'],
    ['en indtægt på minus 2 mio. kr.', '2 mio. kr. = -2000000 kr'],
    ['et beløb (−4,018 mio. kr.)', '−4,018 mio. kr. = -4018000 kr'],
    ['Der søges om kr. 500.000 til taget', 'kr. 500.000 = 500000 kr'],
    ['kr. 4,3 mio. til taget', 'kr. 4,3 mio. = 4300000 kr'],
    ['i 2024 kr. 500.000 til taget', 'kr. 500.000 = 500000 kr'],
    ['DKK 1.250,50', 'DKK 1.250,50 = 1250.5 kr'],
    ['prisen er 500,- pr. plads', '500,- = 500 kr'],
    ['9,3 mio. heraf', '9,3 mio. = 9300000 kr'],
    ['med 95 % og', '95 % = 95 percent'],
    ['omkring 1,5 %, hvilket', '1,5 % = ~1.5 percent'],
    ['21,9 pct., hvilket', '21,9 pct. = 21.9 percent'],
    ['12 procent', '12 procent = 12 percent'],
    ['1\u00a0250\u00a0000\u00a0kr.', '1\u00a0250\u00a0000\u00a0kr. = 1250000 kr'],
    ['på 36,36\nmio. kr. mere', '36,36\nmio. kr. = 36360000 kr'],
  ])('%j holds %j', (text, amount) => {
    expect(amountsOf(text)).toEqual([amount]);
  });

  test('several amounts come in reading order, each with its own unit', () => {
    expect(amountsOf('54.000 kr. i 2019 + 13.500 kr. i 2020 (6,3 mio. kr., 12 %)')).toEqual([
      '54.000 kr. = 54000 kr',
      '13.500 kr. = 13500 kr',
      '6,3 mio. kr. = 6300000 kr',
      '12 % = 12 percent',
    ]);
  });

  test('a dash that begins a bullet is no minus', () => {
    expect(amountsOf('- 60.000 kr. til maling')).toEqual(['60.000 kr. = 60000 kr']);
  });

  test.each([
    ['figures without a unit', 'Mødet den 14. august 2024 kl. 15.00, jf. § 55, stk. 2'],
    ['per cent points', 'et fald på 0,3 %-point, 2 procentpoint og 1 pct.-point'],
    ['the ends of a range', 'mellem 3-4 mio. kr.'],
    ['a unit', 'Tabellen er i 1.000 kr. og i hele 1.000 kr.'],
    ['people', '21 mio. indbyggere'],
    ['words that begin like a unit', '12 kredse, 3 milliarder-drømme, 4 krav'],
    ['names with digits', 'B2023 kr. og C3.40'],
    ['prose without figures', 'Udvalget drøftede sagen og tog den til efterretning.'],
  ])('%s are none: %s', (_, text) => {
    expect(amountsOf(text)).toEqual([]);
  });

  test('only the given stretch is read', () => {
    const text = '1 kr. | 2 kr. | 3 kr.';
    const found = readAmounts(text, [{ start: 7, end: 14 }]).amounts;
    expect(found.map((amount) => amount.text)).toEqual(['2 kr.']);
  });

  test('a heap of digits and marks is read in one pass', () => {
    for (const heap of ['1'.repeat(200_000), '1,'.repeat(100_000), '1 kr '.repeat(50_000)]) {
      expect(() => readAmounts(heap, [{ start: 0, end: heap.length }]).amounts).not.toThrow();
    }
  });
});

describe('malformed figures in running text', () => {
  test.each([
    ['Der gives 12.50 kr. pr. time.', '12.50 → 12,50'],
    ['Et tab på 1.2 mio. kr.', '1.2 → 1,2'],
    ['Et tab på 12.5 mio.', '12.5 → 12,5'],
    ['Et tilskud på 1,234.50 kr.', '1,234.50 → 1.234,50'],
    ['Et tilskud på kr. 1.23.456', '1.23.456 → 123.456'],
    ['Et tilskud på 1000.000 kroner', '1000.000 → 1.000.000'],
  ])('%s: %s', (text, reading) => {
    expect(malformedIn(text)).toEqual([reading]);
  });

  test.each([
    'Mødet begynder kl. 14.30 kr. 50 betales ved døren.',
    'Der er 14.30 kr. 50 til forskel',
    'Den 30.06.2024 kr. 500',
    'jf. afsnit 1.2 kr. 500',
    'Version 1.2 mio. gange hentet',
    'Sag 00.30.14-G01-24-23',
    'Ring 97 12 34 56, kr. 500',
    'Der gives 1,234 mio. kr. og 10.000 kr. i 2024',
    'Andelen er 12.5 %',
    'pr. 31.12 2024',
  ])('nothing in %j', (text) => {
    expect(malformedIn(text)).toEqual([]);
  });
});
