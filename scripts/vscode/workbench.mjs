// Drives VS Code's workbench in a page as a person would, by what is on the screen.

import { mkdirSync } from 'node:fs';
import path from 'node:path';

/** For a machine with much else to do. */
const PATIENCE_MS = 40_000;
const OUTLINE_PATIENCE_MS = 8_000;
const MENU_PATIENCE_MS = 5_000;
const MENU_ATTEMPTS = 5;

const EXPLORER_ROW = '.explorer-folders-view .monaco-list-row';
const FILES_HEADER = '.pane-header[aria-label^="Explorer Section"]';
const OUTLINE_ROW = '.outline-pane .monaco-list-row';
const PROBLEM_ROW = '.markers-panel .monaco-list-row';
const QUICK_INPUT = '.quick-input-widget';
const QUICK_INPUT_ROW = '.quick-input-widget .monaco-list-row';
const FIX_ROW = '.action-widget .monaco-list-row.action';
const BULB = '.lightBulbWidget, [class*="codicon-gutter-lightbulb"]';
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
    await startCommand(label);
    await page.locator(QUICK_INPUT).waitFor({ state: 'hidden' });
  }

  /** Runs a command that goes on to ask something; `choose` answers. */
  async function startCommand(label) {
    await openPalette(label);
    // The palette may put another command first, one that was used before. What else stands in a label
    // (keys, groups) comes behind a comma.
    const row = `${QUICK_INPUT_ROW}[aria-label="${label}"], ${QUICK_INPUT_ROW}[aria-label^="${label}, "]`;
    await page.locator(row).first().click();
    await putMouseAway();
  }

  /** Lets the mouse rest where nothing answers it: on the empty part of the status bar. */
  async function putMouseAway() {
    const { x, y, height } = await page.locator('.part.statusbar').boundingBox();
    await page.mouse.move(x + 250, y + height / 2);
  }

  /** Takes a row of a list that VS Code asks to choose from, by words that stand in no other. */
  async function choose(words) {
    // The palette that asked is gone when nothing stands in the input.
    const input = page.locator(`${QUICK_INPUT}:visible input.input`);
    await page.waitForFunction((box) => box.value === '', await input.elementHandle());
    await input.fill(words);
    // A click waits for the row to be ready; a key may come before the list takes keys.
    const row = page.locator(QUICK_INPUT_ROW, { hasText: words }).first();
    await row.click();
    await row.waitFor({ state: 'hidden' });
    await putMouseAway();
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

  /** What stands in the rows in sight of the outline, with the words behind the names. */
  function outlineWords() {
    return page.locator(OUTLINE_ROW).allInnerTexts();
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

  /** Draws the border between the side bar and the editor to the right. */
  async function widenSideBar(pixels) {
    const { x, width, y } = await page.locator('.part.sidebar').boundingBox();
    await page.mouse.move(x + width, y + 200);
    await page.mouse.down();
    await page.mouse.move(x + width + pixels, y + 200, { steps: 5 });
    await page.mouse.up();
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

  /** Opens the menu of fixes at the caret, with its key; gives what it offers, the chosen one first. */
  async function quickFixes() {
    const rows = page.locator(FIX_ROW);
    await editor.locator(BULB).first().waitFor();
    // The menu closes by itself when the findings behind it are renewed; who sees that presses again.
    for (let attempt = 1; attempt <= MENU_ATTEMPTS; attempt++) {
      await page.keyboard.press('Control+.');
      const opened = rows.first().waitFor({ timeout: MENU_PATIENCE_MS });
      if (await opened.then(() => true).catch(() => false)) break;
    }
    return rows.allInnerTexts();
  }

  /** Waits for a line in sight that contains `text`; the editor writes blanks as no-break spaces. */
  async function lineWith(text) {
    await editor.locator('.view-line', { hasText: text }).first().waitFor();
  }

  /** How many errors and warnings the status bar counts. */
  async function findings() {
    const words = await page.locator('[id="status.problems"]').getAttribute('aria-label');
    return [...(words ?? '').matchAll(/\d+/g)].reduce((sum, [number]) => sum + Number(number), 0);
  }

  /** Goes to the next place in the active editor where `text` stands, as with Ctrl+F. */
  async function find(text) {
    await page.keyboard.press('Control+F');
    await page.locator('.find-widget.visible textarea:focus').fill(text);
    await page.keyboard.press('Enter');
    await page.locator('.find-widget.visible .matchesCount', { hasText: / of / }).waitFor();
    await page.keyboard.press('Escape');
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
    startCommand,
    choose,
    openPalette,
    closePalette,
    outline,
    outlineWords,
    clickOutline,
    widenSideBar,
    problems,
    clickProblem,
    focusEditor,
    goTo,
    find,
    caret,
    quickFixes,
    lineWith,
    findings,
    hoverAtCaret,
    hoverOver,
    picture,
  };
}
