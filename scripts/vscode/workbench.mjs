// Drives VS Code's workbench in a page as a person would, by what is on the screen.

import { mkdirSync } from 'node:fs';
import path from 'node:path';

const PATIENCE_MS = 20_000;
const OUTLINE_PATIENCE_MS = 8_000;

const EXPLORER_ROW = '.explorer-folders-view .monaco-list-row';
const FILES_HEADER = '.pane-header[aria-label^="Explorer Section"]';
const OUTLINE_ROW = '.outline-pane .monaco-list-row';
const PROBLEM_ROW = '.markers-panel .monaco-list-row';
const QUICK_INPUT = '.quick-input-widget';
const QUICK_INPUT_ROW = '.quick-input-widget .monaco-list-row';
const HOVER = '.monaco-hover:visible';

/**
 * A page with VS Code in it, and what one does there. Lists are virtual: they know the rows that are
 * in sight, and no others.
 *
 * @param {import('playwright-core').Page} page
 * @param {{ pictures: string }} options Where `picture` writes.
 */
export function workbenchIn(page, { pictures }) {
  page.setDefaultTimeout(PATIENCE_MS);
  const editor = page.locator('.editor-instance').first();

  /** Goes to VS Code's address and waits until its window stands. */
  async function open(address) {
    await page.goto(address);
    await page.locator('.monaco-workbench').waitFor();
    await page.locator(EXPLORER_ROW).first().waitFor();
  }

  /** Opens a file by a double click on its row in the list of files. */
  async function openFromExplorer(name) {
    await page.locator(`${EXPLORER_ROW}[aria-label^="${name}"]`).dblclick();
    await editorOf(name);
  }

  /** Waits until a file stands in the editor. */
  async function editorOf(name) {
    await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await editor.locator('.view-line').first().waitFor();
  }

  /** Opens a file by its name, as with Ctrl+P. */
  async function openFile(name) {
    await page.keyboard.press('Control+P');
    await page.locator(`${QUICK_INPUT}:visible input.input`).fill(name);
    await page.locator(QUICK_INPUT_ROW, { hasText: name }).first().waitFor();
    await page.keyboard.press('Enter');
    await editorOf(name);
  }

  /** Runs a command of the palette by its whole label, such as `View: Toggle Word Wrap`. */
  async function runCommand(label) {
    await openPalette(label);
    await page.keyboard.press('Enter');
    await page.locator(QUICK_INPUT).waitFor({ state: 'hidden' });
  }

  /** Types into the palette and leaves it open; gives the labels that it offers. */
  async function openPalette(text) {
    await page.keyboard.press('F1');
    await page.locator(`${QUICK_INPUT}:visible input.input`).fill(`>${text}`);
    await page.locator(QUICK_INPUT_ROW, { hasText: text }).first().waitFor();
    return labelsOf(QUICK_INPUT_ROW);
  }

  async function closePalette() {
    await page.keyboard.press('Escape');
    await page.locator(QUICK_INPUT).waitFor({ state: 'hidden' });
  }

  /** Shows the outline; gives the labels in sight (`2 Ny legeplads (object)`), or none if it stays empty. */
  async function outline() {
    await makeRoomInSideBar();
    await runCommand('Explorer: Focus on Outline View');
    const filled = page.locator(OUTLINE_ROW).first().waitFor({ timeout: OUTLINE_PATIENCE_MS });
    await filled.catch(() => {});
    return labelsOf(OUTLINE_ROW);
  }

  /** Clicks a row in sight of the outline, by the beginning of its label. */
  async function clickOutline(label) {
    await page.locator(`${OUTLINE_ROW}[aria-label^="${label}"]`).click();
  }

  /** Folds the list of files, which else leaves the outline a few lines. */
  async function makeRoomInSideBar() {
    const unfolded = page.locator(`${FILES_HEADER}[aria-expanded="true"]`);
    if ((await unfolded.count()) > 0) await unfolded.click();
  }

  /** Shows the problems panel; gives the labels of its rows, or none if there is no problem. */
  async function problems() {
    await runCommand('Problems: Focus on Problems View');
    await page.locator('.markers-panel').waitFor();
    return labelsOf(PROBLEM_ROW);
  }

  /** Clicks a row in sight of the problems panel, by a part of its message. */
  async function clickProblem(message) {
    await page.locator(`${PROBLEM_ROW}[aria-label*="${message}"]`).click();
  }

  /** Gives the keyboard back to the text. */
  async function focusEditor() {
    await runCommand('View: Focus Active Editor Group');
  }

  /** Puts the caret at a line and column (both from 1) of the open file, and scrolls there. */
  async function goTo(line, column = 1) {
    await page.keyboard.press('Control+G');
    await page.locator(`${QUICK_INPUT}:visible input.input`).fill(`:${line}:${column}`);
    await page.keyboard.press('Enter');
    await page.locator(QUICK_INPUT).waitFor({ state: 'hidden' });
  }

  /** Where the caret is, as the status bar says: `Ln 3, Col 1`. */
  function caret() {
    return page.locator('[id="status.editor.selection"]').innerText();
  }

  /** Shows the hover at the caret; gives its text. */
  async function hoverAtCaret() {
    await runCommand('Show or Focus Hover');
    return hoverText();
  }

  /** Rests the mouse on the first passage in sight that contains `text`; gives the hover's text. */
  async function hoverOver(text) {
    await editor.locator('.view-line span span', { hasText: text }).first().hover();
    return hoverText();
  }

  async function hoverText() {
    await page.locator(HOVER).first().waitFor();
    const [text = ''] = await page.locator(HOVER).allInnerTexts();
    return text.trim();
  }

  /** Writes what is on the screen into the pictures' folder; gives the file. */
  async function picture(name) {
    mkdirSync(pictures, { recursive: true });
    const file = path.join(pictures, `${name}.png`);
    await page.screenshot({ path: file });
    return file;
  }

  function labelsOf(rows) {
    return page
      .locator(rows)
      .evaluateAll((found) => found.map((row) => row.getAttribute('aria-label') ?? ''));
  }

  return {
    open,
    openFromExplorer,
    openFile,
    runCommand,
    openPalette,
    closePalette,
    outline,
    clickOutline,
    problems,
    clickProblem,
    focusEditor,
    goTo,
    caret,
    hoverAtCaret,
    hoverOver,
    picture,
  };
}
