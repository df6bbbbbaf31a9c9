/** What is different where the server is a web worker: it cannot be killed, and reads through the client. */
import * as assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openMinutes, outlineOf } from '../suite/support/minutes';
import { until } from '../suite/support/until';

describe('in a web worker', () => {
  it('there is no Node', () => {
    assert.equal(typeof (globalThis as { process?: unknown }).process, 'undefined');
    assert.equal('importScripts' in globalThis, true);
  });

  it('the server is restarted by the command', async () => {
    const { document } = await openMinutes();
    await outlineOf(document);
    await vscode.commands.executeCommand('referat.restartServer');
    assert.ok((await outlineOf(document)).length > 1);
  });

  it('items are found in files that are not open', async () => {
    const { document } = await openMinutes();
    await outlineOf(document);
    const folder = vscode.Uri.joinPath(document.uri, '..');
    const file = vscode.Uri.joinPath(folder, 'andet.referat');
    const text = document.getText().replaceAll('svømmehallen', 'biblioteket');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    try {
      const found = await until('the item', async () => {
        const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          'biblioteket',
        );
        return symbols.length > 0 ? symbols : undefined;
      });
      const [item] = found;
      assert.equal(item?.name, '3 Åbningstider i biblioteket');
      assert.equal(item?.location.uri.toString(), file.toString());
    } finally {
      await vscode.workspace.fs.delete(file);
    }
  });
});
