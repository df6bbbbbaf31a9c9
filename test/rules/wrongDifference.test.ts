import { describe, expect, it } from 'vitest';
import { complete, expectFindings, expectNothing, HEAD, relatedIn, unmark } from '../support/rules';

const document = (table: string) =>
  HEAD + complete(1, 'Ny cykelsti').replace('Indstilling', `Økonomi\n\n${table}\n\nIndstilling`);

const ROWS = (løn: string) =>
  `Post\tBudget\tRegnskab\tAfvigelse\nSten\t3.000\t3.050\t50\nLøn\t1.300\t1.200\t${løn}\nSkilte\t412\t418\t6\nAsfalt\t1.119\t1.234\t115`;

describe('wrong-difference', () => {
  it.each([
    [
      'shows the subtraction that the other rows make',
      ROWS('«-110»'),
      'Afvigelse: 1.200 − 1.300 = -100, men her står -110.',
    ],
    [
      'with the sign that this table uses',
      'Post\tBudget\tRegnskab\tRest\nSten\t3.000\t3.050\t-50\nLøn\t1.300\t1.200\t«10»\nSkilte\t412\t418\t-6\nAsfalt\t1.119\t1.234\t-115',
      'Rest: 1.300 − 1.200 = 100, men her står 10.',
    ],
    ['a lost minus sign', ROWS('«100»'), 'Afvigelse: 1.200 − 1.300 = -100, men her står 100.'],
    [
      'a negative figure that is taken away',
      'Post\tBudget\tRegnskab\tForskel\nSten\t3.000\t3.050\t50\nTilskud\t-1.300\t-1.200\t«10»\nSkilte\t412\t418\t6\nAsfalt\t1.119\t1.234\t115',
      'Forskel: -1.200 − (-1.300) = 100, men her står 10.',
    ],
  ])('%s', (_, table, message) => expectFindings('wrong-difference', document(table), [message]));

  it('points at the two figures', () => {
    expect(relatedIn(unmark(document(ROWS('«-110»'))).text)).toEqual([
      '"1.200": »Regnskab«: 1.200',
      '"1.300": »Budget«: 1.300',
    ]);
  });

  it.each([
    ['rows that come out', ROWS('-100')],
    [
      'rounding',
      'Post\tBudget\tRegnskab\tForskel\nSten\t3,4\t3,1\t-0,2\nLøn\t1,3\t1,2\t-0,1\nSkilte\t0,4\t0,3\t-0,1\nVej\t7,4\t7,3\t-0,1',
    ],
    [
      'a column that compares with something else',
      'Post\tBudget\tRegnskab\tÆndring\nSten\t3.000\t3.050\t12\nLøn\t1.300\t1.200\t-41\nSkilte\t412\t418\t77',
    ],
    [
      'a third column without such a heading',
      'Post\tBudget\tRegnskab\tAntal\nSten\t3.000\t3.050\t50\nLøn\t1.300\t1.200\t7\nSkilte\t412\t418\t6',
    ],
    ['empty cells', ROWS('')],
  ])('says nothing of %s', (_, table) => expectNothing(document(table)));
});
