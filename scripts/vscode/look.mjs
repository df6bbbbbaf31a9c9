// Opens minutes in a real VS Code and takes pictures of what a reader sees, for a person to look at.
//
//   npm run look                      every sample
//   npm run look -- ../other/folder   every file of minutes in that folder
//
// The pictures go to out/pictures/.

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser, openPage } from './browser.mjs';
import { codeServerRunsHere } from './install.mjs';
import { outFolder, projectRoot, samplesFolder } from './paths.mjs';
import { startServer } from './server.mjs';
import { workbenchIn } from './workbench.mjs';

const pictures = path.join(outFolder, 'pictures');
const MINUTES_FILE = /\.(referat|referat\.md|referat\.txt|txt|md)$/;
const README_FILE = /^readme\./i;

/** The server needs a moment after a file is open until its findings are painted. */
const SETTLE_MS = 1500;

const folder = path.resolve(process.argv[2] ?? samplesFolder);
const browser = findBrowser();
if (browser === undefined || !codeServerRunsHere()) {
  console.error('npm run look needs Linux x64 and a Chromium; the variable CHROMIUM can name one.');
  process.exit(1);
}

rmSync(pictures, { recursive: true, force: true });
const server = await startServer({ withExtension: true });
const window = await openPage(browser);
try {
  const workbench = workbenchIn(window.page, { pictures });
  await workbench.open(server.address(folder));
  for (const file of minutesIn(folder)) await lookAt(workbench, file);
} catch (error) {
  await window.page.screenshot({ path: path.join(pictures, 'failed.png') });
  throw error;
} finally {
  await window.close();
  await server.stop();
}

function minutesIn(place) {
  return readdirSync(place)
    .filter((name) => MINUTES_FILE.test(name) && !README_FILE.test(name))
    .sort();
}

/** One file: its outline and its problems, and if it is minutes, an item. */
async function lookAt(workbench, file) {
  console.log(file);
  const take = async (what) => {
    const picture = await workbench.picture(`${file}-${what}`);
    console.log(`  ${path.relative(process.cwd(), picture)}`);
  };
  await workbench.openFile(file);
  await window.page.waitForTimeout(SETTLE_MS);
  const outline = await workbench.outline();
  console.log(
    `  outline: ${outline.length} rows in sight, such as ${outline.slice(0, 3).join(' · ')}`,
  );
  await take('outline');

  const problems = await workbench.problems();
  console.log(`  problems: ${problems.length} rows in sight`);
  await take('problems');
  await workbench.runCommand('View: Toggle Panel Visibility');

  // The other commands are offered for minutes only.
  if (outline.length > 0) await lookAtItem(workbench, take);
  await workbench.runCommand('View: Close Editor');
}

/** The first item's hover, and what the palette offers there. */
async function lookAtItem(workbench, take) {
  await workbench.focusEditor();
  await workbench.runCommand(commandLabel('nextItem'));
  const hover = await workbench.hoverAtCaret().catch(() => 'none');
  console.log(`  hover: ${hover.split('\n')[0]}`);
  await take('hover');

  await workbench.openPalette('Referat: ');
  await take('commands');
  await workbench.closePalette();
}

/** What the palette calls one of our commands. */
function commandLabel(name) {
  const texts = JSON.parse(readFileSync(path.join(projectRoot, 'package.nls.json'), 'utf8'));
  return `Referat: ${texts[`command.${name}`]}`;
}
