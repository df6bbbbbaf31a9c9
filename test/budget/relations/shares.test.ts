import { describe, expect, test } from 'vitest';
import { expectFaults, relationsOf } from './support/drawn';

describe('shares', () => {
  test('make 100 in every column, where there is no total', () => {
    expect(
      relationsOf(`
        Svar     | Elever | Forældre
        Enig     | 48,2 % | 51,0 %
        Ved ikke | 21,3 % | 19,5 %
        Uenig    | 30,5 % | 29,5 %
      `),
    ).toEqual(['Elever: 100 = Enig + Ved ikke + Uenig', 'Forældre: 100 = Enig + Ved ikke + Uenig']);
  });

  test('one column alone proves nothing', () => {
    expect(
      relationsOf(`
        Svar     | Elever
        Enig     | 48,2 %
        Ved ikke | 21,3 %
        Uenig    | 30,5 %
      `),
    ).toEqual([]);
  });

  test('rates that make anything are no shares', () => {
    expect(
      relationsOf(`
        Skole | Fravær 2023 | Fravær 2024
        Nord  | 6,2 %       | 5,9 %
        Syd   | 7,1 %       | 7,4 %
        Vest  | 5,5 %       | 5,8 %
      `),
    ).toEqual([]);
  });

  test('a wrong share is shown', () => {
    expectFaults(`
      Svar     | Elever | Forældre | Lærere
      Enig     | 48,2 % | 51,0 %   | 40,0 %
      Ved ikke | 21,3 % | 19,5 %   | 25,0 %
      Uenig    | 30,5 % | «39,5 %» | 35,0 %
    `);
  });

  test('a share off by no more than rounding is not', () => {
    expectFaults(`
      Svar     | Elever | Forældre | Lærere
      Enig     | 33,3 % | 51,0 %   | 40,0 %
      Ved ikke | 33,3 % | 19,5 %   | 25,0 %
      Uenig    | 33,3 % | 29,5 %   | 35,0 %
    `);
  });

  test('of two columns with one name, one proves the other but for a slip', () => {
    expectFaults(`
      Svar     | Andel 2024 | Andel 2025
      Enig     | 48,2 %     | 51,0 %
      Ved ikke | 21,3 %     | 19,5 %
      Uenig    | 30,5 %     | «39,5 %»
    `);
  });
});
