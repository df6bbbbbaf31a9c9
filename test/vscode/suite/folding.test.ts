import * as assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { find, openMinutes, outlineOf } from './support/minutes';

describe('folding', () => {
  it('folds an item from its heading to its last line', async () => {
    const { document } = await openMinutes();
    await outlineOf(document); // The server has answered: it is there.
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const heading = find(document, 'Punkt 2: Ny legeplads').start.line;
    const next = find(document, 'Punkt 3: Åbningstider').start.line;
    const item = ranges.find((range) => range.start === heading);
    assert.ok(item, 'the item folds');
    assert.ok(item.end > heading && item.end < next, `it ends at ${item.end}, before ${next}`);
  });
});
