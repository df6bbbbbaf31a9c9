// As a secretary does it, with the keyboard alone: to a finding, its fix, and back.
import { describe, expect, it } from 'vitest';
import { settingsOfGuide } from './support/guide';
import { picture } from './support/picture';
import { useWindow } from './support/window';

const window = useWindow(settingsOfGuide());

describe('a finding', () => {
  it('is reached, mended and undone by keys', async () => {
    const { workbench, page } = window();
    await workbench.openFile('eksempel.referat');
    await expect.poll(() => workbench.findings()).toBe(2);
    await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
    await workbench.goTo(49, 28);
    const fixes = await workbench.quickFixes();
    expect(fixes[0]).toBe('Ret summen til 5.360');
    const table = page.locator('.view-line > span', { hasText: 'Musikskolens budget' });
    await picture(page, 'quickfix', [table, page.locator('.action-widget:visible').first()]);
    await page.keyboard.press('Enter');
    await workbench.lineWith('5.360 |');
    await expect.poll(() => workbench.findings()).toBe(1);

    await page.keyboard.press('Control+Z');
    await workbench.lineWith('5.630 |');
    await expect.poll(() => workbench.findings()).toBe(2);
  });

  it('of a missing section gets the section, and the caret under its heading', async () => {
    const { workbench, page } = window();
    await workbench.goTo(24);
    const [fix] = await workbench.quickFixes();
    expect(fix).toBe('Indsæt afsnittet »Beslutning«');
    await page.keyboard.press('Enter');
    await expect.poll(() => workbench.caret()).toMatch(/^Ln 38, Col 1/);
    await page.keyboard.type('Godkendt.');
    await workbench.lineWith('Godkendt.');
    await expect.poll(() => workbench.findings()).toBe(1);
  });
});

describe('saving', () => {
  it('mends all that is certain, with the settings of the guide', async () => {
    const { workbench, page } = window();
    await workbench.goTo(30);
    await page.keyboard.press('End');
    await page.keyboard.type(' Det koster 12,500.00 kr.');
    await workbench.lineWith('12,500.00');
    // What stands where someone writes is left in peace; so the writer goes on.
    await workbench.goTo(34);
    await page.keyboard.press('End');
    await page.keyboard.type(' Det gælder fra maj.');
    await page.keyboard.press('Control+S');
    await workbench.lineWith('12.500,00');
  });
});
