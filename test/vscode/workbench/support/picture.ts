import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../../../scripts/vscode/paths.mjs';
import { pictured } from './theme';

/**
 * Takes a picture for the README and the guides, when pictures are wanted: else it does nothing, and no
 * test compares one.
 *
 * @param name Without theme and ending.
 */
export async function picture(page: Page, name: string): Promise<void> {
  if (pictured === null) return;
  const folder = path.join(projectRoot, 'docs/pictures');
  mkdirSync(folder, { recursive: true });
  const bytes = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  writeFileSync(path.join(folder, `${name}-${pictured}.png`), bytes);
}
