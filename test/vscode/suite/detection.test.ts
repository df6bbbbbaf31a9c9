import * as assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { languageOf } from './support/language';
import { openFile, replace } from './support/minutes';
import { until } from './support/until';

/** Longer than a writer must pause until a new text is looked at. */
const PAUSE_MS = 1000;

describe('detection', () => {
  it('recognises minutes in a .txt, and leaves alone what only mentions the word', async () => {
    await openFile('notat.txt');
    await openFile('moede-som-tekst.txt');
    // The note was opened first: once the minutes are recognised, the note has been looked at too.
    await until('the language of moede-som-tekst.txt', () =>
      languageOf('moede-som-tekst.txt') === 'referat' ? true : undefined,
    );
    assert.equal(languageOf('notat.txt'), 'plaintext');
  });

  it('recognises minutes in a new text once they stand in it, and only once', async () => {
    const minutes = (await openFile('moede-som-tekst.txt')).document.getText();
    const opened = await vscode.workspace.openTextDocument({ language: 'plaintext' });
    const editor = await vscode.window.showTextDocument(opened);
    const { document } = editor;
    await type(editor, 'Kære alle\n\n');
    await pause();
    assert.equal(document.languageId, 'plaintext');

    await replace(editor, new vscode.Range(0, 0, 2, 0), minutes);
    await until('the language', () => document.languageId === 'referat' || undefined);

    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await type(editor, 'Punkt 4: Eventuelt\n');
    await pause();
    assert.equal(document.languageId, 'plaintext');
  });
});

/** Puts a text in at the end. */
async function type(editor: vscode.TextEditor, text: string): Promise<void> {
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  await replace(editor, new vscode.Range(end, end), text);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}
