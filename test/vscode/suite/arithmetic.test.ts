import * as assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openMinutes } from './support/minutes';
import { until } from './support/until';

describe('the view of calculations', () => {
  it('opens in a tab of its own beside the minutes, and leaves them as they are', async () => {
    const { document } = await openMinutes();
    await vscode.commands.executeCommand('referat.showArithmetic');
    const tab = await until('the tab', () => tabOf('Regnestykker'));
    assert.ok(tab.input instanceof vscode.TabInputWebview);
    assert.match(tab.label, /moede\.referat/);
    assert.equal(document.isDirty, false);
    await vscode.window.tabGroups.close(tab);
    assert.equal(tabOf('Regnestykker'), undefined);
  });
});

function tabOf(title: string): vscode.Tab | undefined {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(({ label }) => label.startsWith(title));
}
