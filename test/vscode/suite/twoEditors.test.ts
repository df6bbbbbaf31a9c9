/** The same minutes in two editors side by side: one document, two carets. */
import * as assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { untilCodes } from './support/findings';
import { find, goOnElsewhere, openMinutes, outlineOf, replace } from './support/minutes';
import { until } from './support/until';

const DECISION = 'Beslutning\n\nGodkendt.\n\n';

describe('two editors on one document', () => {
  it('show what is written in either, and find it once', async () => {
    const { document, left, right } = await openTwice();
    await replace(left, find(document, DECISION, 'i foråret 2025'), '');
    await goOnElsewhere(right);
    await untilCodes(document, ['missing-decision']);

    await replace(right, find(document, 'Åbningstider', 'Punkt 3: '), 'Nye tider');
    await until('the new title', async () => {
      const names = (await outlineOf(document)).map(({ name }) => name);
      return names.includes('3 Nye tider i svømmehallen') || undefined;
    });
    assert.equal(left.document, right.document);
  });

  it('keep a caret each: commands and fixes move the one that is written with', async () => {
    const { document, left, right } = await openTwice();
    await replace(right, find(document, DECISION, 'i foråret 2025'), '');
    await goOnElsewhere(right);
    await untilCodes(document, ['missing-decision']);
    const top = new vscode.Position(0, 0);
    left.selection = new vscode.Selection(top, top);
    right.selection = new vscode.Selection(top, top);

    const heading = find(document, 'Punkt 1: ').start.line;
    await vscode.commands.executeCommand('referat.nextItem');
    await until('the item', () => right.selection.active.line === heading || undefined);

    await vscode.commands.executeCommand('referat.nextItem');
    await until('the next', () => right.selection.active.line > heading || undefined);
    await vscode.commands.executeCommand('editor.action.codeAction', {
      kind: 'quickfix',
      apply: 'first',
    });
    await until('the caret', () => {
      const written = find(document, 'Beslutning', 'i foråret 2025').start.line;
      return right.selection.active.line > written || undefined;
    });
    assert.equal(left.selection.active.line, 0);
  });

  it('leave the findings when one of them is closed', async () => {
    const { document, left } = await openTwice();
    await replace(left, find(document, DECISION, 'i foråret 2025'), '');
    await goOnElsewhere(left);
    await untilCodes(document, ['missing-decision']);
    await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
    await untilCodes(document, ['missing-decision']);
  });
});

/** The fixture's minutes twice, with the caret in the right editor. */
async function openTwice() {
  const { document } = await openMinutes();
  await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
  const left = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
  const right = await vscode.window.showTextDocument(document, vscode.ViewColumn.Two);
  await outlineOf(document);
  await untilCodes(document, []);
  return { document, left, right };
}
