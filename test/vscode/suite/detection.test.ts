import * as assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { languageOf } from './support/language';
import { openFile, replace, saveNothing, workspaceFolder } from './support/minutes';
import { until } from './support/until';

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
    const editor = await openNew();
    const { document } = editor;
    await type(editor, 'Kære alle\n\n');
    await untilAnotherIsRecognised();
    assert.equal(document.languageId, 'plaintext');

    const shown = await vscode.window.showTextDocument(document);
    await replace(shown, new vscode.Range(0, 0, 2, 0), await minutesText());
    await until('the language', () => document.languageId === 'referat' || undefined);

    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await type(await vscode.window.showTextDocument(document), 'Punkt 4: Eventuelt\n');
    await untilAnotherIsRecognised();
    assert.equal(document.languageId, 'plaintext');
  });
});

function openNew(): Thenable<vscode.TextEditor> {
  return vscode.workspace
    .openTextDocument({ language: 'plaintext' })
    .then((document) => vscode.window.showTextDocument(document));
}

async function minutesText(): Promise<string> {
  const file = vscode.Uri.joinPath(workspaceFolder(), 'moede-som-tekst.txt');
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
}

/** What was written before this has been looked at, too: every text is, when its writer pauses. */
async function untilAnotherIsRecognised(): Promise<void> {
  const minutes = await minutesText();
  const editor = await openNew();
  await type(editor, minutes);
  await until('the language', () => editor.document.languageId === 'referat' || undefined);
  await saveNothing(editor);
}

/** Puts a text in at the end. */
async function type(editor: vscode.TextEditor, text: string): Promise<void> {
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  await replace(editor, new vscode.Range(end, end), text);
}
