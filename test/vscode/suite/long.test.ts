/** A document as long as a whole year's minutes. */
import * as assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { untilCodes } from './support/findings';
import {
  find,
  goOnElsewhere,
  openFile,
  openMinutes,
  outlineOf,
  replace,
  saveNothing,
  workspaceFolder,
} from './support/minutes';
import { until } from './support/until';

const NAME = 'langt.referat';
const LENGTH = 1024 * 1024;
const SENTENCE = 'Forvaltningen har spurgt naboerne, og de fleste er tilfredse med forslaget. ';

describe('a document of 1 MB', () => {
  let items = 0;

  before(async () => {
    const written = longMinutes((await openMinutes()).document.getText());
    items = written.items;
    await vscode.workspace.fs.writeFile(fileUri(), new TextEncoder().encode(written.text));
  });
  after(() => vscode.workspace.fs.delete(fileUri()));

  it('has its outline, and nothing is found that is not there', async () => {
    const { document } = await openFile(NAME);
    assert.ok(document.getText().length >= LENGTH);
    assert.equal((await outlineOf(document)).filter(isItem).length, items);
    await untilCodes(document, []);
  });

  it('answers a key: the outline follows, a finding comes and goes', async () => {
    const editor = await openFile(NAME);
    const { document } = editor;
    const last = `Punkt ${items}: `;
    await replace(editor, find(document, 'Sag', last), 'Emne');
    await until('the new title', async () => {
      const names = (await outlineOf(document)).map(({ name }) => name);
      return names.at(-1) === `${items} Emne ${items}` || undefined;
    });

    const decision = find(document, 'Beslutning\n\nGodkendt.\n', 'Punkt 2: ');
    await replace(editor, decision, '');
    await goOnElsewhere(editor);
    await untilCodes(document, ['missing-decision']);
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    await untilCodes(document, []);
    await saveNothing(editor);
  });
});

function fileUri(): vscode.Uri {
  return vscode.Uri.joinPath(workspaceFolder(), NAME);
}

function isItem({ name }: vscode.DocumentSymbol): boolean {
  return /^\d/.test(name);
}

/** The head of some minutes, and as many items as it takes. */
function longMinutes(short: string): { readonly text: string; readonly items: number } {
  const parts = [short.slice(0, short.indexOf('Indholdsfortegnelse'))];
  let length = 0;
  let items = 0;
  while (length < LENGTH) {
    items++;
    const item = itemText(items);
    parts.push(item);
    length += item.length;
  }
  return { text: parts.join(''), items };
}

function itemText(number: number): string {
  return [
    `Punkt ${number}: Sag ${number}`,
    `Sagsfremstilling\n\n${SENTENCE.repeat(20)}`,
    'Indstilling\n\nDirektionen indstiller, at\n\n- forslaget godkendes',
    'Beslutning\n\nGodkendt.\n\n',
  ].join('\n\n');
}
