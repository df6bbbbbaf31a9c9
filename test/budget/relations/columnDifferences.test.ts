import { describe, expect, test } from 'vitest';
import { expectFaults, relationsOf } from './support/drawn';

describe('a difference column is learnt from its rows', () => {
  test('the later column less the earlier', () => {
    expect(
      relationsOf(`
        Område | Budget | Regnskab | Forskel
        Veje   | 1.200  | 1.310    | 110
        Parker |   450  |   440    | -10
        Havnen |   310  |   275    | -35
      `),
    ).toEqual([
      'Veje: Forskel = Regnskab − Budget',
      'Parker: Forskel = Regnskab − Budget',
      'Havnen: Forskel = Regnskab − Budget',
    ]);
  });

  test('the earlier less the later, in the next table', () => {
    expect(
      relationsOf(`
        Område | Budget | Regnskab | Afvigelse
        Veje   | 1.200  | 1.310    | -110
        Parker |   450  |   440    | 10
        Havnen |   310  |   275    | 35
      `),
    ).toEqual([
      'Veje: Afvigelse = Budget − Regnskab',
      'Parker: Afvigelse = Budget − Regnskab',
      'Havnen: Afvigelse = Budget − Regnskab',
    ]);
  });

  test('two columns that are no neighbours, and two differences with one subtrahend', () => {
    expect(
      relationsOf(`
        Post  | Budget | Regnskab | Rest  | Samlet budget | Samlet rest
        Løn   | 5.000  | 3.200    | 1.800 | 9.000         | 5.800
        Kørsel|   400  |   310    |    90 |   700         |   390
        Mad   |   150  |   120    |    30 |   250         |   130
      `),
    ).toEqual([
      'Løn: Rest = Budget − Regnskab',
      'Kørsel: Rest = Budget − Regnskab',
      'Mad: Rest = Budget − Regnskab',
      'Løn: Samlet rest = Samlet budget − Regnskab',
      'Kørsel: Samlet rest = Samlet budget − Regnskab',
      'Mad: Samlet rest = Samlet budget − Regnskab',
    ]);
  });

  test('of two columns with one heading, the one that gives it', () => {
    const relations = relationsOf(`
      Område | Korrigeret | Forventet | Forventet | Difference
      Veje   | 1.200      | 1.250     | 1.310     | -110
      Parker |   450      |   430     |   440     | 10
      Havnen |   310      |   300     |   275     | 35
    `);
    expect(relations).toHaveLength(3);
    expectFaults(`
      Område | Korrigeret | Forventet | Forventet | Difference
      Veje   | 1.200      | 1.250     | 1.310     | -110
      Parker |   450      |   430     |   440     | «-10 → 10»
      Havnen |   310      |   300     |   275     | 35
      Skoler |   820      |   800     |   875     | -55
    `);
  });

  test('not from a heading alone', () => {
    expect(
      relationsOf(`
        Område | Budget | Regnskab | Forskel
        Veje   | 1.200  | 1.310    | 4
        Parker |   450  |   440    | 7
        Havnen |   310  |   275    | 9
      `),
    ).toEqual([]);
  });

  test('not from figures alone: the heading must say so', () => {
    expect(
      relationsOf(`
        Område | Budget | Regnskab | Opsparing
        Veje   | 1.200  | 1.310    | 110
        Parker |   450  |   440    | -10
        Havnen |   310  |   275    | -35
      `),
    ).toEqual([]);
  });
});

describe('a wrong difference is shown', () => {
  test('on the difference, where nothing else tells which figure is wrong', () => {
    expectFaults(`
      Område | Budget | Regnskab | Forskel
      Veje   | 1.200  | 1.310    | 110
      Parker |   450  |   440    | «-16»
      Havnen |   310  |   275    | -35
      Skoler |   800  |   875    | 75
    `);
  });

  test('not when two equal columns leave the pair open and one of them gives it', () => {
    expectFaults(`
      Område | Opr. budget | Korr. budget | Regnskab | Forskel
      Veje   | 1.200       | 1.200        | 1.310    | 110
      Parker |   450       |   450        |   440    | -10
      Havnen |   310       |   310        |   275    | -35
      Skoler |   800       |   820        |   875    | 55
    `);
  });
});
