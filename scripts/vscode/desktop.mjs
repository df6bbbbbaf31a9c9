// A desktop VS Code: the machine's own, or one that @vscode/test-electron downloads.

import os from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { firstExecutable, placesOnPath } from './executables.mjs';
import { cacheFolder } from './paths.mjs';

/** The download gives up when nothing has come for so long; it says nothing about a slow one. */
const SILENCE_TIMEOUT_MS = 10_000;

const MAC_APP = 'Applications/Visual Studio Code.app/Contents/Resources/app/bin/code';

/** Whether a window can be opened here at all. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The machine's own VS Code: `code` on PATH, or the app's place on macOS; or `undefined`. */
export function findCode() {
  const places = placesOnPath([process.platform === 'win32' ? 'code.cmd' : 'code']);
  if (process.platform === 'darwin') {
    places.push(path.join('/', MAC_APP), path.join(os.homedir(), MAC_APP));
  }
  return firstExecutable(places);
}

/**
 * Downloads VS Code into .vscode-test/, or finds the earlier download there.
 *
 * @param {(line: string) => void} say Gets the progress, and the reason if it cannot be had.
 * @returns {Promise<string | undefined>} The executable, or `undefined` after saying why not.
 */
export async function downloadCode(say = console.log) {
  try {
    say('Ser efter en VS Code at hente …');
    return await downloadAndUnzipVSCode({
      version: process.env.VSCODE_VERSION ?? 'stable',
      cachePath: cacheFolder,
      timeout: SILENCE_TIMEOUT_MS,
      reporter: progressIn(say),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(`VS Code kan ikke hentes her: ${reason.split('\n')[0]}`);
    return undefined;
  }
}

/** Turns test-electron's progress into a few lines, one for every quarter of the download. */
function progressIn(say) {
  let quarter = 0;
  return {
    error: () => {}, // It is thrown as well.
    report(progress) {
      if (progress.stage === 'resolvedVersion') say(`VS Code ${progress.version}`);
      if (progress.stage === 'retrying') say('Hentningen blev afbrudt; prøver igen …');
      if (progress.stage === 'newInstallComplete') say('VS Code er hentet.');
      if (progress.stage !== 'downloading') return;
      const reached = Math.floor((progress.bytesSoFar / progress.totalBytes) * 4);
      if (reached > quarter) say(`Henter VS Code: ${reached * 25} %`);
      quarter = Math.max(quarter, reached);
    },
  };
}

/**
 * The arguments that a desktop VS Code needs beside ours: as root it refuses Electron's sandbox, and
 * wants folders of its own; and a VS Code that nobody has set up yet would greet first.
 *
 * @param {{ isFresh: boolean }} options Whether it is one that we have downloaded.
 */
export function desktopArguments({ isFresh }) {
  const isRoot = process.getuid?.() === 0;
  const ownFolders = [
    `--user-data-dir=${path.join(cacheFolder, 'desktop-data')}`,
    `--extensions-dir=${path.join(cacheFolder, 'desktop-extensions')}`,
  ];
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(isRoot || isFresh ? ownFolders : []),
    ...(isFresh ? ['--skip-welcome', '--skip-release-notes', '--disable-workspace-trust'] : []),
  ];
}
