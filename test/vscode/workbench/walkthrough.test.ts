// The first minutes of a new user: "Kom i gang", from its first button to its last.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useWindow } from './support/window';

const window = useWindow();

describe('the walkthrough', () => {
  it('opens an example beside itself, and leads on to what is in it', async () => {
    const { workbench, page } = window();
    // A narrow window shows no pictures in it.
    await page.setViewportSize({ width: 1400, height: 900 });
    await workbench.startCommand('Welcome: Open Walkthrough...');
    await workbench.choose('Kom i gang med Referat');
    const steps = page.locator('.getting-started-step');
    await expect.poll(() => steps.count()).toBe(4);
    for (const title of ['Se dispositionen', 'Ret et fund', 'Hent det hele som data']) {
      await steps.filter({ hasText: title }).click();
      await expect.poll(() => widthOfPicture(page)).toBeGreaterThan(0);
      await workbench.picture(`walkthrough ${title}`);
    }
    await steps.filter({ hasText: 'Åbn et referat' }).click();
    await page.getByRole('button', { name: 'Åbn eksemplet' }).click();
    await page.locator('.view-line', { hasText: 'Referat af møde i Kulturudvalget' }).waitFor();
    await expect.poll(() => workbench.findings()).toBe(2);
    await workbench.picture('walkthrough-open');
  });

  it('exports the example that stands beside it', async () => {
    const { workbench, page } = window();
    await page.locator('.getting-started-step', { hasText: 'Hent det hele som data' }).click();
    await page.getByRole('button', { name: 'Eksportér som JSON …' }).click();
    await workbench.choose('Ved siden af teksten');
    await workbench.choose('Hele referatet');
    await page.locator('.view-line', { hasText: '"schemaVersion": 1' }).first().waitFor();
    await workbench.picture('walkthrough-export');
  });
});

/** The width of the picture beside the steps, or 0 as long as it has not come. */
function widthOfPicture(page: Page): Promise<number> {
  const picture = page.locator('.getting-started-media img').first();
  return picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth);
}
