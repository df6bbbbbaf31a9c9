import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { projectRoot } from '../../../../scripts/vscode/paths.mjs';
import { smallPng } from '../../../../scripts/vscode/smallPng.mjs';
import { pictured } from './theme';

/** How much of what lies round them is shown with the things that a picture is about. */
const MARGIN = 6;

/**
 * Takes a picture for the README and the guides, when pictures are wanted: else it does nothing, and no
 * test compares one.
 *
 * @param name Without theme and ending.
 * @param things What the picture is about, all in sight; the whole window if nothing is named.
 */
export async function picture(
  page: Page,
  name: string,
  things: readonly Locator[] = [],
): Promise<void> {
  if (pictured === null) return;
  const folder = path.join(projectRoot, 'docs/pictures');
  mkdirSync(folder, { recursive: true });
  const seen = await page.screenshot({
    animations: 'disabled',
    caret: 'hide',
    ...(things.length === 0 ? {} : { clip: await around(page, things) }),
  });
  writeFileSync(path.join(folder, `${name}-${pictured}.png`), smallPng(seen));
}

/** The part of the window that holds all these things. */
async function around(page: Page, things: readonly Locator[]) {
  const boxes = (await Promise.all(things.map((thing) => thing.boundingBox()))).flatMap(
    (box) => box ?? [],
  );
  if (boxes.length < things.length) throw new Error('A part of the picture is not in sight.');
  const window = page.viewportSize() ?? { width: 0, height: 0 };
  const x = Math.max(0, Math.min(...boxes.map((box) => box.x)) - MARGIN);
  const y = Math.max(0, Math.min(...boxes.map((box) => box.y)) - MARGIN);
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + MARGIN;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + MARGIN;
  return {
    x,
    y,
    width: Math.min(right, window.width) - x,
    height: Math.min(bottom, window.height) - y,
  };
}
