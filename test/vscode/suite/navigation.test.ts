import * as assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { find, openMinutes, outlineOf } from './support/minutes';
import { until } from './support/until';

describe('from item to item', () => {
  it('goes to the next item and back', async () => {
    const editor = await openMinutes();
    await outlineOf(editor.document);
    const first = find(editor.document, 'Punkt 1: ').start;
    const second = find(editor.document, 'Punkt 2: ').start;
    editor.selection = new vscode.Selection(first, first);

    await vscode.commands.executeCommand('referat.nextItem');
    await until('the next item', () => caretIsOn(editor, second.line));

    await vscode.commands.executeCommand('referat.previousItem');
    await until('the previous item', () => caretIsOn(editor, first.line));
    assert.equal(editor.document.isDirty, false);
  });

  it('goes there by the English twin of the command, too', async () => {
    const editor = await openMinutes();
    await outlineOf(editor.document);
    const first = find(editor.document, 'Punkt 1: ').start;
    const second = find(editor.document, 'Punkt 2: ').start;
    editor.selection = new vscode.Selection(first, first);

    await vscode.commands.executeCommand('referat.en.nextItem');
    await until('the next item', () => caretIsOn(editor, second.line));
  });
});

function caretIsOn(editor: vscode.TextEditor, line: number): true | undefined {
  return editor.selection.active.line === line ? true : undefined;
}
