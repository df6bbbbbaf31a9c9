// With the themes of those who see badly: colour is never the only sign.
import { describe, expect, it } from 'vitest';
import { useWindow } from './support/window';

describe.each([
  ['dark', 'Default High Contrast', 'hc-black'],
  ['light', 'Default High Contrast Light', 'hc-light'],
])('high contrast, %s', (name, theme, className) => {
  const window = useWindow({ 'workbench.colorTheme': theme });

  it('keeps lines under findings, and says in words what colours say', async () => {
    const { workbench, page } = window();
    await workbench.openFile('eksempel.referat');
    await page.locator(`.monaco-workbench.${className}`).waitFor();
    await expect.poll(() => workbench.findings()).toBe(2);
    await workbench.outline();
    const words = async () => (await workbench.outlineWords()).join('\n');
    await expect.poll(words).toContain('lukket');
    await expect.poll(words).toContain('1 fund');
    await workbench.problems();
    await workbench.picture(`high-contrast-${name}`);
  });
});
