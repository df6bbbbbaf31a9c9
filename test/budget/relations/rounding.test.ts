import { describe, expect, test } from 'vitest';
import { expectFaults, relationsOf } from './support/drawn';

/**
 * Each printed figure may be off by half a step of its last digit. A sum of n addends is reported from
 * n + 1 such halves on (docs/tables.md §C, step 9): with three addends from 2 steps, not from 1.
 */
describe('rounded figures', () => {
  test('a table in mio. kr. with totals that are off by 0,1 is silent', () => {
    const drawing = `
      Mio. kr.       | Budget | Forventet | Afvigelse
      Skoler         | 412,4  | 415,3     | 2,9
      Dagtilbud      | 230,3  | 228,8     | -1,6
      Sundhed        |  98,2  |  99,6     | 1,3
      Kultur         |  41,4  |  42,9     | 1,5
      I alt          | 782,4  | 786,5     | 4,2
    `;
    expectFaults(drawing);
    expect(relationsOf(drawing)).toContain(
      'Budget: I alt = Skoler + Dagtilbud + Sundhed + Kultur (rounded)',
    );
  });

  test('strictly inside the bound is silent, at the bound is reported', () => {
    expectFaults(`
      Mio. kr.  | 2022 | 2023 | 2024
      Skoler    | 12,4 | 15,3 | 11,7
      Dagtilbud | 10,3 |  8,8 | 10,1
      Kultur    |  8,2 |  9,6 |  8,5
      I alt     | 31,0 | 33,6 | «30,5»
    `);
  });

  test('a longer sum has more room', () => {
    expectFaults(`
      Mio. kr.  | 2022 | 2023 | 2024
      Skoler    | 12,4 | 15,3 | 11,7
      Dagtilbud | 10,3 |  8,8 | 10,1
      Kultur    |  8,2 |  9,6 |  8,5
      Havn      |  4,1 |  4,2 |  4,4
      I alt     | 35,1 | 37,8 | 34,9
    `);
  });

  test('a total with fewer decimals has its own half step', () => {
    expectFaults(`
      Mio. kr.  | 2022 | 2023 | 2024
      Skoler    | 12,4 | 15,3 | 11,7
      Dagtilbud | 10,3 |  8,8 | 10,1
      Kultur    |  8,2 |  9,6 |  8,5
      I alt     | 31   | 34   | 30
    `);
  });

  test('figures in whole thousands are rounded to them', () => {
    expectFaults(`
      Kr.       | 2022       | 2023       | 2024
      Skoler    | 12.432.000 | 15.319.000 | 11.720.000
      Dagtilbud | 10.311.000 |  8.832.000 | 10.101.000
      Kultur    |  8.212.000 |  9.654.000 |  8.505.000
      I alt     | 30.955.000 | 33.806.000 | 30.326.000
    `);
  });

  test('one figure to the krone takes that excuse away', () => {
    expectFaults(`
      Kr.       | 2022       | 2023       | 2024
      Skoler    | 12.432.000 | 15.319.000 | 11.720.000
      Dagtilbud | 10.311.000 |  8.832.000 | 10.101.000
      Kultur    |  8.212.517 |  9.654.291 |  8.505.102
      I alt     | 30.955.517 | 33.805.291 | «30.327.102»
    `);
  });

  test('accounts with two decimals are exact to the øre, beyond rounding', () => {
    expectFaults(`
      Kr.       | 2022      | 2023      | 2024
      Husleje   | 12.432,50 | 15.319,25 | 11.720,75
      Varme     | 10.311,25 |  8.832,50 | 10.101,50
      I alt     | 22.743,75 | 24.151,75 | «21.822,52»
    `);
  });
});

describe('a slip within rounding', () => {
  test('shows in a table that is exact everywhere else, where two relations cross', () => {
    expectFaults(`
      1.000 kr. | Budget | Regnskab          | Forskel
      Skoler    | 1.200  | 1.310             | 110
      Dagtilbud |   450  | 440               | -10
      Kultur    |   310  | «276 → 275»       | -35
      Havn      |   120  | 131               | 11
      Veje      |   640  | 655               | 15
      Vand      |   230  | 219               | -11
      I alt     | 2.950  | 3.030             | 80
    `);
  });

  test('is silent in a table that is rounded', () => {
    expectFaults(`
      1.000 kr. | Budget | Regnskab | Forskel
      Skoler    | 1.200  | 1.310    | 111
      Dagtilbud |   450  | 440      | -10
      Kultur    |   310  | 276      | -35
      Havn      |   120  | 131      | 12
      Veje      |   640  | 655      | 15
      Vand      |   230  | 219      | -12
      I alt     | 2.951  | 3.030    | 80
    `);
  });
});
