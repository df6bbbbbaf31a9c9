import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmounts } from '../../server/src/budget/amounts';
import { printDecimal } from '../../server/src/budget/decimal';
import { readNumber } from '../../server/src/budget/number';
import { findTables } from '../../server/src/budget/tables';

/** Pieces that tables and amounts are made of, in any order. */
const pieces = fc.constantFrom(
  ...['\t', '\t', '|', '|', '\n', '\n', '\n\n', '\r\n', '\r', ' ', '\u00a0', '---', '**', '\\|'],
  ...['1.000', '-4.310', '12,5', '12.5', '1,234.5', '(7)', '15 %', '2024', '-', 'x', '3', '÷2'],
  ...[
    'Veje',
    'I alt',
    'heraf',
    'Side',
    'Budget',
    'Afvigelse',
    '....',
    'i 1.000 kr.',
    '🚢',
    '\ud800',
  ],
  ...[' kr.', ' mio. kr.', ' mio.', 'ca. ', 'kr. ', ' pct.', ' %-point', 'kl. ', '. '],
);
const heaps = fc.array(pieces, { maxLength: 60, size: 'max' }).map((parts) => parts.join(''));

/** Rows that are more like tables: a label, figures, now and then something else. */
const labels = fc.constantFrom(
  'Veje',
  '**I alt**',
  'heraf skilte',
  'Drift i alt',
  '',
  '2024',
  '1.1',
);
const figures = fc.constantFrom('1.000', '-4.310', '12,5', '12.5', '(7)', '15 %', '-', '', '3 kr.');
const rows = fc
  .tuple(labels, fc.array(figures, { minLength: 1, maxLength: 4 }), fc.constantFrom('\t', ' | '))
  .map(([label, cells, delimiter]) => [label, ...cells].join(delimiter));
const blocks = fc
  .array(fc.oneof({ weight: 8, arbitrary: rows }, { weight: 1, arbitrary: heaps }), {
    maxLength: 12,
    size: 'max',
  })
  .chain((lines) =>
    fc.constantFrom('\n', '\r\n', '\n\n').map((lineBreak) => lines.join(lineBreak)),
  );
/** Rows of one shape, in each of the ways that tables are written. */
const shaped = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.array(fc.tuple(labels, fc.array(figures, { minLength: 4, maxLength: 4 })), {
      minLength: 3,
      maxLength: 12,
    }),
    fc.constantFrom('\t', ' | ', '   ', ' ', '\n', '\n\n'),
    fc.constantFrom('\n', '\r\n', '\n\n'),
  )
  .map(([width, rows, delimiter, lineBreak]) =>
    rows.map(([label, cells]) => [label, ...cells.slice(0, width)].join(delimiter)).join(lineBreak),
  );
const texts = fc.oneof(heaps, blocks, shaped);

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
console.log(`test/budget/anyText: seed ${seed} (SEED=${seed} repeats the run)`);
const options = { seed, numRuns: 1_000 };

describe('any text', () => {
  test('cells stand where they say, inside their rows, in order', () => {
    let seen = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const before = 'Forud.\n';
        const whole = before + text;
        let end = before.length;
        for (const table of findTables(whole, { start: before.length, end: whole.length })) {
          seen++;
          expect(table.span.start).toBeGreaterThanOrEqual(end);
          end = table.span.start;
          for (const row of table.rows) {
            expect(row.span.start).toBeGreaterThanOrEqual(end);
            for (const cell of row.cells) {
              expect(whole.slice(cell.span.start, cell.span.end)).toBe(cell.text);
              expect(cell.span.start).toBeGreaterThanOrEqual(end);
              end = cell.span.end;
            }
          }
          expect(end).toBeLessThanOrEqual(table.span.end);
          if (table.caption) expect(table.caption.span.end).toBeLessThanOrEqual(table.span.start);
        }
      }),
      options,
    );
    expect(seen, 'tables among the random texts').toBeGreaterThan(100);
  });

  test('amounts stand where they say and do not overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const within = { start: 0, end: text.length };
        const { amounts, malformed } = readAmounts(text, [within]);
        for (const found of [amounts, malformed]) {
          let end = 0;
          for (const { span, text: written } of found) {
            expect(text.slice(span.start, span.end)).toBe(written);
            expect(span.start).toBeGreaterThanOrEqual(end);
            end = span.end;
          }
        }
      }),
      options,
    );
  });

  test('a decimal in Danish writing is read back as the same value', () => {
    const decimals = fc
      .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat(12))
      .map(([mantissa, scale]) => ({ mantissa, scale }));
    fc.assert(
      fc.property(decimals, (value) => {
        const printed = printDecimal(value);
        const [whole = '', fraction] = printed.split('.');
        const danish =
          whole.replace(/\B(?=(?:\d{3})+$)/g, '.') + (fraction === undefined ? '' : `,${fraction}`);
        const number = readNumber(danish);
        expect(number && printDecimal(number.value)).toBe(printed);
      }),
      options,
    );
  });
});
