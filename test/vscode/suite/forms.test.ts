/** Minutes in forms that have little in common: each is understood, checked and mended like the others. */
import * as assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { codesIn, untilCodes } from './support/findings';
import { languageOf } from './support/language';
import { find, goOnElsewhere, openFile, outlineOf, replace, saveNothing } from './support/minutes';
import { until } from './support/until';

interface Form {
  readonly form: string;
  readonly file: string;
  /** The last of the outline. */
  readonly items: readonly string[];
  /** What is right in the document, what a hasty hand makes of it, and the rule that sees it. */
  readonly slip: readonly [right: string, wrong: string, rule: string];
}

const FORMS: readonly Form[] = [
  {
    form: 'markdown with tables',
    file: 'samples/byraadet-2026-04-27.referat.md',
    items: [
      '4 Ny skole i Sandkær',
      '5 Forslag fra Enhedslisten om gratis bus for unge',
      '6 Ansættelse af direktør',
    ],
    slip: ['| -42.300 |', '| -42.400 |', 'wrong-total'],
  },
  {
    form: 'a number and a stop before each title, in a .txt',
    file: 'samples/oekonomiudvalget-2026-02-17.txt',
    items: ['135 Eventuelt', '136 Salg af Toldbodgrunden', '137 Personsag'],
    slip: ['133. Anlæg', '134. Anlæg', 'item-number'],
  },
  {
    form: 'tables with each cell on a line of its own',
    file: 'celler.referat',
    items: ['1 Godkendelse af dagsorden', '2 Budgetopfølgning for Kulturudvalgets område'],
    slip: ['19.980', '19.890', 'wrong-total'],
  },
];

for (const { form, file, items, slip } of FORMS) {
  describe(`minutes as ${form}`, () => {
    it('have an outline, and fold and explain themselves where an item begins', async () => {
      const document = await openUnderstood(file);
      const symbols = (await outlineOf(document)).flatMap((symbol) =>
        // Items may stand under a group, such as the open ones.
        isItem(symbol) ? [symbol] : symbol.children,
      );
      assert.deepEqual(symbols.map(({ name }) => name).slice(-items.length), items);

      const item = symbols.find(({ name }) => name === items[0]);
      assert.ok(item);
      const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      assert.ok(folds.some(({ start }) => start === item.selectionRange.start.line));
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        item.selectionRange.start,
      );
      assert.ok(hovers.length > 0, 'there is a hover on the heading');
    });

    it('are checked as they are written', async () => {
      const document = await openUnderstood(file);
      const editor = await vscode.window.showTextDocument(document);
      const [right, wrong, rule] = slip;
      await untilCodes(document, []);
      const place = find(document, right);
      await replace(editor, place, wrong);
      await goOnElsewhere(editor);
      await until(rule, () => codesIn(document).includes(rule) || undefined);
      await replace(editor, place, right);
      await untilCodes(document, []);
      await saveNothing(editor);
    });
  });
}

/** The document, once it is known to be minutes. */
async function openUnderstood(file: string): Promise<vscode.TextDocument> {
  await openFile(file);
  await until('the language', () => (languageOf(file) === 'referat' ? true : undefined));
  const { document } = await openFile(file);
  await outlineOf(document);
  return document;
}

function isItem({ name }: vscode.DocumentSymbol): boolean {
  return /^\d/.test(name);
}
