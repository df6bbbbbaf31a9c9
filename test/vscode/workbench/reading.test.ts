// As a reviewer sees it: minutes from the list of files, their outline, their findings, a total.
import { describe, expect, it } from 'vitest';
import { picture } from './support/picture';
import { useWindow } from './support/window';

const window = useWindow();

describe('minutes', () => {
  it('open from the list of files, and the status bar says what is in them', async () => {
    const { workbench, page } = window();
    await workbench.openFromExplorer('eksempel.referat');
    await page.locator('[id="status.editor.mode"]', { hasText: 'Referat' }).waitFor();
    const summary = page.locator('[id$="referat.summary"]');
    await expect.poll(() => summary.innerText()).toContain('5 punkter · 2 fund');
  });
});

describe('the outline', () => {
  it('names the items, and leads to the one that is clicked', async () => {
    const { workbench, page } = window();
    await workbench.widenSideBar(90);
    const items = async () => (await workbench.outline()).filter((label) => /^\d/.test(label));
    await expect.poll(items).toHaveLength(5);
    await workbench.clickOutline('3 Budget for musikskolen 2027');
    await expect.poll(() => workbench.caret()).toMatch(/^Ln 36, /);
    await workbench.lineWith('Punkt 3: Budget for musikskolen');
    const header = page.locator('.pane-header[aria-label^="Outline"]');
    const rows = page.locator('.outline-pane .monaco-list-row');
    await picture(page, 'outline', [header, rows.last()]);
  });
});

describe('the problems panel', () => {
  it('lists what was found, and leads to the place', async () => {
    const { workbench, page } = window();
    const found = await workbench.problems();
    expect(found.filter((label) => /^(Error|Warning): /.test(label))).toHaveLength(2);
    await workbench.clickProblem('her står 5.630');
    await expect.poll(() => workbench.caret()).toMatch(/^Ln 49, /);
    await workbench.lineWith('Musikskolens budget');
    await workbench.focusEditor();
    // A little up, so that no line is half behind the headings that stay.
    for (const key of ['Control+ArrowUp', 'Control+ArrowUp']) await page.keyboard.press(key);
    await picture(page, 'overview');
    await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
    const rows = page.locator('.markers-panel .monaco-list-row');
    await picture(page, 'problems', [rows.first(), rows.last()]);
  });
});

describe('the mouse on a total', () => {
  it('shows how it is computed', async () => {
    const { workbench, page } = window();
    await workbench.runCommand('View: Toggle Panel Visibility');
    await workbench.focusEditor();
    await workbench.goTo(46);
    expect(await workbench.hoverOver('5.630')).toContain('4.380 + 325 + 655 = 5.360');
    const table = page.locator('.view-line > span', { hasText: 'Musikskolens budget' });
    await picture(page, 'hover', [table, page.locator('.monaco-hover:visible').first()]);
  });
});
