// Minutes on a file system that only the client can read: a repository on the web, a browser's folder.
import { expect, it } from 'vitest';
import type { WorkspaceSymbol } from 'vscode-languageserver-protocol';
import type { ListFilesParams, ReadFileParams } from '../../server/src/shared/protocol';
import { PULLING } from '../support/clients';
import { type Talk, talk } from '../support/lspClient';
import { MINUTES } from '../support/sampleMinutes';

const FOLDER = 'vscode-vfs://github/noerreskov/referater';
const OPEN = `${FOLDER}/2024/august.referat`;
const OTHER = `${FOLDER}/2024/september.txt`;

/** Item 2 without its decision. */
const LACKING = MINUTES.replace(/(Punkt 2[\s\S]*?)Beslutning\n\n.*\n/, '$1');

const start = (files: ReadonlyMap<string, string>, readsFiles = true) =>
  talk({
    capabilities: PULLING,
    folders: [FOLDER],
    initializationOptions: { readsFiles },
    answers: {
      'referat/readFile': ({ uri, limit }: ReadFileParams) => {
        const text = files.get(uri) ?? null;
        return text !== null && text.length <= limit ? text : null;
      },
      'referat/listFiles': ({ folder }: ListFilesParams) =>
        [...files.keys()].filter((uri) => uri.startsWith(`${folder}/`)),
    },
  });

async function codesIn(client: Talk, uri: string): Promise<readonly unknown[]> {
  const { items } = await client.request<{ items: { code: unknown }[] }>(
    'textDocument/diagnostic',
    { textDocument: { uri } },
  );
  return items.map(({ code }) => code);
}

const asked = ({ requested }: Talk) =>
  requested.filter(({ method }) => method.startsWith('referat/')).map(({ params }) => params);

it('a profile counts there, and again when the client says that it changed', async () => {
  const profile = `${FOLDER}/.referat.json`;
  const files = new Map([[profile, '{ "rules": { "missing-decision": "off" } }']]);
  const client = await start(files);
  client.open(OPEN, LACKING);
  expect(await codesIn(client, OPEN)).toEqual([]);

  files.delete(profile);
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: profile, type: 3 }] });
  await client.until(() => asked(client).length > 3, 'the profile to be looked for again');
  expect(await codesIn(client, OPEN)).toEqual(['missing-decision']);
  // What is found in the profile, and then that there is none.
  for (const _ of ['read', 'gone']) expect((await client.published()).uri).toBe(profile);
  await client.finish();
});

it('items are found in files that are not open', async () => {
  const client = await start(new Map([[OTHER, MINUTES.replaceAll('Møllebroen', 'Havnen')]]));
  const found = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'havnen' });
  expect(found.map(({ name, location }) => [name, location.uri])).toEqual([
    ['2 Renovering af Havnen', OTHER],
  ]);
  await client.finish();
});

it('a client that reads no files is asked for none', async () => {
  const client = await start(new Map([[OTHER, MINUTES]]), false);
  client.open(OPEN, LACKING);
  expect(await codesIn(client, OPEN)).toEqual(['missing-decision']);
  expect(await client.request('workspace/symbol', { query: 'septemb' })).toEqual([]);
  expect(asked(client)).toEqual([]);
  await client.finish();
});

it('what lies on the machine is not asked of the client', async () => {
  const client = await start(new Map());
  client.open('file:///referater/august.referat', LACKING);
  expect(await codesIn(client, 'file:///referater/august.referat')).toEqual(['missing-decision']);
  expect(asked(client)).toEqual([]);
  await client.finish();
});

it('a client that answers nonsense does no harm', async () => {
  const client = await talk({
    capabilities: PULLING,
    folders: [FOLDER],
    initializationOptions: { readsFiles: true },
    answers: { 'referat/readFile': () => 7, 'referat/listFiles': () => ({ files: 3 }) },
  });
  client.open(OPEN, LACKING);
  expect(await codesIn(client, OPEN)).toEqual(['missing-decision']);
  expect(await client.request('workspace/symbol', { query: 'havnen' })).toEqual([]);
  await client.finish();
});
