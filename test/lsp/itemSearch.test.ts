// Finding an item by number, title or case number over all minutes of the folders.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { WorkspaceSymbol } from 'vscode-languageserver-protocol';
import { PULLING } from '../support/clients';
import { type Talk, talk } from '../support/lspClient';
import { MINUTES } from '../support/sampleMinutes';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'referat-'));
  mkdirSync(join(root, 'møder'));
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'møder', 'august.referat'), MINUTES);
  writeFileSync(join(root, 'september.txt'), MINUTES.replaceAll('Møllebroen', 'Havnen'));
  writeFileSync(join(root, 'noter.txt'), 'Husk Møllebroen.\n\nPunkt 9: Møllebroen\n');
  writeFileSync(join(root, 'node_modules', 'fremmed.referat'), MINUTES);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const uriOf = (...path: string[]) => pathToFileURL(join(root, ...path)).href;
const start = () => talk({ capabilities: PULLING, folders: [pathToFileURL(root).href] });
const find = (client: Talk, query: string) =>
  client.request<WorkspaceSymbol[]>('workspace/symbol', { query });
const namesOf = (symbols: readonly WorkspaceSymbol[]) => symbols.map(({ name }) => name);

it('finds items by title, number and case number, in minutes alone', async () => {
  const client = await start();
  const [bridge, ...others] = await find(client, 'møllebro');
  expect(others).toEqual([]);
  expect(bridge).toMatchObject({
    name: '2 Renovering af Møllebroen',
    location: { uri: uriOf('møder', 'august.referat'), range: { start: { line: 15 } } },
  });
  expect(namesOf(await find(client, '2'))).toEqual(
    expect.arrayContaining(['2 Renovering af Møllebroen', '2 Renovering af Havnen']),
  );
  // Editors filter by name once more, so the case number that was searched for stands in it.
  expect(namesOf(await find(client, '05.01.00-G01'))).toEqual([
    '2 Renovering af Havnen (05.01.00-G01-7-24)',
    '2 Renovering af Møllebroen (05.01.00-G01-7-24)',
  ]);
  expect(await find(client, 'svømmehal')).toEqual([]);
  expect(await find(client, '')).toHaveLength(4);
  await client.finish();
});

it('follows the text of open documents and the files of the folder', async () => {
  const client = await start();
  expect(await find(client, 'tunnel')).toEqual([]);

  const uri = uriOf('møder', 'august.referat');
  client.open(uri, MINUTES.replaceAll('Møllebroen', 'tunnelen'));
  expect(namesOf(await find(client, 'tunnel'))).toEqual(['2 Renovering af tunnelen']);
  client.close(uri);
  expect(await find(client, 'tunnel')).toEqual([]);

  const added = uriOf('oktober.referat');
  writeFileSync(join(root, 'oktober.referat'), MINUTES.replaceAll('Møllebroen', 'tunnelen'));
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: added, type: 1 }] });
  expect(namesOf(await find(client, 'tunnel'))).toEqual(['2 Renovering af tunnelen']);

  rmSync(join(root, 'oktober.referat'));
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: added, type: 3 }] });
  expect(await find(client, 'tunnel')).toEqual([]);
  await client.finish();
});

it('finds an open document that is in no folder, and folders that are added', async () => {
  const client = await talk({ capabilities: PULLING });
  expect(await find(client, 'møllebro')).toEqual([]);
  client.open('untitled:Referat-1', MINUTES);
  expect(namesOf(await find(client, 'møllebro'))).toEqual(['2 Renovering af Møllebroen']);
  client.notify('workspace/didChangeWorkspaceFolders', {
    event: { added: [{ uri: pathToFileURL(root).href, name: 'Møder' }], removed: [] },
  });
  expect(await find(client, 'møllebro')).toHaveLength(2);
  await client.finish();
});
