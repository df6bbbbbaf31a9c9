import * as assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { codeOf, codesIn, findingsIn } from './support/findings';
import { find, openMinutes, replace } from './support/minutes';
import { until } from './support/until';

const DECISION = 'Beslutning\n\nGodkendt.\n\n';

describe('findings', () => {
  it('a missing decision is found, alone, and the finding goes when it is written', async () => {
    const editor = await openMinutes();
    const { document } = editor;

    const decision = find(document, DECISION, 'legepladsen anlægges i foråret 2025');
    await replace(editor, decision, '');
    // Nothing nags at the place where one is writing; so the writer goes on elsewhere.
    await replace(editor, find(document, 'lokale 2'), 'lokale 3');
    const finding = await until('the finding', () =>
      findingsIn(document).find((diagnostic) => codeOf(diagnostic) === 'missing-decision'),
    );
    assert.deepEqual(codesIn(document), ['missing-decision']);
    assert.equal(document.lineAt(finding.range.start).text, 'Punkt 2: Ny legeplads ved Skovvangen');

    await replace(editor, new vscode.Range(decision.start, decision.start), DECISION);
    await until('the finding to go', () => codesIn(document).length === 0 || undefined);
  });
});
