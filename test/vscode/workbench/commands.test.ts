// What the palette offers: the pages about the rules, and the export.
import { describe, expect, it } from 'vitest';
import { picture } from './support/picture';
import { useWindow } from './support/window';

const window = useWindow();

describe('the palette', () => {
  it('offers the commands in Danish alone', async () => {
    const { workbench } = window();
    await workbench.openFile('eksempel.referat');
    await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
    const labels = await workbench.openPalette('Referat: ');
    await workbench.closePalette();
    expect(labels.length).toBeGreaterThan(5);
    expect(labels.filter((label) => /\b(?:Export|Show|Open|Go to)\b/.test(label))).toEqual([]);
  });
});

describe('the page about a rule', () => {
  it('opens beside the text, rendered', async () => {
    const { workbench, page } = window();
    await workbench.goTo(49, 28);
    await workbench.startCommand('Referat: Vis en regel …');
    await workbench.choose('wrong-total');
    const text = page.frameLocator('iframe.webview').frameLocator('iframe').locator('body');
    await text.locator('h1', { hasText: 'En sum i en tabel passer ikke med sine tal' }).waitFor();
    expect(await text.locator('h2').allInnerTexts()).toContain('Sådan gør du en undtagelse');
    await picture(page, 'rulepage');
    await workbench.runCommand('View: Close Editor');
    await workbench.focusEditor();
  });
});

describe('the export', () => {
  it('asks whether closed items go along, and shows the JSON beside the text', async () => {
    const { workbench, page } = window();
    await workbench.startCommand('Referat: Eksportér som JSON ved siden af teksten');
    await workbench.choose('Kun det, der er offentligt');
    const json = page.locator('.editor-group-container').nth(1);
    await json.locator('.view-line', { hasText: '"schemaVersion": 1' }).click();
    await workbench.find('"decision": {');
    await json.locator('.view-line', { hasText: '"outcome": "approved"' }).waitFor();
    await picture(page, 'export');
  });
});
