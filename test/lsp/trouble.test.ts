// What goes wrong costs one answer, never the server, and is never mistaken for "nothing there".
import { spawn } from 'node:child_process';
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

  it('what is told before the greeting is passed over', async () => {
    const client = await talk({ capabilities: PUSHED, greet: false });
    client.open(URI, MINUTES);
    await client.greet();
    expect(await client.request('textDocument/documentSymbol', { textDocument })).toEqual([]);
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

describe('an editor that is gone while its pipe is held open by something else', () => {
  it('is noticed by its process id, and the server ends', async () => {
    const editor = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const client = await talk({ capabilities: PUSHED, greet: false });
    await client.request('initialize', {
      processId: editor.pid,
      rootUri: null,
      capabilities: PUSHED,
    });
    const exited = once(client.child, 'exit');
    editor.kill('SIGKILL');
    expect(await exited).toEqual([1, null]);
  });
});

describe('a server that is killed', () => {
  it('leaves nothing that the next one stumbles over: the same document, the same answers', async () => {
    const first = await talk({ capabilities: PUSHED });
    first.open(URI, MINUTES);
    const before = await first.published();
    const outline = await first.request('textDocument/documentSymbol', { textDocument });
    // In the middle of an edit: nobody has heard of version 2 when the process is gone.
    first.change(URI, 2, [{ text: `${MINUTES}\nPunkt 3: Eventuelt\n` }]);
    const exited = once(first.child, 'exit');
    first.child.kill('SIGKILL');
    expect(await exited).toEqual([null, 'SIGKILL']);

    const second = await talk({ capabilities: PUSHED });
    second.open(URI, MINUTES, 3);
    expect(await second.published()).toEqual({ ...before, version: 3 });
    const again = await second.request('textDocument/documentSymbol', { textDocument });
    expect(again).toEqual(outline);
    second.close(URI);
    await second.published();
    await second.finish();
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
    expect(client.logs.at(-1)?.message).toContain('the rule broke\n    at ');

    // Neither the next key nor the next document tells of the same rule again: finish() would see it.
    client.change(URI, 2, [{ text: `${MINUTES}\nBREAK THE RULE again\n` }]);
    await client.published();
    const other = 'file:///referater/september.referat';
    client.open(other, `${MINUTES}\nBREAK THE RULE\n`);
    expect((await client.published()).uri).toBe(other);
    expect(client.logs.at(-1)?.message).toContain(`rule empty-section failed on ${other}@1`);
    client.close(other);
    await client.published();
    client.close(URI);
    await client.published();
    await client.finish({ loggedErrors: true });
  });

  it('in a handler, after the core has answered, costs that answer and is reported once', async () => {
    const client = await talk({ capabilities: PUSHED, server: BREAKING_SERVER });
    await open(client, 'BREAK THE ANSWER');
    await client.published();
    for (let times = 0; times < 2; times++) {
      const { code, message } = await client.refused('textDocument/hover', hover);
      expect([code, message]).toEqual([INTERNAL_ERROR, 'The request failed; see the log.']);
    }
    expect(await client.next('window/showMessage')).toMatchObject({
      type: 2,
      message: expect.stringContaining('et svar til editoren'),
    });
    const symbols = await client.request<unknown[]>('textDocument/documentSymbol', {
      textDocument,
    });
    expect(symbols.length).toBeGreaterThan(0);

    const errors = client.logs.filter(({ type }) => type === 1);
    expect(errors).toHaveLength(2);
    expect(errors[0]?.message).toContain(
      `handler of textDocument/hover failed on ${URI}@1: Error: the answer broke\n    at `,
    );
    client.close(URI);
    await client.published();
    await client.finish({ loggedErrors: true });
  });

  it.each([
    ['BREAK A PROMISE', 'a promise broke'],
    ['BREAK A TIMER', 'a timer broke'],
  ])('after %s, which nobody catches, the server goes on', async (mark, words) => {
    const client = await talk({ capabilities: PUSHED, server: BREAKING_SERVER });
    await open(client, mark);
    await client.published();
    for (let times = 0; times < 2; times++) await client.request('textDocument/hover', hover);
    await client.until(() => client.logs.length === 2, 'the log');
    for (const { type, message } of client.logs) {
      expect(type).toBe(1);
      expect(message).toContain(`Unexpected: Error: ${words}\n    at `);
    }
    expect(await client.next('window/showMessage')).toMatchObject({
      type: 2,
      message: expect.stringContaining('Kontrollen kører videre'),
    });
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
