import * as assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openMinutes, outlineOf } from './support/minutes';
import { until } from './support/until';

const ITEMS = [
  ['1', 'Godkendelse af dagsorden'],
  ['2', 'Ny legeplads ved Skovvangen'],
  ['3', 'Åbningstider i svømmehallen'],
];

describe('export', () => {
  it('shows the JSON beside the minutes, in which one goes on writing', async () => {
    const { document } = await openMinutes();
    await outlineOf(document);
    await vscode.commands.executeCommand('referat.exportToEditor');
    const exported = await until(
      'the JSON',
      () =>
        vscode.window.visibleTextEditors.find((editor) => editor.document.languageId === 'json')
          ?.document,
    );
    assert.equal(exported.isUntitled, true);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    assert.deepEqual(itemsIn(exported.getText()), ITEMS);
  });

  it('puts the JSON on the clipboard', async () => {
    const { document } = await openMinutes();
    await outlineOf(document);
    const before = await vscode.env.clipboard.readText();
    try {
      await vscode.commands.executeCommand('referat.exportToClipboard');
      const text = await until('the clipboard', async () => {
        const content = await vscode.env.clipboard.readText();
        return content.startsWith('{') ? content : undefined;
      });
      assert.deepEqual(itemsIn(text), ITEMS);
    } finally {
      await vscode.env.clipboard.writeText(before);
    }
  });
});

/** Number and name of every item of an export. */
function itemsIn(json: string): [string | null, string][] {
  const { agendaItems } = JSON.parse(json) as {
    agendaItems: { number: string | null; name: string }[];
  };
  return agendaItems.map(({ number, name }) => [number, name]);
}
