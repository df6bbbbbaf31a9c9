// Nothing nags while a line is being written; what was held back is said when the writer saves.
import { expect, it } from 'vitest';
import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol';
import { PULLING, PUSHED } from '../support/clients';
import { type Talk, talk } from '../support/lspClient';
import { ITEM_2_LINE, MINUTES } from '../support/sampleMinutes';

const URI = 'file:///referater/kladde.referat';
const textDocument = { uri: URI };
/** Item 2 complete: nothing to find before somebody goes on writing. */
const COMPLETE = `${MINUTES}\nBeslutning\nTaget til efterretning.\n`;
const NEW_ITEM =
  '\nPunkt 3: Ny bænk\n05.01.00-G01-9-24\n\nIndstilling\nDirektionen indstiller, at der sættes en bænk.\n';

/** Types a text at the end, key by key; resolves to the version after the last key. */
async function type(client: Talk, text: string, seen: (codes: unknown[]) => void): Promise<number> {
  const lines = COMPLETE.split('\n');
  let at = { line: lines.length - 1, character: 0 };
  let version = 1;
  for (const key of text) {
    version++;
    client.change(URI, version, [{ range: { start: at, end: at }, text: key }]);
    at =
      key === '\n' ? { line: at.line + 1, character: 0 } : { ...at, character: at.character + 1 };
    seen((await client.published()).diagnostics.map(({ code }) => code));
  }
  return version;
}

it('an item that is being written is not said to lack what is to come', async () => {
  const client = await talk({ capabilities: PUSHED });
  client.open(URI, COMPLETE);
  expect((await client.published()).diagnostics).toEqual([]);
  await type(client, NEW_ITEM, (codes) => expect(codes).toEqual([]));

  client.notify('textDocument/didSave', { textDocument });
  const saved = await client.published();
  expect(saved.diagnostics.map(({ code }) => code)).toEqual(['missing-decision']);
  client.close(URI);
  await client.published();
  await client.finish();
});

it('a quick fix puts the caret where the decision is to be written, and nothing nags there', async () => {
  const client = await talk({
    capabilities: PUSHED,
    initializationOptions: { placesCaret: true },
  });
  client.open(URI, MINUTES);
  await client.published();
  const [action] = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range: {
      start: { line: ITEM_2_LINE, character: 0 },
      end: { line: ITEM_2_LINE, character: 5 },
    },
    context: { diagnostics: [] },
  });
  const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
  const edits = (change?.edits ?? []) as TextEdit[];
  client.change(
    URI,
    2,
    edits.map(({ range, newText }) => ({ range, text: newText })),
  );
  expect((await client.published()).diagnostics).toEqual([]);

  expect(action?.command).toMatchObject({ command: 'referat.placeCaret' });
  const [uri, caret] = action?.command?.arguments ?? [];
  expect(uri).toBe(URI);
  client.change(URI, 3, [{ range: { start: caret, end: caret }, text: 'Udsat.' }]);
  expect((await client.published()).diagnostics).toEqual([]);
  const { json } = await client.request<{ json: string }>('referat/export', { textDocument });
  expect(JSON.parse(json).agendaItems[1].decision).toMatchObject({ text: 'Udsat.' });
  client.close(URI);
  await client.published();
  await client.finish();
});

it('a client that cannot place a caret is not asked to', async () => {
  const client = await talk({ capabilities: PUSHED });
  client.open(URI, MINUTES);
  await client.published();
  const start = { line: ITEM_2_LINE, character: 0 };
  const [action] = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range: { start, end: start },
    context: { diagnostics: [] },
  });
  expect(action?.edit).toBeDefined();
  expect(action).not.toHaveProperty('command');
  client.close(URI);
  await client.published();
  await client.finish();
});

it('what is pasted is judged at once', async () => {
  const client = await talk({ capabilities: PUSHED });
  client.open(URI, COMPLETE);
  await client.published();
  const end = { line: COMPLETE.split('\n').length - 1, character: 0 };
  client.change(URI, 2, [{ range: { start: end, end }, text: NEW_ITEM }]);
  const pasted = await client.published();
  expect(pasted.diagnostics.map(({ code }) => code)).toEqual(['missing-decision']);
  client.close(URI);
  await client.published();
  await client.finish();
});

it('a client that pulls is asked to pull again when a save brings findings', async () => {
  const client = await talk({ capabilities: PULLING });
  client.open(URI, COMPLETE.slice(0, -1));
  const pull = () =>
    client.request<{ items: { code: string }[] }>('textDocument/diagnostic', { textDocument });
  const whole = `${COMPLETE}${NEW_ITEM}`;
  client.change(URI, 2, [{ text: whole.slice(0, -2) }]);
  const at = { line: whole.split('\n').length - 2, character: 44 };
  client.change(URI, 3, [{ range: { start: at, end: at }, text: '.' }]);
  expect((await pull()).items).toEqual([]);
  client.notify('textDocument/didSave', { textDocument });
  await client.until(
    () => client.requested.some(({ method }) => method === 'workspace/diagnostic/refresh'),
    'a refresh',
  );
  expect((await pull()).items.map(({ code }) => code)).toEqual(['missing-decision']);

  const { json } = await client.request<{ json: string }>('referat/export', { textDocument });
  expect(JSON.parse(json).diagnostics).toHaveLength(1);
  client.close(URI);
  await client.finish();
});

it('the export holds the findings that the editor holds back', async () => {
  const client = await talk({ capabilities: PULLING });
  client.open(URI, MINUTES.slice(0, -1));
  const at = { line: MINUTES.split('\n').length - 2, character: 72 };
  client.change(URI, 2, [{ range: { start: at, end: at }, text: ' ' }]);
  const report = await client.request('textDocument/diagnostic', { textDocument });
  expect(report).toMatchObject({ items: [] });
  const { json } = await client.request<{ json: string }>('referat/export', { textDocument });
  expect(JSON.parse(json).diagnostics).toHaveLength(1);
  client.close(URI);
  await client.finish();
});

it('what has been said stays while the writer goes on elsewhere in the item', async () => {
  const client = await talk({ capabilities: PUSHED });
  client.open(URI, MINUTES);
  const codes = async () => (await client.published()).diagnostics.map(({ code }) => code);
  expect(await codes()).toEqual(['missing-decision']);

  // At the end of the item's last section, where the missing one may be about to come.
  const end = { line: MINUTES.split('\n').length - 1, character: 0 };
  client.change(URI, 2, [{ range: { start: end, end }, text: 'Nej' }]);
  expect(await codes()).toEqual(['missing-decision']);
  const next = { ...end, character: 3 };
  client.change(URI, 3, [{ range: { start: next, end: next }, text: '.' }]);
  expect(await codes()).toEqual(['missing-decision']);

  const behind = { ...end, character: 4 };
  client.change(URI, 4, [
    { range: { start: behind, end: behind }, text: '\n\nBeslutning\nGodkendt.\n' },
  ]);
  expect(await codes()).toEqual([]);
  client.close(URI);
  await client.published();
  await client.finish();
});
