import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { findBrowser, openPage } from '../../../../scripts/vscode/browser.mjs';
import { outFolder } from '../../../../scripts/vscode/paths.mjs';
import { startServer } from '../../../../scripts/vscode/server.mjs';
import { createSuiteWorkspace } from '../../../../scripts/vscode/suiteWorkspace.mjs';
import { workbenchIn } from '../../../../scripts/vscode/workbench.mjs';
import { theme } from './theme';

/** Small enough that a picture of it can be read in a column of text. */
const WINDOW_SIZE = { width: 1040, height: 640 };

/** Nothing on the screen but what the tests are about. */
const CALM = {
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  // Below what it is about, which then stays in sight.
  'editor.hover.above': false,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.colorTheme': theme,
};

export interface Window {
  readonly page: Page;
  readonly workbench: ReturnType<typeof workbenchIn>;
}

/**
 * Gives a test file a VS Code of its own with the extension in it, showing a folder that is a copy.
 * What is returned gives the window, once the tests run.
 *
 * @param settings User settings beside the quiet ones.
 */
export function useWindow(settings: Readonly<Record<string, unknown>> = {}): () => Window {
  let window: Window | undefined;
  const undo: (() => unknown)[] = [];

  beforeAll(async () => {
    const browser = findBrowser();
    if (browser === undefined) throw new Error('There is no browser; CHROMIUM can name one.');
    const workspace = createSuiteWorkspace();
    undo.push(workspace.remove);
    const server = await startServer({ withExtension: true, settings: { ...CALM, ...settings } });
    undo.push(server.stop);
    const { page, close } = await openPage(browser);
    undo.push(close);
    await page.setViewportSize(WINDOW_SIZE);
    const workbench = workbenchIn(page, { pictures: path.join(outFolder, 'pictures') });
    await workbench.open(server.address(workspace.folder));
    window = { page, workbench };
  });

  beforeEach(({ task, onTestFailed }) => {
    onTestFailed(async () => {
      await window?.workbench.picture(`failed ${task.name.replace(/[^\p{L}\d]+/gu, ' ').trim()}`);
    });
  });

  afterAll(async () => {
    for (const step of undo.reverse()) await step();
  });

  return () => {
    if (window === undefined) throw new Error('The window is there as soon as the tests run.');
    return window;
  };
}
