import * as assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { DocumentSymbol, Position } from 'vscode';
import { find, openMinutes, outlineOf, replace } from './support/minutes';
import { until } from './support/until';

const namesOf = (symbols: readonly DocumentSymbol[]) => symbols.map((symbol) => symbol.name);

describe('the outline', () => {
  it('lists the items with their numbers', async () => {
    const { document } = await openMinutes();
    const names = namesOf(await outlineOf(document));
    assert.deepEqual(names.slice(-3), [
      '1 Godkendelse af dagsorden',
      '2 Ny legeplads ved Skovvangen',
      '3 Åbningstider i svømmehallen',
    ]);
  });

  it('lists the sections of an item below it', async () => {
    const { document } = await openMinutes();
    const symbols = await outlineOf(document);
    const playground = symbols.find((symbol) => symbol.name.startsWith('2 '));
    assert.deepEqual(namesOf(playground?.children ?? []), [
      'Resume',
      'Sagsfremstilling',
      'Indstilling',
      'Beslutning',
    ]);
  });

  it('leads from the document to where one reads: the breadcrumbs', async () => {
    const { document } = await openMinutes();
    const place = find(document, 'legepladsen anlægges', 'Punkt 2: ').start;
    assert.deepEqual(pathTo(place, await outlineOf(document)), [
      '2 Ny legeplads ved Skovvangen',
      'Indstilling',
    ]);
  });

  it('follows what is typed', async () => {
    const editor = await openMinutes();
    const title = find(editor.document, 'Åbningstider', 'Punkt 3: ');
    await replace(editor, title, 'Nye åbningstider');
    await until('the new title', async () => {
      const names = namesOf(await outlineOf(editor.document));
      return names.includes('3 Nye åbningstider i svømmehallen') || undefined;
    });
  });
});

/** What VS Code shows above the text: the symbols around a place, the outermost first. */
function pathTo(place: Position, symbols: readonly DocumentSymbol[]): string[] {
  const symbol = symbols.find(({ range }) => range.contains(place));
  return symbol === undefined ? [] : [symbol.name, ...pathTo(place, symbol.children)];
}
