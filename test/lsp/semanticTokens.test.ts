// Colours of headings: only for clients that take them, in the numbers of the protocol.
import { describe, expect, it } from 'vitest';
import type { ClientCapabilities, SemanticTokens } from 'vscode-languageserver-protocol';
import { PLAIN, PULLING } from '../support/clients';
import { talk } from '../support/lspClient';

const URI = 'file:///by/udvalg.referat';
const textDocument = { uri: URI };
const MINUTES = `REFERAT Teknikudvalget d. 14-08-2024

1. Ny cykelsti 🌉

Beslutning
Godkendt.

2. Salg af grund

Beslutning
Udsat.
`.replaceAll('\n', '\r\n');

const COLOURING: ClientCapabilities = {
  ...PULLING,
  textDocument: {
    ...PULLING.textDocument,
    semanticTokens: {
      requests: { full: true, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
    },
  },
};

const [TITLE, ITEM, , DECISION] = [0, 1, 2, 3];

describe('semantic tokens', () => {
  it('come for the document and for a part of it', async () => {
    const client = await talk({ capabilities: COLOURING });
    expect(client.capabilities.semanticTokensProvider).toEqual({
      legend: {
        tokenTypes: ['documentTitle', 'itemHeading', 'sectionHeading', 'decisionHeading'],
        tokenModifiers: [],
      },
      full: true,
      range: true,
    });
    client.open(URI, MINUTES);
    const all = await client.request<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument,
    });
    // Lines down, characters on, length, type, no modifiers.
    expect(all.data).toEqual(
      [
        [0, 0, 36, TITLE, 0],
        [2, 0, 2, ITEM, 0],
        [0, 3, 14, ITEM, 0],
        [2, 0, 10, DECISION, 0],
        [3, 0, 2, ITEM, 0],
        [0, 3, 13, ITEM, 0],
        [2, 0, 10, DECISION, 0],
      ].flat(),
    );
    const part = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument,
      range: { start: { line: 7, character: 0 }, end: { line: 8, character: 0 } },
    });
    expect(part.data).toEqual([7, 0, 2, ITEM, 0, 0, 3, 13, ITEM, 0]);
    await client.finish();
  });

  it('are none for a document that is not open', async () => {
    const client = await talk({ capabilities: COLOURING });
    const tokens = await client.request('textDocument/semanticTokens/full', { textDocument });
    expect(tokens).toEqual({ data: [] });
    await client.finish();
  });

  it('are not offered to a client that does not take them', async () => {
    const client = await talk({ capabilities: PLAIN });
    expect(client.capabilities).not.toHaveProperty('semanticTokensProvider');
    await client.finish();
  });
});
