import { describe, test } from 'vitest';
import { expectFaults } from './support/drawn';

describe('the very cell is named, with its value', () => {
  test('where a sum and a difference cross in it', () => {
    expectFaults(`
      Område | Budget          | Regnskab | Forskel
      Veje   | 1.200           | 1.310    | 110
      Parker | «540 → 450»     |   440    | -10
      Havnen | 310             |   275    | -35
      I alt  | 1.960           | 2.025    | 65
    `);
  });

  test('where the figures are rounded, so that no value makes all of them exact', () => {
    expectFaults(`
      Mio. kr. | Vedtaget | Forventet       | Afvigelse
      Skole    | 101,3    | 102,4           | 1,2
      Ældre    | 240,6    | «214,1 → 241,1» | 0,5
      Social   |  88,4    |  88,2           | -0,2
      Kultur   |  31,2    |  30,9           | -0,2
      I alt    | 461,5    | 462,7           | 1,2
    `);
  });

  test('where it is a total and its difference does not come out either', () => {
    expectFaults(`
      Område | Budget            | Regnskab | Forskel
      Veje   | 1.200             | 1.310    | 110
      Parker | 450               |   440    | -10
      Havnen | 310               |   275    | -35
      I alt  | «1.690 → 1.960»   | 2.025    | 65
    `);
  });

  test('where it is a difference and the total of differences does not come out either', () => {
    expectFaults(`
      Område | Budget | Regnskab | Forskel
      Veje   | 1.200  | 1.310    | 110
      Parker |   450  |   440    | «10 → -10»
      Havnen |   310  |   275    | -35
      I alt  | 1.960  | 2.025    | 65
    `);
  });

  test('where it is a subtotal that a later total counts', () => {
    expectFaults(`
      Post           | 2023  | 2024
      Lærere         | 4.000 | 4.100
      Pedeller       |   500 |   480
      Løn i alt      | 4.500 | «4.850 → 4.580»
      Bøger          |   120 |   140
      Energi         |   310 |   290
      I alt          | 4.930 | 5.010
    `);
  });
});

describe('the only cell that nothing else confirms is named', () => {
  test('when all its addends are confirmed', () => {
    expectFaults(`
      Område | Budget            | Regnskab | Forskel
      Veje   | 1.200             | 1.310    | 110
      Parker | 450               |   440    | -10
      Havnen | 310               |   275    | -35
      I alt  | «1.690 → 1.960»   | 2.025    |
    `);
  });

  test('when nothing but its sign is wrong', () => {
    expectFaults(`
      Post          | 2023  | 2024
      Musik         |   289 |   291
      Scene         |   131 |   128
      Vagter        |    48 |    52
      Udgifter i alt|   468 | «-471 → 471»
    `);
  });
});

describe('the very cell of a rounded table is named', () => {
  test('with the value that a slip explains, where several would do', () => {
    expectFaults(`
      Mio. kr.  | Budget            | Forventet | Afvigelse
      Skoler    | «421,4 → 412,4»   | 415,3     | 2,9
      Dagtilbud | 230,3             | 228,8     | -1,6
      Sundhed   |  98,2             |  99,6     | 1,4
      Kultur    |  41,4             |  42,9     | 1,5
      I alt     | 782,4             | 786,5     | 4,2
    `);
  });
});

describe('the total is shown, without a value', () => {
  test('where nothing tells which of its figures is wrong', () => {
    expectFaults(`
      Område | 2023  | 2024
      Veje   | 1.200 | 1.310
      Parker |   450 |   404
      Havnen |   310 |   275
      I alt  | 1.960 | «2.025»
    `);
  });

  test('once, where the same error runs through a subtotal and a total', () => {
    expectFaults(`
      Post           | 2023  | 2024
      Lærere         | 4.000 | 4.100
      Pedeller       |   500 |   480
      Løn i alt      | 4.500 | «4.850»
      Bøger          |   120 |   140
      Energi         |   310 |   290
      I alt          | 4.930 | 5.280
    `);
  });
});

describe('two errors at once', () => {
  test('are two findings, each on its own cell', () => {
    expectFaults(`
      Område | 2023              | Budget          | Regnskab          | Forskel
      Veje   | 1.190             | 1.200           | «1.301 → 1.310»   | 110
      Parker | 430               | «540 → 450»     | 440               | -10
      Havnen | 305               | 310             | 275               | -35
      Skoler | 811               | 820             | 875               | 55
      I alt  | 2.736             | 2.780           | 2.900             | 120
    `);
  });

  test('in one column, one of them at the total', () => {
    expectFaults(`
      Område | 2022  | 2023    | 2024
      Veje   | 1.200 | 1.310   | 1.290
      Parker |   450 |   440   |   460
      Havnen |   310 |   275   |   280
      Skoler |   820 |   875   |   851
      I alt  | 2.780 | «2.800» | «2.981»
    `);
  });
});
