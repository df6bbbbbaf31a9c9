// The calculations of a document, as the view beside it asks for them.

import { expect, it } from 'vitest';
import { ARITHMETIC_REQUEST, type ArithmeticResult } from '../../server/src/shared/protocol';
import { PULLING } from '../support/clients';
import { talk } from '../support/lspClient';

const URI = 'file:///m%C3%B8der/udvalg.referat';
const textDocument = { uri: URI };
const MINUTES = `REFERAT Teknikudvalget d. 14-08-2024

Punkt 1: Budgetopfølgning

Økonomi

Område\t2023\t2024
Veje\t1.200\t1.310
Parker\t450\t440
I alt\t1.650\t1.750

Beslutning

Godkendt.
`;

it('answers with words and places, for the text as it is now', async () => {
  const client = await talk({ capabilities: PULLING });
  const ask = () => client.request<ArithmeticResult | null>(ARITHMETIC_REQUEST, { textDocument });
  expect(await ask()).toBeNull();

  client.open(URI, MINUTES);
  const first = await ask();
  expect(first?.summary).toBe('2 stemmer · 0 stemmer ikke · 0 kunne ikke efterregnes');
  expect(first?.items).toMatchObject([
    {
      heading: '1 Budgetopfølgning',
      range: { start: { line: 2, character: 0 } },
      groups: [
        {
          heading: 'Tabel',
          calculations: [
            {
              name: 'I alt · 2023',
              calculation: '1.200 + 450 = 1.650',
              state: 'exact',
              outcome: 'Stemmer',
              range: { start: { line: 9, character: 6 }, end: { line: 9, character: 11 } },
            },
            { name: 'I alt · 2024' },
          ],
        },
      ],
    },
  ]);

  client.change(URI, 2, [{ text: MINUTES.replace('1.750', '1.570') }]);
  const second = await ask();
  expect(second?.version).toBe(2);
  expect(second?.items[0]?.groups[0]?.calculations[1]).toMatchObject({
    state: 'broken',
    outcome: 'Stemmer ikke; her står 1.570 (forskel 180)',
  });
  await client.finish();
});
