// The browser in which VS Code's web client runs: one that the machine has, driven by playwright.

import { chromium } from 'playwright-core';
import { firstExecutable, placesOnPath } from './executables.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const WINDOW_SIZE = { width: 1400, height: 900 };

const ARGUMENTS = [
  // Chromium's sandbox refuses root, and containers are often root. It only ever opens our own pages.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/**
 * The path of a Chromium: the one that the environment's CHROMIUM names, or the first on PATH, or
 * playwright's own if someone has installed it; `undefined` if there is none.
 */
export function findBrowser() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  return firstExecutable([...placesOnPath(NAMES), chromium.executablePath()]);
}

/**
 * Opens an empty page in a browser of its own.
 *
 * @param {string} executablePath From `findBrowser`.
 */
export async function openPage(executablePath) {
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  const context = await browser.newContext({ viewport: WINDOW_SIZE });
  const page = await context.newPage();
  return { page, close: () => browser.close() };
}
