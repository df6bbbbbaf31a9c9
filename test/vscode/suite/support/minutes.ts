/** Opens and edits the minutes of test/fixtures/workspace as a person would. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './until';

export const EXTENSION_ID = 'referat.referat';
export const MINUTES_FILE = 'moede.referat';

/** The folder that is open. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return folder.uri;
}

/** Shows a file of the workspace, and gives its editor. */
export async function openFile(name: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), name);
  const document = await vscode.workspace.openTextDocument(uri);
  return vscode.window.showTextDocument(document);
}

/** Shows the fixture's minutes as they are on disk. */
export async function openMinutes(): Promise<vscode.TextEditor> {
  const editor = await openFile(MINUTES_FILE);
  if (editor.document.isDirty)
    await vscode.commands.executeCommand('workbench.action.files.revert');
  return editor;
}

/**
 * Where a passage stands in the document.
 *
 * @param after Start looking behind the first occurrence of this.
 */
export function find(document: vscode.TextDocument, passage: string, after = ''): vscode.Range {
  const text = document.getText();
  const from = text.indexOf(after);
  assert.notEqual(from, -1, `"${after}" stands in the document`);
  const start = text.indexOf(passage, from + after.length);
  assert.notEqual(start, -1, `"${passage}" stands in the document`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + passage.length));
}

/** Puts `text` in the place of `range`, in one edit. */
export async function replace(
  editor: vscode.TextEditor,
  range: vscode.Range,
  text: string,
): Promise<void> {
  const done = await editor.edit((edit) => edit.replace(range, text));
  assert.ok(done, 'the edit was applied');
}

/** Writes behind the first line: nothing nags at the place where one is writing. */
export async function goOnElsewhere(editor: vscode.TextEditor): Promise<void> {
  const { end } = editor.document.lineAt(0).range;
  await replace(editor, new vscode.Range(end, end), ' ');
}

/** Throws away what was written, and closes the editor. */
export async function saveNothing({ document }: vscode.TextEditor): Promise<void> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/** The outline, as soon as the server gives one. */
export function outlineOf(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return until('the outline', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    return symbols?.length ? symbols : undefined;
  });
}
