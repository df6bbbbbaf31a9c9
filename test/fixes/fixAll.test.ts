import { describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { PULLING } from '../support/clients';
import { talk } from '../support/lspClient';
import { complete } from '../support/rules';
import { editsOf } from './client';

const URI = 'file:///referater/alt.referat';
const textDocument = { uri: URI };

const document = (weekday: string, price: string, løn: string, number: string) =>
  `REFERAT Teknikudvalget d. 14-08-2024\n\nMødedato: ${weekday} den 14. august 2024\n\n` +
  complete(1, 'Ny cykelsti').replace('Teksten om sagen.', `Det koster ${price} kr. og 12.00 kr.`) +
  complete(number, 'Ny bro').replace(
    'Teksten om sagen.',
    `Post\tBudget\tRegnskab\tAfvigelse\nSten\t3.000\t3.050\t50\nLøn\t1.300\t${løn}\t-100\n` +
      'Skilte\t412\t418\t6\nAsfalt\t1.119\t1.234\t115\nI alt\t5.831\t5.902\t71',
  );

const FAULTY = document('Torsdag', '1,234.50', '1.210', '3');
/** What the document itself proves is right; the gap, and a figure of two readings, are the writer's. */
const MENDED = document('Onsdag', '1.234,50', '1.200', '3');

describe('all that is certain, at once', () => {
  async function ask(text: string, only?: readonly string[]): Promise<readonly CodeAction[]> {
    const client = await talk({ capabilities: PULLING });
    client.open(URI, text);
    const start = { line: 0, character: 0 };
    const context = { diagnostics: [], ...(only !== undefined && { only }) };
    const range = { start, end: start };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range,
      context,
    });
    client.close(URI);
    await client.finish();
    return actions;
  }

  it.each([['source'], ['source.fixAll'], ['source.fixAll.referat']])(
    'is one edit for who asks for %s, as an editor does on every save',
    async (kind) => {
      const [all, ...others] = await ask(FAULTY, [kind]);
      expect(others).toEqual([]);
      expect(all).toMatchObject({
        title: 'Ret alt, der er sikkert',
        kind: 'source.fixAll.referat',
      });
      const before = TextDocument.create(URI, 'referat', 1, FAULTY);
      expect(TextDocument.applyEdits(before, [...editsOf(all as CodeAction)])).toBe(MENDED);
    },
  );

  it('is not offered when nothing is certain, nor to who asks for other kinds', async () => {
    expect(await ask(MENDED, ['source.fixAll'])).toEqual([]);
    expect(await ask(FAULTY, ['source.organizeImports'])).toEqual([]);
    expect(await ask(FAULTY)).toEqual([]);
  });

  it('is announced', async () => {
    const client = await talk({ capabilities: PULLING });
    expect(client.capabilities).toMatchObject({
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.referat'] },
    });
    await client.finish();
  });
});
