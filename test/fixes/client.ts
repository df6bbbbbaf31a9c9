// An editor that takes quick fixes: it asks for them, applies their edits, and tells the server.
import { expect } from 'vitest';
import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../../server/src/text/span';
import { PULLING } from '../support/clients';
import { talk } from '../support/lspClient';
import { expectSound } from './edits';

/** An open document and what can be done in it. */
export type Editor = ReturnType<typeof editorOf>;

/** Starts a server and gives a function that opens texts in it; end it with `finish`. */
export async function startEditor() {
  const settings = new Map<string, unknown>();
  const client = await talk({
    capabilities: PULLING,
    settings: (uri = '') => settings.get(uri) ?? null,
  });
  let opened = 0;
  return {
    /** Opens a text, with what the user has set for it. */
    open(text: string, own: unknown = null): Editor {
      const uri = `file:///rettelser/${++opened}.referat`;
      settings.set(uri, own);
      return editorOf(client, uri, text);
    },
    finish: client.finish,
  };
}

function editorOf(client: Awaited<ReturnType<typeof talk>>, uri: string, original: string) {
  const textDocument = { uri };
  let document = TextDocument.create(uri, 'referat', 1, original);
  client.open(uri, original);

  async function actions(
    range: Diagnostic['range'],
    diagnostics: readonly Diagnostic[],
    only: string,
  ): Promise<readonly CodeAction[]> {
    const context = { diagnostics, only: [only], triggerKind: 1 };
    return client.request('textDocument/codeAction', { textDocument, range, context });
  }

  async function about(finding: Diagnostic): Promise<readonly CodeAction[]> {
    const offered = await actions(finding.range, [finding], 'quickfix');
    const same = JSON.stringify([finding]);
    return offered.filter(({ diagnostics }) => JSON.stringify(diagnostics) === same);
  }

  return {
    text: () => document.getText(),

    async pull(): Promise<readonly Diagnostic[]> {
      const report = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument,
      });
      return report.items;
    },

    /** The ways to mend one finding, without those that suppress it. */
    async fixes(finding: Diagnostic): Promise<readonly CodeAction[]> {
      const offered = await about(finding);
      return offered.filter((action) => !isSuppression(action));
    },

    /** The comments that would suppress a finding. */
    async suppressions(finding: Diagnostic): Promise<readonly CodeAction[]> {
      const offered = await about(finding);
      return offered.filter(isSuppression);
    },

    async fixAll(): Promise<readonly CodeAction[]> {
      const start = { line: 0, character: 0 };
      return actions({ start, end: start }, [], 'source.fixAll');
    },

    /** Applies the one edit of an action, as it came for this version. */
    apply(action: CodeAction): void {
      const [change, ...others] = action.edit?.documentChanges ?? [];
      expect(others).toEqual([]);
      const version = document.version;
      expect(change).toMatchObject({ textDocument: { uri, version } });
      const edits = editsOf(action);
      expectSound(
        edits.map(({ range }) => spanOf(range, document)),
        document.getText().length,
      );
      const after = TextDocument.applyEdits(document, [...edits]);
      // From the end to the beginning, so that no change moves the place of another.
      const changes = [...edits]
        .sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start))
        .map(({ range, newText }) => ({ range, text: newText }));
      client.change(uri, version + 1, changes);
      document = TextDocument.create(uri, 'referat', version + 1, after);
    },

    /** What is held back while somebody writes is said after it. */
    save(): void {
      client.notify('textDocument/didSave', { textDocument });
    },

    /** Back to the text as it was opened. */
    restore(): void {
      const version = document.version + 1;
      client.change(uri, version, [{ text: original }]);
      document = TextDocument.create(uri, 'referat', version, original);
    },

    close(): void {
      client.close(uri);
    },
  };
}

/** Where a range stands; it must be a place of the document, which is not bent to be one. */
function spanOf({ start, end }: TextEdit['range'], document: TextDocument): Span {
  const span = { start: document.offsetAt(start), end: document.offsetAt(end) };
  expect([document.positionAt(span.start), document.positionAt(span.end)]).toEqual([start, end]);
  return span;
}

function isSuppression(action: CodeAction): boolean {
  return action.title.startsWith('Ignorér ');
}

export function editsOf({ edit }: CodeAction): readonly TextEdit[] {
  return (edit?.documentChanges ?? []).flatMap((change) =>
    'edits' in change ? (change.edits as TextEdit[]) : [],
  );
}
