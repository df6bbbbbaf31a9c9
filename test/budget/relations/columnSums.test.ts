import { describe, expect, test } from 'vitest';
import { expectFaults, relationsOf, uncheckedOf } from './support/drawn';

describe('a total adds up', () => {
  test('the rows above it', () => {
    expect(
      relationsOf(`
        Område    | Budget | Regnskab
        Veje      | 1.200  | 1.310
        Parker    |   450  |   440
        Havnen    |   310  |   275
        I alt     | 1.960  | 2.025
      `),
    ).toEqual([
      'Budget: I alt = Veje + Parker + Havnen',
      'Regnskab: I alt = Veje + Parker + Havnen',
    ]);
  });

  test('the rows below it, where it stands first', () => {
    expect(
      relationsOf(`
        Område    | Budget | Regnskab
        I alt     | 1.960  | 2.025
        Veje      | 1.200  | 1.310
        Parker    |   450  |   440
        Havnen    |   310  |   275
      `),
    ).toEqual([
      'Budget: I alt = Veje + Parker + Havnen',
      'Regnskab: I alt = Veje + Parker + Havnen',
    ]);
  });

  test('the rows since the last total, or all subtotals', () => {
    expect(
      relationsOf(`
        Område         | Budget
        Skoler         | 1.200
        Klubber        |   450
        Børn i alt     | 1.650
        Hjemmepleje    |   900
        Plejehjem      |   800
        Ældre i alt    | 1.700
        I alt          | 3.350
      `),
    ).toEqual([
      'Budget: Børn i alt = Skoler + Klubber',
      'Budget: Ældre i alt = Hjemmepleje + Plejehjem',
      'Budget: I alt = Børn i alt + Ældre i alt',
    ]);
  });

  test('a subtotal that is carried on, and the rows after it', () => {
    expect(
      relationsOf(`
        Post           | Budget | Regnskab
        Lærere         | 4.000  | 4.100
        Pedeller       |   500  |   480
        Løn i alt      | 4.500  | 4.580
        Bøger          |   120  |   140
        Energi         |   310  |   290
        I alt          | 4.930  | 5.010
      `),
    ).toEqual([
      'Budget: Løn i alt = Lærere + Pedeller',
      'Regnskab: Løn i alt = Lærere + Pedeller',
      'Budget: I alt = Løn i alt + Bøger + Energi',
      'Regnskab: I alt = Løn i alt + Bøger + Energi',
    ]);
  });

  test('rows that are themselves called "i alt"', () => {
    expect(
      relationsOf(`
        Netto                | Budget | Regnskab
        Dagtilbud i alt      | 4.000  | 4.100
        Skoler i alt         |   500  |   480
        Fritid i alt         |   210  |   220
        I alt                | 4.710  | 4.800
      `),
    ).toEqual([
      'Budget: I alt = Dagtilbud i alt + Skoler i alt + Fritid i alt',
      'Regnskab: I alt = Dagtilbud i alt + Skoler i alt + Fritid i alt',
    ]);
  });

  test('the rows that its label names', () => {
    expect(
      relationsOf(`
        Post                 | Budget | Regnskab
        1. Veje              | 100    | 110
        2. Parker            |  50    |  40
        3. Havnen            |  30    |  35
        1-3 i alt            | 180    | 185
        4. Kultur            |  77    |  70
      `),
    ).toEqual([
      'Budget: 1-3 i alt = 1. Veje + 2. Parker + 3. Havnen',
      'Regnskab: 1-3 i alt = 1. Veje + 2. Parker + 3. Havnen',
    ]);
  });

  test('no "heraf" row: that is part of a row above', () => {
    expect(
      relationsOf(`
        Post           | Budget | Regnskab
        Lærere         | 4.000  | 4.100
        heraf vikarer  |   700  |   810
        Pedeller       |   500  |   480
        I alt          | 4.500  | 4.580
      `),
    ).toEqual(['Budget: I alt = Lærere + Pedeller', 'Regnskab: I alt = Lærere + Pedeller']);
  });

  test('empty cells and lone dashes as nothing', () => {
    expect(
      relationsOf(`
        Post      | 2024  | 2025
        Lærere    | 4.000 | 4.100
        Pedeller  | -     | 480
        Energi    |       | 290
        I alt     | 4.000 | 4.870
      `),
    ).toEqual([
      '2024: I alt = Lærere + Pedeller + Energi',
      '2025: I alt = Lærere + Pedeller + Energi',
    ]);
  });
});

describe('a result nets totals against each other', () => {
  test('written without signs', () => {
    expect(
      relationsOf(`
        Post             | Budget | Regnskab
        Billetter        | 3.000  | 3.100
        Tilskud          | 1.000  | 1.000
        Indtægter i alt  | 4.000  | 4.100
        Løn              | 2.500  | 2.600
        Husleje          | 1.100  | 1.150
        Udgifter i alt   | 3.600  | 3.750
        Resultat         |   400  |   350
      `).filter((relation) => relation.includes('Resultat')),
    ).toEqual([
      'Budget: Resultat = Indtægter i alt − Udgifter i alt',
      'Regnskab: Resultat = Indtægter i alt − Udgifter i alt',
    ]);
  });

  test('written with signs', () => {
    expect(
      relationsOf(`
        Post             | Budget | Regnskab
        Billetter        | -3.000 | -3.100
        Tilskud          | -1.000 | -1.000
        Indtægter i alt  | -4.000 | -4.100
        Løn              |  2.500 |  2.600
        Husleje          |  1.100 |  1.150
        Udgifter i alt   |  3.600 |  3.750
        Resultat         |   -400 |   -350
      `).filter((relation) => relation.includes('Resultat')),
    ).toEqual([
      'Budget: Resultat = Indtægter i alt + Udgifter i alt',
      'Regnskab: Resultat = Indtægter i alt + Udgifter i alt',
    ]);
  });
});

describe('a wrong total is shown', () => {
  test('where the other columns confirm the same rows', () => {
    expectFaults(`
      Område    | 2023  | 2024     | 2025
      Veje      | 1.200 | 1.310    | 1.290
      Parker    |   450 |   440    |   460
      Havnen    |   310 |   275    |   280
      I alt     | 1.960 | «2.205»  | 2.030
    `);
  });

  test('in one column alone, when one slip explains it', () => {
    expectFaults(`
      Område    | Budget
      Veje      | 1.217
      Parker    |   453
      Havnen    |   311
      I alt     | «1.891»
    `);
  });

  test('not in one column alone, when no slip explains it: the rows may be a selection', () => {
    const drawing = `
      Område    | Budget
      Veje      | 1.217
      Parker    |   453
      Havnen    |   311
      I alt     | 9.654
    `;
    expectFaults(drawing);
    expect(relationsOf(drawing)).toEqual([]);
    expect(uncheckedOf(drawing)).toEqual(['Budget: I alt, notConfirmed']);
  });

  test('not where another reading gives the figure: the columns are not all summed alike', () => {
    expectFaults(`
      Område         | 2023  | 2024  | 2025
      Skoler         | 1.200 | 1.300 | 1.250
      Klubber        |   450 |   440 |   430
      Børn i alt     | 1.650 | 1.740 | 1.680
      Hjemmepleje    |   900 |   910 |   940
      Plejehjem      |   800 |   810 |   820
      I alt          | 3.350 | 3.460 | 1.760
    `);
  });

  test('not where it is an average', () => {
    const drawing = `
      Skole     | Elever | Lærere | Elever pr. klasse
      Nord      | 412    | 31     | 21
      Syd       | 398    | 29     | 23
      Vest      | 250    | 20     | 19
      I alt     | 1.060  | 80     | 22
    `;
    expectFaults(drawing);
    expect(uncheckedOf(drawing)).toEqual(['Elever pr. klasse: I alt, looksLikeMean']);
  });
});

describe('what is not summed', () => {
  test('percentages: the "total" is a weighted mean', () => {
    expect(
      relationsOf(`
        Ydelse       | Budget | Refusion
        Dagpenge     | 1.200  | 20 %
        Kontanthjælp |   800  | 30 %
        I alt        | 2.000  | 24 %
      `),
    ).toEqual(['Budget: I alt = Dagpenge + Kontanthjælp']);
  });

  test('a table without a total', () => {
    expect(
      relationsOf(`
        Område    | 2023  | 2024
        Veje      | 1.200 | 1.310
        Parker    |   450 |   440
        Havnen    | 1.650 | 1.750
      `),
    ).toEqual([]);
  });

  test('a column with a figure that cannot be read', () => {
    const drawing = `
      Område    | 2023  | 2024
      Veje      | 1.200 | 13.10
      Parker    |   450 |   440
      Havnen    |   310 |   275
      I alt     | 1.960 | 2.025
    `;
    expectFaults(drawing);
    expect(uncheckedOf(drawing)).toEqual(['2024: I alt, unreadableCell']);
  });
});

describe('a column that is none of sums', () => {
  test.each([
    'Timepris',
    'Elever pr. klasse',
    'Afvigelse i pct.',
    'Rest %',
    'Bebyggelsespct.',
    'Dækningsgrad',
    'Pris/plads',
  ])('of %s', (heading) => {
    expectFaults(`
      Ydelse      | Antal | ${heading} | Udgift
      Hjemmepleje |   412 |        210 |  8.240
      Plejecenter |   288 |        245 |  9.360
      I alt       |   700 |        455 | 17.600
    `);
    expectFaults(`
      Ydelse      | Antal | ${heading} | Udgift
      Hjemmepleje |   412 |        2,1 |  8.240
      Plejecenter |   288 |       -3,4 |  9.360
      I alt       |   700 |        0,4 | 17.600
    `);
  });

  test('but amounts at a date and per year are summed', () => {
    expectFaults(`
      Ydelse      | Forbrug pr. 30.9. | Udgift pr. år | Budget
      Hjemmepleje |             2.100 |         8.240 | 10.000
      Plejecenter |             2.450 |         9.360 |  5.000
      I alt       |           «4.560» |        17.600 | 15.000
    `);
  });

  test('two addends and their mean, or their greatest', () => {
    expectFaults(`
      Forening | Medlemmer | Alder | Tilskud
      Koret    |        42 |  41,2 |   8.000
      Klubben  |       120 |  45,0 |  12.000
      I alt    |       162 |  44,0 |  20.000
    `);
    expectFaults(`
      Byggefelt | Etageareal | Max. højde | Boliger
      A         |      4.200 |       12,5 |      40
      B         |      3.100 |        7,5 |      28
      Samlet    |      7.300 |       12,5 |      68
    `);
  });
});

describe('rows that are carried over a page', () => {
  test('are subtotals', () => {
    expectFaults(`
      Konto     | Debet   | Kredit
      Løn       | 120.000 |    100
      Leje      |  45.500 |  2.000
      Transport | 165.500 |  2.100
      Transport | 165.500 |  2.100
      El        |  12.000 |    300
      I alt     | 177.500 |  2.400
    `);
  });

  test('a single one is a row like others', () => {
    expect(
      relationsOf(`
        Konto     | Budget  | Regnskab
        Løn       | 120.000 |  118.000
        Transport |  45.500 |   47.000
        I alt     | 165.500 |  165.000
      `),
    ).toEqual(['Budget: I alt = Løn + Transport', 'Regnskab: I alt = Løn + Transport']);
  });
});

test('parts marked so behind their name are no addends', () => {
  expectFaults(`
    Alder       |   2024 |   2030
    0-64        | 32.522 | 31.520
    65+         |  9.870 | 11.205
    80+ (heraf) |  2.410 |  3.320
    I alt       | 42.392 | 42.725
  `);
});

test('income and expense without signs may be netted', () => {
  expectFaults(`
    Post      | Beløb
    Udgifter  | 4.200.000
    Indtægter | 1.200.000
    I alt     | 3.000.000
  `);
});
