// The server dies, hangs or is restarted; whoever writes keeps on writing, and everything comes back.
import * as assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { codesIn } from './support/findings';
import { find, openMinutes, outlineOf, replace } from './support/minutes';
import { canSeeProcesses, serverProcess, serverProcesses } from './support/serverProcess';
import { until } from './support/until';

const DECISION = 'Beslutning\n\nGodkendt.\n\n';
const NEW_ITEM = ['\n\nPunkt 4: ', 'Even', 'tuelt\n\n', 'Beslutning\n\n', 'Intet.\n'];
/** As many deaths as the client puts up with, and what it is given to start one more all the same. */
const MOST_CRASHES = 5;

(canSeeProcesses ? describe : describe.skip)('the server', () => {
  it('is replaced when it is killed in the middle of an edit, and knows the new text', async () => {
    const { editor, document, pid } = await openWithServer();

    const decision = find(document, DECISION, 'legepladsen anlægges i foråret 2025');
    await replace(editor, decision, '');
    for (const [index, piece] of NEW_ITEM.entries()) {
      if (index === 2) process.kill(pid, 'SIGKILL');
      await replace(editor, endOf(document), piece);
    }

    await until('the new outline', async () => {
      const names = (await outlineOf(document)).map(({ name }) => name);
      return names.some((name) => name.includes('Eventuelt')) || undefined;
    });
    await until('the findings', () => codesIn(document).includes('missing-decision') || undefined);
    const next = await serverProcess(pid);
    assert.deepEqual(serverProcesses(), [next]);

    // It goes on following what is written.
    await replace(editor, new vscode.Range(decision.start, decision.start), DECISION);
    await replace(editor, find(document, 'lokale 2'), 'lokale 3');
    const isGone = () => !codesIn(document).includes('missing-decision') || undefined;
    await until('the finding to go', isGone);
  });

  it('answers an export that was asked while it died', async () => {
    const { pid } = await openWithServer();
    process.kill(pid, 'SIGKILL');
    await vscode.commands.executeCommand('referat.exportToEditor');
    const json = await until('the JSON', () => jsonOf(vscode.window.visibleTextEditors));
    assert.equal(JSON.parse(json).agendaItems.length, 3);
  });

  it('is restarted by the command', async () => {
    const { document, pid } = await openWithServer();
    await vscode.commands.executeCommand('referat.restartServer');
    assert.notEqual(await serverProcess(pid), pid);
    assert.equal((await outlineOf(document)).length > 1, true);
    await until('the old one to end', () => !serverProcesses().includes(pid) || undefined);
  });

  it('is restarted by the command when it hangs', async () => {
    const { document, pid } = await openWithServer();
    process.kill(pid, 'SIGSTOP');
    await vscode.commands.executeCommand('referat.restartServer');
    assert.equal((await outlineOf(document)).length > 1, true);
    await until('the old one to end', () => !serverProcesses().includes(pid) || undefined);
    assert.equal(serverProcesses().length, 1);
  });

  it('is left alone when it dies again and again, until the command starts it', async () => {
    const { document, pid } = await openWithServer();
    const killed = [pid];
    process.kill(pid, 'SIGKILL');
    while (killed.length < MOST_CRASHES) {
      const next = await serverProcess(...killed);
      killed.push(next);
      process.kill(next, 'SIGKILL');
    }
    await until('the last to end', () => serverProcesses().length === 0 || undefined);
    // What is asked for now is refused; a client that had one more in mind would wait for it, and answer.
    await vscode.env.clipboard.writeText('before');
    await vscode.commands.executeCommand('referat.exportToClipboard');
    assert.equal(await vscode.env.clipboard.readText(), 'before');
    assert.deepEqual(serverProcesses(), []);

    await vscode.commands.executeCommand('referat.restartServer');
    assert.equal((await outlineOf(document)).length > 1, true);
  });
});

/** The minutes in an editor, understood by a server that counts no deaths yet. */
async function openWithServer() {
  const editor = await openMinutes();
  await vscode.commands.executeCommand('referat.restartServer');
  await outlineOf(editor.document);
  return { editor, document: editor.document, pid: await onlyServer() };
}

/** A server that was just replaced takes a moment to be gone. */
function onlyServer(): Promise<number> {
  return until('one server alone', () => {
    const [pid, ...others] = serverProcesses();
    return others.length === 0 ? pid : undefined;
  });
}

function endOf(document: vscode.TextDocument): vscode.Range {
  const { end } = document.lineAt(document.lineCount - 1).range;
  return new vscode.Range(end, end);
}

function jsonOf(editors: readonly vscode.TextEditor[]): string | undefined {
  const text = editors.find(({ document }) => document.languageId === 'json')?.document.getText();
  return text?.startsWith('{') ? text : undefined;
}
