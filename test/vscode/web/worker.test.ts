/** What is different where the server is a web worker: it cannot be killed, and reads through the client. */
import * as assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { find, openMinutes, outlineOf, replace } from '../suite/support/minutes';
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

  it('a server that breaks down is replaced, and knows the text', async () => {
    const workers = noteWorkers();
    try {
      const editor = await openMinutes();
      await vscode.commands.executeCommand('referat.restartServer');
      const [first] = workers.made;
      assert.ok(first, 'the server is a worker');
      await replace(editor, find(editor.document, 'Åbningstider', 'Punkt 3: '), 'Lukketider');
      breakDown(first);
      await until('another worker', () => workers.made[1]);
      const names = (await outlineOf(editor.document)).map(({ name }) => name);
      assert.ok(names.includes('3 Lukketider i svømmehallen'), names.join(', '));
    } finally {
      workers.forget();
    }
  });

  it('items are found in files that are not open', async () => {
    const { document } = await openMinutes();
    await outlineOf(document);
    const folder = vscode.Uri.joinPath(document.uri, '..');
    const file = vscode.Uri.joinPath(folder, 'andet.referat');
    const text = document.getText().replaceAll('svømmehallen', 'tømmerpladsen');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    try {
      const found = await until('the item', async () => {
        const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          'tømmerpladsen',
        );
        return symbols.length > 0 ? symbols : undefined;
      });
      const [item] = found;
      assert.equal(item?.name, '3 Åbningstider i tømmerpladsen');
      assert.equal(item?.location.uri.toString(), file.toString());
    } finally {
      await vscode.workspace.fs.delete(file);
    }
  });
});

interface BrowserWorker extends EventTarget {
  terminate(): void;
}
type WorkerMaker = new (address: string) => BrowserWorker;

/** Notes the workers that the extension makes, which lives in the same worker as this test. */
function noteWorkers() {
  const scope = globalThis as unknown as { Worker: WorkerMaker };
  const original = scope.Worker;
  const made: BrowserWorker[] = [];
  scope.Worker = class extends original {
    constructor(address: string) {
      super(address);
      made.push(this);
    }
  };
  return {
    made,
    forget() {
      scope.Worker = original;
    },
  };
}

/** As a browser does with a worker whose program fails. */
function breakDown(worker: BrowserWorker): void {
  worker.terminate();
  worker.dispatchEvent(new Event('error'));
}
