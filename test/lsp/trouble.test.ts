// What goes wrong costs one answer, never the server, and is never mistaken for "nothing there".
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { Hover } from 'vscode-languageserver-protocol';
import { PULLING, PUSHED } from '../support/clients';
import { BREAKING_SERVER, type Talk, talk } from '../support/lspClient';
import { ITEM_2_LINE, MINUTES } from '../support/sampleMinutes';

const URI = 'file:///referater/august.referat';
const textDocument = { uri: URI };
const position = { line: ITEM_2_LINE, character: 12 };

const METHOD_NOT_FOUND = -32601;
const INTERNAL_ERROR = -32603;
const NOT_INITIALIZED = -32002;
const INVALID_REQUEST = -32600;
const CANCELLED = -32800;

describe('the protocol', () => {
  it('unknown requests are refused, unknown notifications passed over', async () => {
    const client = await talk({ capabilities: PUSHED });
    expect((await client.refused('referat/nothing', {})).code).toBe(METHOD_NOT_FOUND);
    client.notify('$/nothing', {});
    client.notify('referat/nothing', {});
    await client.finish();
  });

  it('a request before the greeting is refused', async () => {
    const client = await talk({ capabilities: PUSHED, greet: false });
    const { code } = await client.refused('textDocument/hover', { textDocument, position });
    expect(code).toBe(NOT_INITIALIZED);
    await client.greet();
    await client.finish();
  });

  it('a request after the shutdown is refused', async () => {
    const client = await talk({ capabilities: PUSHED });
    await client.request('shutdown');
    const { code } = await client.refused('textDocument/hover', { textDocument, position });
    expect(code).toBe(INVALID_REQUEST);
    const exited = once(client.child, 'exit');
    client.notify('exit');
    expect(await exited).toEqual([0, null]);
  });

  it('documents that are not open have nothing to show', async () => {
    const client = await talk({ capabilities: PULLING });
    const ask = (method: string, params: object = {}) =>
      client.request(`textDocument/${method}`, { textDocument, ...params });
    expect(await ask('documentSymbol')).toEqual([]);
    expect(await ask('hover', { position })).toBeNull();
    expect(await ask('foldingRange')).toEqual([]);
    expect(await ask('selectionRange', { positions: [position] })).toEqual([]);
    expect(await ask('diagnostic')).toEqual({ kind: 'full', items: [] });
    const range = { start: position, end: position };
    expect(await ask('codeAction', { range, context: { diagnostics: [] } })).toEqual([]);
    expect(await client.request('referat/export', { textDocument })).toBeNull();
    await client.finish();
  });

  it('a request without its parameters, and changes of unknown documents, do no harm', async () => {
    const client = await talk({ capabilities: PUSHED });
    await client.refused('textDocument/hover');
    await client.refused('referat/export', { textDocument: { uri: 7 } });
    client.change('file:///never/opened.referat', 3, [{ text: 'Punkt 1: X' }]);
    client.close('file:///never/opened.referat');
    client.open(URI, MINUTES);
    expect((await client.published()).diagnostics).toHaveLength(1);
    client.close(URI);
    await client.published();
    await client.finish();
  });

  it('a message that is no JSON is passed over', async () => {
    const client = await talk({ capabilities: PUSHED });
    client.child.stdin?.write('Content-Length: 9\r\n\r\n{"jsonrp}');
    client.open(URI, MINUTES);
    expect((await client.published()).diagnostics).toHaveLength(1);
    client.close(URI);
    await client.published();
    await client.finish();
  });

  it('a position outside the text is taken for its nearest place', async () => {
    const client = await talk({ capabilities: PUSHED });
    client.open(URI, MINUTES);
    await client.published();
    const far = { line: 100_000, character: 100_000 };
    await client.request('textDocument/hover', { textDocument, position: far });
    const selections = await client.request<unknown[]>('textDocument/selectionRange', {
      textDocument,
      positions: [far],
    });
    expect(selections).toHaveLength(1);
    client.close(URI);
    await client.published();
    await client.finish();
  });
});

describe('a client that is gone', () => {
  it.each(['stdio', 'ipc'] as const)('over %s leaves no server behind', async (via) => {
    const client = await talk({ capabilities: PUSHED, via });
    client.open(URI, MINUTES);
    await client.published();
    const exited = once(client.child, 'exit');
    if (via === 'ipc') client.child.disconnect();
    else client.child.stdin?.end();
    expect(await exited).toEqual([1, null]);
  });
});

describe('cancelling', () => {
  it.each([
    ['textDocument/documentSymbol', { textDocument }],
    ['textDocument/diagnostic', { textDocument }],
    ['textDocument/hover', { textDocument, position }],
    ['textDocument/foldingRange', { textDocument }],
    ['referat/export', { textDocument }],
    ['workspace/symbol', { query: '' }],
  ])('%s answers that it was cancelled', async (method, params) => {
    const client = await talk({ capabilities: PULLING });
    client.open(URI, MINUTES);
    const { id, reply } = client.send(method, params);
    client.notify('$/cancelRequest', { id });
    expect((await reply).error?.code).toBe(CANCELLED);
    expect((await reply).result).toBeUndefined();
    await client.finish();
  });
});

describe('a part that breaks', () => {
  const open = async (client: Talk, mark: string) => {
    client.open(URI, `${MINUTES}\n${mark}\n`);
  };
  const hover = { textDocument, position };

  it('costs its own answer, is logged with version and stack, and is reported once', async () => {
    const client = await talk({ capabilities: PUSHED, server: BREAKING_SERVER });
    await open(client, 'BREAK THE HOVER');
    expect((await client.published()).diagnostics).toHaveLength(1);

    expect((await client.refused('textDocument/hover', hover)).code).toBe(INTERNAL_ERROR);
    expect((await client.refused('textDocument/hover', hover)).code).toBe(INTERNAL_ERROR);
    const symbols = await client.request<unknown[]>('textDocument/documentSymbol', {
      textDocument,
    });
    expect(symbols.length).toBeGreaterThan(0);
    await client.next('window/showMessage');

    const errors = client.logs.filter(({ type }) => type === 1);
    expect(errors).toHaveLength(2);
    expect(errors[0]?.message).toContain(`hover failed on ${URI}@1`);
    expect(errors[0]?.message).toContain('the hover broke\n    at ');

    client.change(URI, 2, [{ text: MINUTES }]);
    await client.published();
    expect(await client.request<Hover>('textDocument/hover', hover)).not.toBeNull();
    client.close(URI);
    await client.published();
    await client.finish({ loggedErrors: true });
  });

  it('a rule that throws leaves the findings of the others', async () => {
    const client = await talk({ capabilities: PUSHED, server: BREAKING_SERVER });
    await open(client, 'BREAK THE RULE');
    const { diagnostics } = await client.published();
    expect(diagnostics.map(({ code }) => code)).toEqual(['missing-decision']);
    expect(await client.next('window/showMessage')).toMatchObject({
      type: 2,
      message: expect.stringContaining('empty-section'),
    });
    expect(client.logs.at(-1)?.message).toContain(`rule empty-section failed on ${URI}@1`);
    client.close(URI);
    await client.published();
    await client.finish({ loggedErrors: true });
  });

  it.each(['BREAK THE CHECKS', 'BREAK THE READING'])(
    'after %s nothing is said to be clean, and the next version is read anew',
    async (mark) => {
      const client = await talk({ capabilities: PULLING, server: BREAKING_SERVER });
      await open(client, mark);
      const pull = { textDocument };
      expect((await client.refused('textDocument/diagnostic', pull)).code).toBe(INTERNAL_ERROR);
      await client.next('window/showMessage');
      client.change(URI, 2, [{ text: MINUTES }]);
      const report = await client.request('textDocument/diagnostic', pull);
      expect(report).toMatchObject({ kind: 'full', items: [{ code: 'missing-decision' }] });
      client.close(URI);
      await client.finish({ loggedErrors: true });
    },
  );
});
