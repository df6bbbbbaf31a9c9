import { describe, expect, it } from 'vitest';
import { complete, expectFindings, expectNothing, HEAD, relatedIn, unmark } from '../support/rules';

const document = (table: string) =>
  HEAD + complete(1, 'Ny cykelsti').replace('Indstilling', `Økonomi\n\n${table}\n\nIndstilling`);

const COST = (total: string, sten = '3.000') =>
  `Post\tBudget\tRegnskab\nSten\t${sten}\t3.050\nLøn\t1.300\t1.200\nSkilte\t412\t418\nI alt\t4.712\t${total}`;

describe('wrong-total', () => {
  it.each([
    [
      'says what the rows give, where another column confirms them',
      COST('«4.686»'),
      '»Sten«, »Løn« og »Skilte« giver 4.668, men her står 4.686 (forskel 18).',
    ],
    [
      'names a long run by its ends',
      'Post\t2025\t2026\nSten\t310\t320\nLøn\t120\t125\nSkilte\t41\t42\nAsfalt\t77\t78\nI alt\t«584»\t565',
      'Rækkerne »Sten« til »Asfalt« giver 548, men her står 584 (forskel 36).',
    ],
    [
      'keeps decimals and signs',
      'Post\tBudget\tRegnskab\nSten\t3.000,50\t3.050,25\nTilskud\t-1.300,00\t-1.200,00\nI alt\t1.700,50\t«1.805,25»',
      '»Sten« og »Tilskud« giver 1.850,25, men her står 1.805,25 (forskel 45,00).',
    ],
    [
      'a total that stands first',
      'Post\tBudget\tRegnskab\nI alt\t4.712\t«4.868»\nSten\t3.000\t3.050\nLøn\t1.300\t1.200\nSkilte\t412\t418',
      '»Sten«, »Løn« og »Skilte« giver 4.668, men her står 4.868 (forskel 200).',
    ],
    [
      'a column of totals',
      'Anlæg\t2026\t2027\t2028\tI alt\nSten\t100\t200\t300\t600\nLøn\t40\t50\t60\t150\nSkilte\t7\t8\t9\t«42»\nAsfalt\t70\t80\t90\t240',
      '»2026«, »2027« og »2028« giver 24, men her står 42 (forskel 18).',
    ],
    [
      'a markdown table',
      '| Post | Budget | Regnskab |\n|---|---:|---:|\n| Sten | 3.000 | 3.050 |\n| Løn | 1.300 | 1.200 |\n| Skilte | 412 | 418 |\n| **I alt** | 4.712 | **«4.686»** |',
      '»Sten«, »Løn« og »Skilte« giver 4.668, men her står 4.686 (forskel 18).',
    ],
    [
      'the very cell, where two calculations cross in it',
      'Post\tBudget\tRegnskab\tAfvigelse\nSten\t3.000\t3.050\t50\nLøn\t1.300\t«1.210»\t-100\nSkilte\t412\t418\t6\nAsfalt\t1.119\t1.234\t115\nI alt\t5.831\t5.902\t71',
      '1.210 passer hverken med summen i »I alt« eller med »Afvigelse« i rækken; med 1.200 stemmer begge.',
    ],
    [
      'the very total, where rows and difference agree on it',
      'Post\tBudget\tRegnskab\tAfvigelse\nSten\t3.000\t3.050\t50\nLøn\t1.300\t1.200\t-100\nSkilte\t412\t418\t6\nAsfalt\t1.119\t1.234\t115\nI alt\t5.831\t«5.920»\t71',
      '5.920 passer hverken med summen af rækkerne eller med »Afvigelse« i rækken; med 5.902 stemmer begge.',
    ],
  ])('%s', (_, table, message) => expectFindings('wrong-total', document(table), [message]));

  it('points at the rows as one place', () => {
    expect(relatedIn(unmark(document(COST('«4.686»'))).text)).toEqual([
      '"3.050\nLøn\t1.300\t1.200\nSkilte\t412\t418": Rækkerne »Sten« til »Skilte«',
    ]);
  });

  it('points at the calculations that a known cell breaks', () => {
    const table =
      'Post\tBudget\tRegnskab\tAfvigelse\nSten\t3.000\t3.050\t50\nLøn\t1.300\t1.210\t-100\nSkilte\t412\t418\t6\nAsfalt\t1.119\t1.234\t115\nI alt\t5.831\t5.902\t71';
    expect(relatedIn(document(table))).toEqual([
      '"5.902": Her står 5.902; regnet ud bliver det 5.912.',
      '"-100": Her står -100; regnet ud bliver det -90.',
    ]);
  });

  it.each([
    ['a table that comes out', COST('4.668')],
    [
      'rounding in the last printed digit',
      'mio. kr.\t2025\t2026\nSten\t3,4\t3,1\nLøn\t1,3\t1,2\nSkilte\t0,4\t0,3\nI alt\t5,2\t4,6',
    ],
    ['a total that no column confirms and no slip explains', COST('9.999', '2.871')],
    [
      'an average called total',
      'Skole\tSnit\tMål\nNord\t21,4\t22\nSyd\t23,1\t22\nØst\t20,2\t22\nI alt\t21,6\t22',
    ],
    [
      'heraf rows, which are part of the row above',
      'Post\tBudget\tRegnskab\nSten\t3.000\t3.050\nheraf granit\t1.100\t1.150\nLøn\t1.300\t1.200\nI alt\t4.300\t4.250',
    ],
    [
      'a subtotal that is counted once',
      'Post\tBudget\tRegnskab\nSten\t3.000\t3.050\nLøn\t1.300\t1.200\nDrift i alt\t4.300\t4.250\nSkilte\t412\t418\nI alt\t4.712\t4.668',
    ],
    ['years in the header', 'Post\t2025\t2026\nSten\t100\t110\nLøn\t50\t60\nI alt\t150\t170'],
    ['percentages', 'Område\tDækning\nNord\t80,5 %\nSyd\t70,1 %\nI alt\t75,2 %'],
    ['a list of amounts without a total', 'Post\tBudget\nSten\t3.000\nLøn\t1.300\nSkilte\t412'],
    ['a table of contents', 'Indhold\tSide\nSten\t3\nLøn\t5\nSkilte i alt\t9'],
  ])('says nothing of %s', (_, table) => expectNothing(document(table)));
});
