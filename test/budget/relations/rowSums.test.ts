import { expect, test } from 'vitest';
import { expectFaults, relationsOf } from './support/drawn';

test('"I alt" as a column adds up the columns before it', () => {
  expect(
    relationsOf(`
      Projekt | 2024  | 2025  | 2026 | I alt
      Bro     | 1.200 | 1.310 | 100  | 2.610
      Sti     |   450 |   440 | 200  | 1.090
      Havn    |   310 |   275 | 300  |   885
    `),
  ).toEqual([
    'Bro: I alt = 2024 + 2025 + 2026',
    'Sti: I alt = 2024 + 2025 + 2026',
    'Havn: I alt = 2024 + 2025 + 2026',
  ]);
});

test('or the columns behind it, where it stands first', () => {
  expect(
    relationsOf(`
      Projekt | I alt | 2024  | 2025  | 2026
      Bro     | 2.610 | 1.200 | 1.310 | 100
      Sti     | 1.090 |   450 |   440 | 200
      Havn    |   885 |   310 |   275 | 300
    `),
  ).toEqual([
    'Bro: I alt = 2024 + 2025 + 2026',
    'Sti: I alt = 2024 + 2025 + 2026',
    'Havn: I alt = 2024 + 2025 + 2026',
  ]);
});

test('a row total that does not come out is shown', () => {
  expectFaults(`
    Projekt | 2024  | 2025  | 2026 | I alt
    Bro     | 1.200 | 1.310 | 100  | 2.610
    Sti     |   450 |   440 | 200  | «1.900»
    Havn    |   310 |   275 | 300  |   885
    Gade    |   110 |   175 | 260  |   545
  `);
});

test('where rows and columns cross, the very cell is named', () => {
  expectFaults(`
    Projekt | 2024  | 2025            | 2026 | I alt
    Bro     | 1.200 | 1.310           | 100  | 2.610
    Sti     |   450 | «404 → 440»     | 200  | 1.090
    Havn    |   310 | 275             | 300  |   885
    I alt   | 1.960 | 2.025           | 600  | 4.585
  `);
});
