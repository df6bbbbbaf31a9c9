// As a reviewer sees it: minutes from the list of files, their outline, their findings, a total.
import { describe, expect, it } from 'vitest';
import { picture } from './support/picture';
import { useWindow } from './support/window';

const window = useWindow();
const EXAMPLE = 'eksempel.referat';

describe('minutes', () => {
  it('open from the list of files, and say in the status bar what is in them', async () => {
    const { workbench, page } = window();
    await workbench.openFromExplorer(EXAMPLE);
    await page.locator('[id="status.editor.mode"]', { hasText: 'Referat' }).waitFor();
    const summary = page.locator('[id$="referat.summary"]');
    await expect.poll(() => summary.innerText()).toContain('5 punkter · 2 fund');
  });
});

describe('the outline', () => {
  it('names the items, and leads to the one that is clicked', async () => {
    const { workbench, page } = window();
    const items = async () => (await workbench.outline()).filter((label) => /^\d/.test(label));
    await expect.poll(items).toHaveLength(5);
    await workbench.clickOutline('3 Budget for musikskolen 2027');
    await expect.poll(() => workbench.caret()).toMatch(/^Ln 36, /);
    await page.locator('.view-line', { hasText: 'Punkt 3: Budget for musikskolen' }).waitFor();
    await picture(page, 'outline');
  });
});

describe('the problems panel', () => {
  it('lists what was found, and leads to the place', async () => {
    const { workbench, page } = window();
    const found = await workbench.problems();
    expect(found.filter((label) => /^(Error|Warning): /.test(label))).toHaveLength(2);
    await workbench.clickProblem('Punkt 2 har ingen beslutning.');
    await expect.poll(() => workbench.caret()).toMatch(/^Ln 24, /);
    await picture(page, 'problems');
    await workbench.runCommand('View: Toggle Panel Visibility');
  });
});

describe('the mouse on a total', () => {
  it('shows how it is computed', async () => {
    const { workbench, page } = window();
    await workbench.focusEditor();
    await workbench.goTo(49);
    expect(await workbench.hoverOver('5.630')).toContain('5.360');
    await picture(page, 'hover');
  });
});
