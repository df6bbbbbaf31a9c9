// Positions count UTF-16 units, whatever stands in the text and however its lines end.

import { describe, expect, it } from 'vitest';
import type { Diagnostic, DocumentSymbol } from 'vscode-languageserver-protocol';
import { PUSHED } from '../support/clients';
import { type Talk, talk } from '../support/lspClient';
import { ITEM_2_LINE, MINUTES } from '../support/sampleMinutes';

const URI = 'untitled:Referat-1';
const textDocument = { uri: URI };

const symbolsOf = (client: Talk) =>
  client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });

async function end(client: Talk): Promise<void> {
  client.close(URI);
  expect((await client.published()).diagnostics).toEqual([]);
  await client.finish();
}

describe.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('with %s', (_, lineBreak) => {
  const text = MINUTES.replaceAll('\n', lineBreak);

  it('places are the same whatever ends the lines', async () => {
    const client = await talk({ capabilities: PUSHED });
    client.open(URI, text);
    const { diagnostics } = await client.published();
    expect(diagnostics.map(({ range }: Diagnostic) => range.start.line)).toEqual([ITEM_2_LINE]);
    await end(client);
  });

  it('an edit behind characters of two units hits its place', async () => {
    const client = await talk({ capabilities: PUSHED });
    client.open(URI, text.replace('Møllebroen', '🌉🌉 Møllebroen'));
    await client.published();
    // "Punkt 2: Renovering af 🌉🌉 " is 23 + 4 + 1 units long.
    const start = { line: ITEM_2_LINE, character: 28 };
    const stop = { line: ITEM_2_LINE, character: 38 };
    client.change(URI, 2, [{ range: { start, end: stop }, text: 'Åbroen' }]);
    await client.published();
    const names = (await symbolsOf(client)).map(({ name }) => name);
    expect(names).toContain('2 Renovering af 🌉🌉 Åbroen');
    await end(client);
  });
});

it('several changes in one message are applied one after the other', async () => {
  const client = await talk({ capabilities: PUSHED });
  client.open(URI, MINUTES);
  await client.published();
  const top = { line: 0, character: 0 };
  client.change(URI, 7, [
    { range: { start: top, end: top }, text: '\n\n' },
    {
      range: {
        start: { line: ITEM_2_LINE + 2, character: 9 },
        end: { line: ITEM_2_LINE + 2, character: 33 },
      },
      text: 'Nyt tag',
    },
  ]);
  const { version } = await client.published();
  expect(version).toBe(7);
  const item = (await symbolsOf(client)).find(({ name }) => name.startsWith('2 '));
  expect(item?.name).toBe('2 Nyt tag');
  expect(item?.selectionRange.start.line).toBe(ITEM_2_LINE + 2);
  await end(client);
});

it('an open document is judged by its last version, closed and opened anew by its new text', async () => {
  const client = await talk({ capabilities: PUSHED });
  client.open(URI, MINUTES);
  expect((await client.published()).diagnostics).toHaveLength(1);
  client.close(URI);
  expect((await client.published()).diagnostics).toEqual([]);
  client.open(URI, 'Indkøbsliste\n\nMælk\n');
  expect(await client.published()).toEqual({ uri: URI, version: 1, diagnostics: [] });
  await end(client);
});

it('many changes at once are answered for the last', async () => {
  const client = await talk({ capabilities: PUSHED });
  client.open(URI, MINUTES);
  await client.published();
  const at = { line: 0, character: 0 };
  for (let version = 2; version <= 40; version++) {
    client.change(URI, version, [{ range: { start: at, end: at }, text: '\n\n\n' }]);
  }
  let last = await client.published();
  while (last.version !== 40) last = await client.published();
  expect(last.diagnostics.map(({ range }) => range.start.line)).toEqual([ITEM_2_LINE + 3 * 39]);
  await end(client);
});
