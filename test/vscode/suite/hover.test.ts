import * as assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { find, openMinutes } from './support/minutes';
import { until } from './support/until';

describe('hover', () => {
  it('shows the item behind an entry of the table of contents', async () => {
    const text = await hoverOn('Ny legeplads', 'Indholdsfortegnelse');
    assert.match(text, /04\.04\.01-P20-3-24/);
    assert.match(text, /legepladsen anlægges i foråret 2025/);
  });

  it('shows what stands in an item on its heading', async () => {
    const text = await hoverOn('Åbningstider', 'Punkt 3: ');
    assert.match(text, /Indstilling/);
    assert.match(text, /Beslutning/);
  });

  it('shows the item that a sentence refers to', async () => {
    assert.match(await hoverOn('punkt 2', 'Se også '), /Ny legeplads ved Skovvangen/);
  });
});

/** The Markdown that VS Code gets for a passage of the minutes. */
async function hoverOn(passage: string, after: string): Promise<string> {
  const { document } = await openMinutes();
  const place = find(document, passage, after).start.translate(0, 1);
  const hovers = await until(`a hover on "${passage}"`, async () => {
    const answer = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      place,
    );
    return answer.length > 0 ? answer : undefined;
  });
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}
