import { expect } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-protocol';
import type { Talk } from '../../support/lspClient';
import { MINUTES } from '../../support/sampleMinutes';
import type { Sent } from './messages';

let asked = 0;

/** A new document is opened, asked about and closed, and every answer is the right one. */
export async function expectSane(client: Talk): Promise<void> {
  const uri = `file:///referater/efter-${++asked}.referat`;
  const textDocument = { uri };
  client.open(uri, MINUTES);
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument,
  });
  const names = symbols.map(({ name }) => name);
  expect(names).toContain('1 Cykelsti ved Åvej');
  expect(names).toContain('2 Renovering af Møllebroen');
  expect(await client.request('textDocument/diagnostic', { textDocument })).toMatchObject({
    kind: 'full',
    items: [{ code: 'missing-decision' }],
  });
  client.close(uri);
}

/** Sends messages at once; resolves when every request among them has had its answer, good or bad. */
export async function sendAll(client: Talk, messages: readonly Sent[]): Promise<number> {
  const replies = messages.flatMap(({ sort, method, params }) => {
    if (sort === 'request') return [client.send(method, params).reply];
    client.notify(method, params);
    return [];
  });
  return (await Promise.all(replies)).length;
}
