// What the built server does to the machine in a conversation about minutes that mean it ill.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PULLING } from '../support/clients';
import { type Talk, talk } from '../support/lspClient';
import { HOSTILE } from './hostile';

const WITNESS = fileURLToPath(new URL('witness.cjs', import.meta.url));

/** What was done, and to which file or host. */
type Deed = readonly [what: string, subject: string];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'referat-witness-'));
  process.env.REFERAT_WITNESS = path.join(folder, 'deeds');
  writeFileSync(process.env.REFERAT_WITNESS, '');
});
afterEach(() => {
  delete process.env.REFERAT_WITNESS;
  rmSync(folder, { recursive: true, force: true });
});

const deeds = (): readonly Deed[] =>
  readFileSync(path.join(folder, 'deeds'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Deed);

it('connects to nothing, starts nothing, evaluates nothing and looks for nothing but profiles, whatever is asked', async () => {
  const client = await talk({ capabilities: PULLING, server: WITNESS });
  const begun = deeds().length;
  await askEverything(client, 'file:///referater/ond.referat');
  await client.finish();
  expect(deeds().slice(begun).sort()).toEqual([
    ['fs.stat', '/.referat.json'],
    ['fs.stat', '/referater/.referat.json'],
  ]);
});

it('of a profile that is there, reads that file alone', async () => {
  const profile = {
    caseNumberUrl: 'https://sag.example.dk/{caseNumber}',
    exclude: ['../../etc/*'],
  };
  write(path.join(folder, '.referat.json'), JSON.stringify(profile));
  const client = await talk({ capabilities: PULLING, server: WITNESS });
  const begun = deeds().length;
  await askEverything(client, pathToFileURL(path.join(folder, 'a', 'ond.referat')).href);
  await client.published();
  await client.finish();
  const done = deeds().slice(begun);
  expect(done.filter(([what]) => what !== 'fs.stat')).toEqual([
    ['fs.readFile', path.join(folder, '.referat.json')],
  ]);
  expect(done.filter(([, file]) => !file.endsWith('.referat.json'))).toEqual([]);
});

it('reads, for the search, the minutes of the workspace and no other file', async () => {
  const workspace = path.join(folder, 'workspace');
  for (const name of ['a.referat', 'b.txt', 'c.json']) write(path.join(workspace, name), HOSTILE);
  const outside = path.join(folder, 'hemmelig.txt');
  write(outside, 'hemmeligt');
  const client = await talk({
    capabilities: PULLING,
    server: WITNESS,
    folders: [pathToFileURL(workspace).href],
  });
  const begun = deeds().length;
  const items = await client.request<unknown[]>('workspace/symbol', { query: 'Budget' });
  expect(items).toHaveLength(2);
  await client.finish();

  const done = deeds().slice(begun);
  expect(done.filter(([what]) => !/^fs\.(?:readFile|readdir|realpath|stat)$/.test(what))).toEqual(
    [],
  );
  const read = done.filter(([what]) => what === 'fs.readFile').map(([, file]) => file);
  expect(read.map((file) => path.relative(workspace, file)).sort()).toEqual(['a.referat', 'b.txt']);
});

it('has a witness that sees what is done', async () => {
  const workspace = path.join(folder, 'workspace');
  write(path.join(workspace, 'a.referat'), HOSTILE);
  const folders = [pathToFileURL(workspace).href];
  const client = await talk({ capabilities: PULLING, server: WITNESS, folders });
  await client.request('workspace/symbol', { query: '' });
  await client.finish();
  expect(deeds()).toContainEqual(['fs.readFile', path.join(workspace, 'a.referat')]);
});

/** Opens the text, and asks all that an editor can ask of it, at every line. */
async function askEverything(client: Talk, uri: string): Promise<void> {
  const textDocument = { uri };
  client.open(uri, HOSTILE);
  const lines = HOSTILE.split('\n');
  const whole = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
  const context = { diagnostics: [] };
  for (const method of ['documentSymbol', 'diagnostic', 'foldingRange', 'semanticTokens/full']) {
    await client.request(`textDocument/${method}`, { textDocument });
  }
  await client.request('textDocument/codeAction', { textDocument, range: whole, context });
  for (const [line, text] of lines.entries()) {
    const position = { line, character: Math.floor(text.length / 2) };
    await client.request('textDocument/hover', { textDocument, position });
    await client.request('textDocument/selectionRange', { textDocument, positions: [position] });
  }
  await client.request('referat/export', { textDocument });
  await client.request('referat/arithmetic', { textDocument });
  await client.request('workspace/symbol', { query: 'etc' });
  client.close(uri);
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
