/** Minutes that have no file yet: everything works before they are saved. */
import * as assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { untilCodes } from './support/findings';
import {
  find,
  openMinutes,
  outlineOf,
  replace,
  saveNothing,
  workspaceFolder,
} from './support/minutes';

const DECISION = 'Beslutning\n\nGodkendt.\n\nPunkt 3';

describe('a new document', () => {
  it('is understood, checked, mended and exported without a file', async () => {
    const minutes = (await openMinutes()).document.getText();
    const opened = await vscode.workspace.openTextDocument({ language: 'referat' });
    const editor = await vscode.window.showTextDocument(opened);
    const { document } = editor;

    const start = new vscode.Position(0, 0);
    await replace(editor, new vscode.Range(start, start), minutes.replace(DECISION, 'Punkt 3'));
    const names = (await outlineOf(document)).map(({ name }) => name);
    assert.ok(names.includes('2 Ny legeplads ved Skovvangen'));
    await untilCodes(document, ['missing-decision']);

    const heading = find(document, 'Punkt 2: Ny legeplads').start;
    editor.selection = new vscode.Selection(heading, heading);
    await vscode.commands.executeCommand('editor.action.codeAction', {
      kind: 'quickfix',
      apply: 'first',
    });
    await untilCodes(document, []);

    const uri = vscode.Uri.joinPath(workspaceFolder(), 'ny.json');
    await vscode.commands.executeCommand('referat.exportToFile', { uri, publicOnly: true });
    const json = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    await vscode.workspace.fs.delete(uri);
    assert.equal(JSON.parse(json).agendaItems.length, 3);

    assert.equal(document.isUntitled, true);
    await saveNothing(editor);
  });
});
