// The server as browsers run it (dist/server.web.js), in a worker that has what a web worker has, and no Node.
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  createMessageConnection,
  type MessageConnection,
  PortMessageReader,
  PortMessageWriter,
} from 'vscode-jsonrpc/node';
import { PULLING } from '../support/clients';
import { MINUTES } from '../support/sampleMinutes';

const PROGRAM = fileURLToPath(new URL('../../dist/server.web.js', import.meta.url));

/** Runs the program in a world of its own, whose globals are these and those of the language. */
const AS_IN_A_BROWSER = `
const { parentPort, workerData } = require('node:worker_threads');
const { readFileSync } = require('node:fs');
const vm = require('node:vm');
const listeners = [];
const self = {
  setTimeout, clearTimeout, queueMicrotask, performance, TextDecoder, TextEncoder, MessageChannel,
  postMessage: (message) => parentPort.postMessage(message),
  addEventListener: (type, listener) => listeners.push({ type, listener }),
};
self.self = self;
vm.runInContext(readFileSync(workerData, 'utf8'), vm.createContext(self), { filename: workerData });
parentPort.on('message', (data) => self.onmessage({ data }));
process.on('unhandledRejection', (reason) => {
  for (const { type, listener } of listeners) {
    if (type === 'unhandledrejection') listener({ reason, preventDefault() {} });
  }
});
`;

const URI = 'vscode-vfs://github/noerreskov/referater/august.referat';
const textDocument = { uri: URI };

let worker: Worker;
let client: MessageConnection;
beforeEach(async () => {
  worker = new Worker(AS_IN_A_BROWSER, { eval: true, workerData: PROGRAM });
  client = createMessageConnection(
    new PortMessageReader(worker as never),
    new PortMessageWriter(worker as never),
  );
  client.onRequest('client/registerCapability', () => null);
  client.onRequest('workspace/configuration', () => [null]);
  client.onRequest('workspace/diagnostic/refresh', () => null);
  client.onRequest('workspace/inlayHint/refresh', () => null);
  client.listen();
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: PULLING,
    workspaceFolders: null,
    initializationOptions: { readsFiles: true },
  });
  await client.sendNotification('initialized', {});
});
afterEach(async () => {
  client.dispose();
  await worker.terminate();
});

const open = (text: string) =>
  client.sendNotification('textDocument/didOpen', {
    textDocument: { ...textDocument, languageId: 'referat', version: 1, text },
  });

it('tells what it tells on Node', async () => {
  client.onRequest('referat/readFile', () => null);
  await open(MINUTES);
  const symbols = await client.sendRequest<{ name: string }[]>('textDocument/documentSymbol', {
    textDocument,
  });
  expect(symbols.map(({ name }) => name)).toContain('2 Renovering af Møllebroen');
  const { json } = await client.sendRequest<{ json: string }>('referat/export', { textDocument });
  expect(JSON.parse(json).agendaItems).toHaveLength(2);
});

it('lets an edit and a cancellation through while it works', async () => {
  client.onRequest('referat/readFile', () => null);
  await open(MINUTES);
  await client.sendNotification('textDocument/didChange', {
    textDocument: { ...textDocument, version: 2 },
    contentChanges: [{ text: MINUTES.replaceAll('Møllebroen', 'Havnen') }],
  });
  const symbols = await client.sendRequest<{ name: string }[]>('textDocument/documentSymbol', {
    textDocument,
  });
  expect(symbols.map(({ name }) => name)).toContain('2 Renovering af Havnen');
});

it('reads a profile through the client', async () => {
  const asked: string[] = [];
  client.onRequest('referat/readFile', ({ uri }: { uri: string }) => {
    asked.push(uri);
    return uri.endsWith('/referater/.referat.json') ? '{ "language": "en" }' : null;
  });
  await open('Referat\n\nPunkt 1: Havnen\n');
  const { items } = await client.sendRequest<{ items: { message: string }[] }>(
    'textDocument/diagnostic',
    { textDocument },
  );
  expect(asked).toEqual(['vscode-vfs://github/noerreskov/referater/.referat.json']);
  expect(items).toBeInstanceOf(Array);
});
