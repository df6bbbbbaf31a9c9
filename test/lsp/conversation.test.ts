// Whole conversations, from the greeting to the goodbye, as editors have them.

import { describe, expect, it } from 'vitest';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentSymbol,
  Hover,
  TextDocumentEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { PULLING, PUSHED } from '../support/clients';
import { talk } from '../support/lspClient';
import { ITEM_2_LINE, MINUTES } from '../support/sampleMinutes';

const URI = 'file:///c%3A/m%C3%B8der/udvalg.referat';
const textDocument = { uri: URI };
const RULES_FOUND = ['missing-decision'];

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

/** Inserted with one key: the decision that item 2 lacks, pasted as a whole. */
const DECISION = '\nBeslutning\nTaget til efterretning.\n';
const END = { line: MINUTES.split('\n').length - 1, character: 0 };
const PASTED = [{ range: { start: END, end: END }, text: DECISION }];

describe.each(['stdio', 'ipc'] as const)('over %s', (via) => {
  it('a client that pulls gets what it asks for', async () => {
    const client = await talk({ via, capabilities: PULLING });
    expect(client.capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      diagnosticProvider: { identifier: 'referat', interFileDependencies: false },
    });
    const pull = (previousResultId?: string) =>
      client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument,
        identifier: 'referat',
        ...(previousResultId !== undefined && { previousResultId }),
      });

    client.open(URI, MINUTES);
    const first = await pull();
    if (first.kind !== 'full') throw new Error('nothing was pulled before');
    expect(codes(first.items)).toEqual(RULES_FOUND);
    expect(first.items[0]).toMatchObject({
      source: 'referat',
      severity: 2,
      range: { start: { line: ITEM_2_LINE, character: 0 } },
    });
    expect(await pull(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });

    client.change(URI, 2, PASTED);
    const second = await pull(first.resultId);
    if (second.kind !== 'full') throw new Error('the document changed');
    expect(second.items).toEqual([]);
    expect(second.resultId).not.toBe(first.resultId);

    await client.until(() => client.summaries.length === 2, 'two summaries');
    expect(client.summaries).toEqual([
      expect.objectContaining({ uri: URI, version: 1, kind: 'minutes', items: 2, warnings: 1 }),
      expect.objectContaining({ uri: URI, version: 2, kind: 'minutes', items: 2, warnings: 0 }),
    ]);

    client.close(URI);
    expect(await pull()).toEqual({ kind: 'full', items: [] });
    await client.finish();
  });

  it('a client that is pushed to sees diagnostics come and go', async () => {
    const client = await talk({ via, capabilities: PUSHED });
    expect(client.capabilities).not.toHaveProperty('diagnosticProvider');

    client.open(URI, MINUTES);
    const opened = await client.published();
    expect(opened).toMatchObject({ uri: URI, version: 1 });
    expect(codes(opened.diagnostics)).toEqual(RULES_FOUND);

    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument,
    });
    const names = symbols.map(({ name }) => name);
    expect(names).toContain('1 Cykelsti ved Åvej');
    const item = symbols.find(({ name }) => name === '2 Renovering af Møllebroen');
    expect(item?.selectionRange.start).toEqual({ line: ITEM_2_LINE, character: 0 });
    expect(item?.children?.map(({ name }) => name)).toEqual(['Indstilling']);

    const hover = await client.request<Hover | null>('textDocument/hover', {
      textDocument,
      position: { line: ITEM_2_LINE, character: 12 },
    });
    expect(hover?.contents).toMatchObject({ kind: 'markdown' });
    expect(JSON.stringify(hover?.contents)).toContain('Møllebroen');

    const [diagnostic] = opened.diagnostics;
    if (diagnostic === undefined) throw new Error('no diagnostic');
    const [action, ...others] = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range: diagnostic.range,
      context: { diagnostics: [diagnostic], triggerKind: 1 },
    });
    expect(others.map(({ isPreferred }) => isPreferred)).toEqual([false, false, false]);
    expect(action).toMatchObject({
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [diagnostic],
    });
    const [edit] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    expect(edit?.textDocument).toEqual({ uri: URI, version: 1 });

    const before = TextDocument.create(URI, 'referat', 1, MINUTES);
    const after = TextDocument.applyEdits(before, (edit?.edits ?? []) as never);
    expect(after).toMatch(/efterretning\.\n+Beslutning\n/);
    client.change(URI, 2, [{ text: after }]);
    const mended = await client.published();
    expect(mended.version).toBe(2);
    expect(codes(mended.diagnostics)).not.toContain('missing-decision');

    const { json, version } = await client.request<{ json: string; version: number }>(
      'referat/export',
      { textDocument },
    );
    expect(version).toBe(2);
    expect(JSON.parse(json)).toMatchObject({
      schemaVersion: 1,
      document: { kind: 'minutes' },
      agendaItems: [{ number: '1' }, { number: '2' }],
    });

    client.close(URI);
    expect(await client.published()).toEqual({ uri: URI, diagnostics: [] });
    await client.finish();
  });
});

describe('what the outline brings with it', () => {
  it('folds and selects by the same parts', async () => {
    const client = await talk({ capabilities: PUSHED });
    client.open(URI, MINUTES);
    await client.published();

    const foldings = await client.request<{ startLine: number }[]>('textDocument/foldingRange', {
      textDocument,
    });
    expect(foldings.map(({ startLine }) => startLine)).toContain(ITEM_2_LINE);

    const positions = [
      { line: ITEM_2_LINE, character: 10 },
      { line: 0, character: 0 },
    ];
    type Nested = { range: { start: unknown; end: unknown }; parent?: Nested };
    const selections = await client.request<Nested[]>('textDocument/selectionRange', {
      textDocument,
      positions,
    });
    expect(selections).toHaveLength(2);
    for (const selection of selections) {
      let outermost = selection;
      while (outermost.parent) outermost = outermost.parent;
      expect(outermost.range).toEqual({ start: { line: 0, character: 0 }, end: END });
    }

    client.close(URI);
    await client.published();
    await client.finish();
  });
});

describe('for a client that knows little', () => {
  it('the outline is flat, the hover plain, and no quick fix is offered', async () => {
    const client = await talk({ capabilities: {} });
    expect(client.capabilities).not.toHaveProperty('codeActionProvider');
    client.open(URI, MINUTES);
    const { diagnostics } = await client.published();
    expect(diagnostics.every((diagnostic) => !('relatedInformation' in diagnostic))).toBe(true);

    const symbols = await client.request<Record<string, unknown>[]>('textDocument/documentSymbol', {
      textDocument,
    });
    expect(symbols).toContainEqual(
      expect.objectContaining({
        name: 'Indstilling',
        containerName: '2 Renovering af Møllebroen',
        location: expect.objectContaining({ uri: URI }),
      }),
    );

    const hover = await client.request<{ contents: { kind: string; value: string } }>(
      'textDocument/hover',
      { textDocument, position: { line: ITEM_2_LINE, character: 12 } },
    );
    expect(hover.contents.kind).toBe('plaintext');
    expect(hover.contents.value).not.toMatch(/\*\*|\\/);

    const range = { start: { line: ITEM_2_LINE, character: 0 }, end: END };
    const context = { diagnostics: [] };
    expect(
      await client.request('textDocument/codeAction', { textDocument, range, context }),
    ).toEqual([]);

    client.close(URI);
    await client.published();
    await client.finish();
  });

  it('edits come without versions where the client takes none', async () => {
    const { workspace: _, ...capabilities } = PUSHED;
    const client = await talk({ capabilities });
    client.open(URI, MINUTES);
    await client.published();
    const [action] = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range: { start: { line: ITEM_2_LINE, character: 0 }, end: END },
      context: { diagnostics: [] },
    });
    expect(action?.edit).toEqual({ changes: { [URI]: [expect.anything()] } });
    client.close(URI);
    await client.published();
    await client.finish();
  });

  it('asked for another kind of action, none is given', async () => {
    const client = await talk({ capabilities: PUSHED });
    client.open(URI, MINUTES);
    await client.published();
    const ask = (only: string[]) =>
      client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument,
        range: { start: { line: ITEM_2_LINE, character: 0 }, end: END },
        context: { diagnostics: [], only },
      });
    expect(await ask(['refactor'])).toEqual([]);
    expect((await ask(['quickfix'])).map(({ kind }) => kind)).toContain('quickfix');
    expect(await ask(['source.fixAll'])).toEqual([]);
    client.close(URI);
    await client.published();
    await client.finish();
  });
});
