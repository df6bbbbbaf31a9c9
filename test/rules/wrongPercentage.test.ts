import { describe, it } from 'vitest';
import { complete, expectFindings, expectNothing, HEAD } from '../support/rules';

const document = (table: string) =>
  HEAD + complete(1, 'Ny cykelsti').replace('Indstilling', `Økonomi\n\n${table}\n\nIndstilling`);

const SHARES = (last: string) =>
  `Område\t2024\t2025\t2026\nNord\t40,0 %\t41,5 %\t39,5 %\nSyd\t35,5 %\t34,0 %\t36,0 %\nØst\t24,5 %\t24,5 %\t${last}`;

describe('wrong-percentage', () => {
  it('says what the shares make', () => {
    expectFindings('wrong-percentage', document(SHARES('«23,5 %»')), [
      'Andelene giver 99,0, men skulle give 100.',
    ]);
  });

  it.each([
    ['shares that make 100', SHARES('24,5 %')],
    ['shares that make 100 but for rounding', SHARES('24,4 %')],
    ['one column of percentages', 'Område\tDækning\nNord\t40 %\nSyd\t35 %\nØst\t21 %'],
    [
      'percentages that are no shares',
      'Område\t2024\t2025\t2026\nNord\t81 %\t82 %\t83 %\nSyd\t75 %\t74 %\t76 %\nØst\t64 %\t64 %\t63 %',
    ],
  ])('says nothing of %s', (_, table) => expectNothing(document(table)));
});
