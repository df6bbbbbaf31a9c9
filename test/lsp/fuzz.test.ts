// Any messages in any order: each request has one answer, and the next sane question a right one.
import { once } from 'node:events';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../properties/support/run';
import { PULLING } from '../support/clients';
import { type Talk, talk } from '../support/lspClient';
import { anyMessage, NO_MESSAGES, REQUESTS, STORM_URIS } from './support/messages';
import { expectSane, sendAll } from './support/storm';

const times = runs('test/lsp/fuzz.test.ts');
const storm = fc.array(anyMessage, { minLength: 1, maxLength: 60, size: 'max' });

const NOT_INITIALIZED = -32002;
const INVALID_REQUEST = -32600;
const METHOD_NOT_FOUND = -32601;
const CANCELLED = -32800;
const CONTENT_MODIFIED = -32801;

/** What cannot be answered is logged, and said to the user; nothing else may go wrong. */
const end = (client: Talk) => client.finish({ loggedErrors: true, notices: true });

describe('a storm of messages', () => {
  test('in the middle of a conversation', async () => {
    const client = await talk({ capabilities: PULLING });
    await fc.assert(
      fc.asyncProperty(storm, async (messages) => {
        await sendAll(client, messages);
        await expectSane(client);
      }),
      times(25),
    );
    await end(client);
  });

  test('before the greeting', async () => {
    const client = await talk({ capabilities: PULLING, greet: false });
    const early = storm.map((all) => all.filter(({ method }) => method !== 'initialize'));
    await fc.assert(
      fc.asyncProperty(early, async (messages) => {
        await sendAll(client, messages);
        for (const [method, params] of REQUESTS) {
          const { code } = await client.refused(method, params(STORM_URIS[0]));
          expect(code, method).toBe(NOT_INITIALIZED);
        }
      }),
      times(5),
    );
    await client.greet();
    await expectSane(client);
    await end(client);
  });

  test('after the goodbye', async () => {
    const client = await talk({ capabilities: PULLING });
    await client.request('shutdown');
    await fc.assert(
      fc.asyncProperty(storm, async (messages) => {
        await sendAll(client, messages);
        for (const [method, params] of REQUESTS) {
          const { code } = await client.refused(method, params(STORM_URIS[0]));
          expect([INVALID_REQUEST, METHOD_NOT_FOUND], method).toContain(code);
        }
      }),
      times(5),
    );
    const exited = once(client.child, 'exit');
    client.notify('exit');
    expect(await exited).toEqual([0, null]);
  });

  test('of JSON that is no message', async () => {
    const client = await talk({ capabilities: PULLING });
    for (const body of NO_MESSAGES) {
      const json = JSON.stringify(body);
      client.child.stdin?.write(`Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`);
    }
    await expectSane(client);
    await end(client);
  });
});

describe('cancelling', () => {
  const moments = fc.record({
    request: fc.constantFrom(...REQUESTS),
    /** −1: before the request; 0: with it; else so many turns of the loop later, also after the answer. */
    when: fc.integer({ min: -1, max: 12 }),
    edits: fc.boolean(),
    twice: fc.boolean(),
  });

  test('at any moment gives one answer: the right one, or that it was cancelled or overtaken', async () => {
    const client = await talk({ capabilities: PULLING });
    const uri = STORM_URIS[0];
    const outcomes = new Map<string, number>();
    let version = 1;
    let last = client.send('referat/nothing', {});
    client.open(uri, 'REFERAT\n');
    await fc.assert(
      fc.asyncProperty(fc.array(moments, { minLength: 1, maxLength: 20 }), async (all) => {
        const replies = all.map(async ({ request: [method, params], when, edits, twice }) => {
          const cancel = () => {
            client.notify('$/cancelRequest', { id: last.id + (when < 0 ? 1 : 0) });
          };
          if (when < 0) cancel();
          const sent = client.send(method, params(uri));
          last = sent;
          if (edits) client.change(uri, ++version, [{ text: `REFERAT\n\nPunkt 1: ${version}\n` }]);
          for (let turn = 0; turn < when; turn++) await new Promise(setImmediate);
          if (when >= 0) client.notify('$/cancelRequest', { id: sent.id });
          if (twice) client.notify('$/cancelRequest', { id: sent.id });
          const { error } = await sent.reply;
          const outcome = String(error?.code ?? 'answered');
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
          expect(['answered', `${CANCELLED}`, `${CONTENT_MODIFIED}`]).toContain(outcome);
        });
        await Promise.all(replies);
        await expectSane(client);
      }),
      times(20),
    );
    expect(outcomes.get('answered'), 'answered').toBeGreaterThan(0);
    expect(outcomes.get(`${CANCELLED}`), 'cancelled').toBeGreaterThan(0);
    await end(client);
  });
});

test('a thousand documents opened, changed and closed', async () => {
  const client = await talk({ capabilities: PULLING });
  const replies: Promise<unknown>[] = [];
  for (let n = 0; n < 1_000; n++) {
    const uri = `file:///referater/${n}.referat`;
    client.open(uri, `REFERAT Havneudvalget d. 14-08-2024\n\nPunkt ${n}: Kaj\n`);
    if (n % 3 === 0) client.change(uri, 2, [{ text: 'REFERAT\n\nPunkt 1: Ny kaj\n' }]);
    if (n % 50 === 0) {
      replies.push(client.request('textDocument/documentSymbol', { textDocument: { uri } }));
    }
    client.close(uri);
    // What is said of a closed document changes nothing.
    if (n % 7 === 0) client.change(uri, 3, [{ text: 'Punkt 2' }]);
  }
  expect(await Promise.all(replies)).toHaveLength(20);
  await expectSane(client);
  await client.finish();
});
