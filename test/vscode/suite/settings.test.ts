/** Settings that are changed while minutes are open. Those about rules: see house.test.ts. */
import * as assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { findingsIn, untilCodes } from './support/findings';
import { find, goOnElsewhere, openFile, openMinutes, outlineOf, replace } from './support/minutes';
import { until } from './support/until';

describe('settings', () => {
  afterEach(async () => {
    for (const name of ['language', 'detectLanguage']) await set(name, undefined);
  });

  it('the language is that of the findings and of the outline, at once', async () => {
    const editor = await openMinutes();
    const { document } = editor;
    await replace(editor, find(document, 'Beslutning\n\nGodkendt.\n\n', 'i foråret 2025'), '');
    await goOnElsewhere(editor);
    await untilCodes(document, ['missing-decision']);
    assert.equal(findingsIn(document)[0]?.message, 'Punkt 2 har ingen beslutning.');

    await set('language', 'en');
    await until('English', () =>
      findingsIn(document)[0]?.message === 'Item 2 has no decision.' ? true : undefined,
    );
    await set('language', undefined);
    await until('Danish', () =>
      findingsIn(document)[0]?.message === 'Punkt 2 har ingen beslutning.' ? true : undefined,
    );
  });

  it('without detection a .txt stays what it is, and minutes by name are minutes', async () => {
    await set('detectLanguage', false);
    const { document } = await openFile('samples/regionsraadet-2026-05-06.txt');
    await outlineOf((await openMinutes()).document);
    assert.equal(document.languageId, 'plaintext');
  });
});

async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace
    .getConfiguration('referat')
    .update(name, value, vscode.ConfigurationTarget.Global);
}
