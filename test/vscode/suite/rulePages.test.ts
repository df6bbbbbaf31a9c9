import * as assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { codeOf, findingsIn } from './support/findings';
import { find, openMinutes, outlineOf, replace } from './support/minutes';
import { until } from './support/until';

const PREVIEW = 'vscode.markdown.preview.editor';
const PAGE = 'referat-rule:/da/missing-decision.md';

describe('the pages about the rules', () => {
  it('one opens rendered where the code of a finding leads', async () => {
    const editor = await openMinutes();
    const { document } = editor;
    await replace(editor, find(document, 'Beslutning\n\nGodkendt.\n\n', 'i foråret 2025'), '');
    // Nothing nags at the place where one is writing; so the writer goes on elsewhere.
    await replace(editor, find(document, 'lokale 2'), 'lokale 3');
    const finding = await until('the finding', () =>
      findingsIn(document).find((diagnostic) => codeOf(diagnostic) === 'missing-decision'),
    );
    assert.ok(typeof finding.code === 'object', 'the code leads somewhere');
    const { target } = finding.code;
    assert.equal(target.toString(), PAGE);

    // What a click on the code does: nothing says how the page is to be shown.
    await vscode.commands.executeCommand('vscode.open', target);
    await closeAfter(await pageTab(PAGE));
  });

  it('are read from the extension, and nothing else is', async () => {
    await openWithExtension();
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(PAGE));
    assert.match(new TextDecoder().decode(bytes), /^# Et åbent punkt mangler en beslutning\n/);
    for (const path of ['/../package.json', '/da/../../../package.json', '/package.json', '/da']) {
      await assert.rejects(async () =>
        vscode.workspace.fs.readFile(vscode.Uri.from({ scheme: 'referat-rule', path })),
      );
    }
    await assert.rejects(async () => vscode.workspace.fs.delete(vscode.Uri.parse(PAGE)));
  });

  it('are shown by the command, in the language of the setting', async () => {
    await openWithExtension();
    const settings = vscode.workspace.getConfiguration('referat');
    await settings.update('language', 'en', vscode.ConfigurationTarget.Global);
    try {
      await vscode.commands.executeCommand('referat.showRule', 'vote-count');
      await closeAfter(await pageTab('referat-rule:/en/vote-count.md'));
    } finally {
      await settings.update('language', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});

/** Minutes are open and understood: the extension is awake. */
async function openWithExtension(): Promise<void> {
  const { document } = await openMinutes();
  await outlineOf(document);
}

/** The tab that shows a page as readers see it. */
function pageTab(uri: string): Promise<vscode.Tab> {
  return until(`the page ${uri}`, () =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .find(({ input }) => {
        if (!(input instanceof vscode.TabInputCustom)) return false;
        return input.viewType === PREVIEW && input.uri.toString() === uri;
      }),
  );
}

async function closeAfter(tab: vscode.Tab): Promise<void> {
  assert.equal(await vscode.window.tabGroups.close(tab), true);
}
