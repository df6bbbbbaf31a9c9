import * as assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { find, openMinutes, replace } from './support/minutes';
import { until } from './support/until';

describe('the quick fix for a missing decision', () => {
  it('leaves the caret where the decision is to be written', async () => {
    const editor = await openMinutes();
    const { document } = editor;
    const missing = find(document, 'Beslutning\n\nGodkendt.\n\n', 'i foråret 2025');
    await replace(editor, missing, '');
    const heading = find(document, 'Punkt 2: Ny legeplads').start;
    // Nothing nags at the place where one is writing; so the writer goes on elsewhere.
    await replace(editor, find(document, 'lokale 2'), 'lokale 3');
    await until('the finding', () => findingsIn(document)[0]);

    editor.selection = new vscode.Selection(heading, heading);
    await vscode.commands.executeCommand('editor.action.codeAction', {
      kind: 'quickfix',
      apply: 'first',
    });
    await until('the caret', () => editor.selection.active.line > heading.line || undefined);
    await vscode.commands.executeCommand('type', { text: 'Vedtaget.' });

    assert.match(
      document.getText(),
      /legepladsen anlægges i foråret 2025\n\nBeslutning\n\nVedtaget\.\n\n/,
    );
    await until('the finding to go', () => findingsIn(document).length === 0 || undefined);
  });
});

function findingsIn(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter((diagnostic) => diagnostic.source === 'referat');
}
