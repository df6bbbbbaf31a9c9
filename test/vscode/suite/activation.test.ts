import * as assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { EXTENSION_ID, openMinutes, outlineOf } from './support/minutes';
import { until } from './support/until';

describe('the extension', () => {
  it('wakes when minutes are opened', async () => {
    const { document } = await openMinutes();
    assert.equal(document.languageId, 'referat');
    const extension = vscode.extensions.getExtension(EXTENSION_ID);
    assert.ok(extension, 'VS Code knows the extension');
    await until('activation', () => extension.isActive || undefined);
  });

  it('understands every sample', async () => {
    const samples = await vscode.workspace.findFiles('samples/**/*.referat');
    assert.ok(samples.length > 0, 'there are samples');
    for (const uri of samples) {
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document);
      const symbols = await outlineOf(document);
      assert.ok(symbols.length > 1, `${vscode.workspace.asRelativePath(uri)} has an outline`);
    }
  });

  it('offers all its commands', async () => {
    const commands = await vscode.commands.getCommands(true);
    const manifest = vscode.extensions.getExtension(EXTENSION_ID)?.packageJSON;
    for (const { command } of manifest.contributes.commands) {
      assert.ok(commands.includes(command), `${command} is registered`);
    }
  });
});
