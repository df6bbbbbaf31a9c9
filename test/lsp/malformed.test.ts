import { describe, expect, it } from 'vitest';
import { PUSHED } from '../support/clients';
import { talk } from '../support/lspClient';

const INVALID_PARAMS = -32602;
const INTERNAL_ERROR = -32603;

describe('messages that are not as LSP has them', () => {
  it.each([
    ['nothing', undefined, INVALID_PARAMS],
    ['null', null, INTERNAL_ERROR],
    ['a list', [{ textDocument: { uri: 'file:///a.referat' } }], INVALID_PARAMS],
  ])(
    'a request with %s for its parameters is refused, and the rest goes on',
    async (_name, params, expected) => {
      const client = await talk({ capabilities: PUSHED });
      const { code } = await client.refused('textDocument/hover', params);
      expect(code).toBe(expected);
      expect(await client.request('workspace/symbol', { query: '' })).toEqual([]);
      await client.finish({ loggedErrors: true });
    },
  );

  it('a notification without parameters changes nothing', async () => {
    const client = await talk({ capabilities: PUSHED });
    client.notify('textDocument/didOpen', null);
    expect(await client.request('workspace/symbol', { query: '' })).toEqual([]);
    await client.finish({ loggedErrors: true });
  });
});

describe('a trace', () => {
  it('is sent from when the client asks for it until it asks no more', async () => {
    const client = await talk({ capabilities: PUSHED });
    const uri = 'file:///trace.referat';
    client.open(uri, 'Referat\n');
    await client.published();
    client.notify('$/setTrace', { value: 'messages' });
    client.change(uri, 2, [{ text: 'Referat fra møde\n' }]);
    const { message } = await client.next<{ message: string }>('$/logTrace');
    expect(message).toContain(`${uri}@2`);
    await client.published();
    client.notify('$/setTrace', { value: 'off' });
    client.change(uri, 3, [{ text: 'Referat fra et møde\n' }]);
    await client.published();
    await client.finish();
  });
});
