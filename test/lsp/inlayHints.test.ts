// Ticks beside totals: only for clients that show them, and only when the user wants them.
import { describe, expect, it } from 'vitest';
import type { ClientCapabilities, InlayHint } from 'vscode-languageserver-protocol';
import { PULLING, PUSHED } from '../support/clients';
import { type Talk, talk } from '../support/lspClient';

const URI = 'file:///by/udvalg.referat';

const MINUTES = `REFERAT Teknikudvalget d. 14-08-2024

Punkt 1: Ny cykelsti

Økonomi

Post\tBudget\tRegnskab
Sten\t3.000\t3.050
Løn\t1.300\t1.200
Skilte\t412\t418
I alt\t4.712\t4.686

Indstilling

Godkendes.

Beslutning

Godkendt.
`;
const TOTAL_LINE = 10;

const SHOWING: ClientCapabilities = {
  textDocument: { ...PULLING.textDocument, inlayHint: {} },
  workspace: { ...PULLING.workspace, inlayHint: { refreshSupport: true } },
};

const ask = (client: Talk, startLine = 0, endLine = 100) =>
  client.request<InlayHint[]>('textDocument/inlayHint', {
    textDocument: { uri: URI },
    range: { start: { line: startLine, character: 0 }, end: { line: endLine, character: 0 } },
  });

describe('inlay hints', () => {
  it('come when the setting is on, and the client is told when it changes', async () => {
    let inlayHints = false;
    const client = await talk({ capabilities: SHOWING, settings: () => ({ inlayHints }) });
    expect(client.capabilities).toMatchObject({ inlayHintProvider: { resolveProvider: false } });
    client.open(URI, MINUTES);
    expect(await ask(client)).toEqual([]);

    inlayHints = true;
    client.notify('workspace/didChangeConfiguration', { settings: null });
    const refreshed = () =>
      client.requested.filter(({ method }) => method === 'workspace/inlayHint/refresh').length;
    await client.until(() => refreshed() === 1, 'a refresh');
    expect(await ask(client)).toEqual([
      {
        position: { line: TOTAL_LINE, character: 11 },
        label: '✓',
        tooltip: '3.000 + 1.300 + 412 = 4.712 ✓',
        paddingLeft: true,
      },
      {
        position: { line: TOTAL_LINE, character: 17 },
        label: '≠ 18',
        tooltip: '3.050 + 1.200 + 418 = 4.668; her står 4.686 (forskel 18)',
        paddingLeft: true,
      },
    ]);
    expect(await ask(client, TOTAL_LINE + 1)).toEqual([]);
    await client.finish();
  });

  it('are not offered to a client that does not know them', async () => {
    const client = await talk({ capabilities: PUSHED });
    expect(client.capabilities).not.toHaveProperty('inlayHintProvider');
    await client.finish();
  });

  it('none for a document that is not open', async () => {
    const client = await talk({ capabilities: SHOWING, settings: () => ({ inlayHints: true }) });
    expect(await ask(client)).toEqual([]);
    await client.finish();
  });
});
