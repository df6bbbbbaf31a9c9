// Incremental changes, in batches, over the protocol: the server's text stays the client's.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CORPUS } from '../properties/support/documents';
import { runs } from '../properties/support/run';
import { scrap } from '../properties/support/scraps';
import { PULLING } from '../support/clients';
import { type Talk, talk } from '../support/lspClient';
import { applyChanges, type ContentChange } from './support/textModel';

const times = runs('test/lsp/fuzzEdits.test.ts');

const LINE_ENDS = ['\n', '\r\n', '\r'] as const;
const document = fc
  .tuple(fc.constantFrom(...CORPUS), fc.constantFrom(...LINE_ENDS), fc.boolean())
  .map(([{ text }, lineEnd, hasPairs]) => {
    const written = text.replace(/\r\n|\r|\n/g, lineEnd);
    return hasPairs ? written.replace(/e(?=[a-zæøå]{3})/g, '🚲') : written;
  });

/** Also between the halves of a pair, behind the end of a line and of the text, and before both. */
const position = fc.record({
  line: fc.oneof(
    { weight: 9, arbitrary: fc.nat(40) },
    { weight: 1, arbitrary: fc.constantFrom(-1, 9_999, 2 ** 31 - 1) },
  ),
  character: fc.oneof(
    { weight: 9, arbitrary: fc.nat(60) },
    { weight: 1, arbitrary: fc.constantFrom(-1, 9_999, 2 ** 31 - 1) },
  ),
});
const put = fc
  .array(fc.oneof(scrap, fc.constantFrom('\r', '\n', '\r\n', '🚲', '\ud83d', '\udeb2', '')), {
    maxLength: 3,
  })
  .map((some) => some.join(''));
const inPlace = fc.tuple(position, position, put).map(([one, other, text]): ContentChange => {
  const isInOrder =
    one.line < other.line || (one.line === other.line && one.character <= other.character);
  const [start, end] = isInOrder ? [one, other] : [other, one];
  return { range: { start, end }, text };
});
/** Most changes are small; one from the top to the bottom would leave the others nothing to meet. */
const small = fc.tuple(position, fc.nat(12), put).map(([start, size, text]): ContentChange => {
  return { range: { start, end: { ...start, character: start.character + size } }, text };
});
const change = fc.oneof(
  { weight: 12, arbitrary: small },
  { weight: 2, arbitrary: inPlace },
  { weight: 1, arbitrary: document.map((text): ContentChange => ({ text })) },
);
const batches = fc.array(fc.array(change, { maxLength: 4 }), { minLength: 1, maxLength: 8 });

/** All that the server makes of a document. */
async function known(client: Talk, uri: string): Promise<unknown> {
  const about = { textDocument: { uri } };
  const exported = await client.request<{ json: string }>('referat/export', about);
  return {
    export: JSON.parse(exported.json),
    symbols: await client.request('textDocument/documentSymbol', about),
    tokens: await client.request('textDocument/semanticTokens/full', about),
    folding: await client.request('textDocument/foldingRange', about),
  };
}

test('after batches of changes all answers equal those about the text that a client has', async () => {
  const client = await talk({ capabilities: PULLING });
  let name = 0;
  await fc.assert(
    fc.asyncProperty(document, batches, async (start, all) => {
      const edited = `file:///referater/skrevet-${++name}.referat`;
      const fresh = `file:///referater/aabnet-${name}.referat`;
      let text = start;
      client.open(edited, start);
      for (const [index, changes] of all.entries()) {
        client.change(edited, index + 2, changes);
        text = applyChanges(text, changes);
        // Now and then it is asked in between, so that there is an earlier reading to go on from.
        if (index % 2 === 0) await known(client, edited);
      }
      // Saved: nothing is held back from somebody who may still be writing.
      client.notify('textDocument/didSave', { textDocument: { uri: edited } });
      client.open(fresh, text);
      expect(await known(client, edited)).toEqual(await known(client, fresh));
      client.close(edited);
      client.close(fresh);
    }),
    times(60),
  );
  await client.finish();
});
