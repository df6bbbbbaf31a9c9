import * as assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openMinutes, outlineOf } from './support/minutes';

describe('export to a file', () => {
  it('takes the place of the old file and leaves nothing else behind', async () => {
    const folder = await openWorkspace();
    const uri = vscode.Uri.joinPath(folder, 'eksport.json');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('gammelt'));
    const before = await namesIn(folder);
    try {
      await vscode.commands.executeCommand('referat.exportToFile', { uri, publicOnly: true });
      const json = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      assert.equal(JSON.parse(json).agendaItems.length, 3);
      assert.deepEqual(await namesIn(folder), before);
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });

  it('leaves everything as it was when it cannot write', async () => {
    const folder = await openWorkspace();
    // A folder must never give way to a file.
    const uri = vscode.Uri.joinPath(folder, 'optaget.json');
    const inside = vscode.Uri.joinPath(uri, 'bilag.txt');
    await vscode.workspace.fs.writeFile(inside, new TextEncoder().encode('bilag'));
    const before = await namesIn(folder);
    try {
      await vscode.commands.executeCommand('referat.exportToFile', { uri, publicOnly: true });
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(inside));
      assert.equal(text, 'bilag');
      assert.deepEqual(await namesIn(folder), before);
    } finally {
      await vscode.workspace.fs.delete(uri, { recursive: true });
    }
  });
});

/** The folder of the workspace, with its minutes in the active editor and understood. */
async function openWorkspace(): Promise<vscode.Uri> {
  const { document } = await openMinutes();
  await outlineOf(document);
  return vscode.Uri.joinPath(document.uri, '..');
}

async function namesIn(folder: vscode.Uri): Promise<string[]> {
  return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
}
