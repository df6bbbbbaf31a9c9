// Starts and stops the VS Code server that install.mjs has put into .vscode-test/. Each start has a
// fresh folder for settings, extensions and logs, which the stop deletes.

import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { installCodeServer } from './install.mjs';
import { projectRoot, readManifest } from './paths.mjs';
import { quietSettings } from './settings.mjs';

/** Pages, sockets and remote authorities must agree on the name, so it is never `localhost`. */
const HOST = '127.0.0.1';
const READY = /Extension host agent listening/;
const START_TIMEOUT_MS = 30_000;
const STOP_GRACE_MS = 3_000;

/**
 * @typedef {object} ServerOptions
 * @property {boolean} [withExtension] Installs this checkout as an extension, live: what is built is
 *   what runs after a reload of the window.
 * @property {string} [vsix] Installs this package, as a user does.
 * @property {boolean} [forSuite] Lets a page name a development extension and a test suite. VS Code
 *   then shows no notification toasts, so leave it off to look at the workbench.
 * @property {Record<string, unknown>} [settings] User settings on top of the quiet ones.
 * @property {Record<string, string>} [env] Environment for the extension host.
 * @property {(line: string) => void} [say] Gets the installation's progress.
 */

/**
 * Starts VS Code and resolves when it answers.
 *
 * @param {ServerOptions} [options]
 */
export async function startServer(options = {}) {
  const { node, serverMain } = await installCodeServer(options.say);
  const folder = prepareFolder(options);
  const env = serverEnvironment(folder, options.env);
  const folders = [
    ...['--server-data-dir', folder, '--user-data-dir', path.join(folder, 'data')],
    ...['--extensions-dir', path.join(folder, 'extensions')],
  ];
  if (options.vsix !== undefined) {
    const install = ['--install-extension', options.vsix, '--force'];
    await promisify(execFile)(node, [serverMain, ...folders, ...install], { env });
  }
  const port = await freePort();
  const args = [
    serverMain,
    ...['--host', HOST, '--port', String(port)],
    ...folders,
    '--without-connection-token',
    '--accept-server-license-terms',
    '--disable-telemetry',
    '--disable-workspace-trust',
    '--disable-getting-started-override',
    ...(options.forSuite ? ['--enable-smoke-test-driver'] : []),
  ];
  const child = spawn(node, args, {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own: the extension host and the language server go down with it.
    detached: true,
  });
  const endGroup = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // The group is gone already.
    }
  };
  const removeFolder = () =>
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  const endAbruptly = () => {
    endGroup('SIGKILL');
    removeFolder();
  };
  process.once('exit', endAbruptly);

  let log = '';
  await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(failure('did not start'))), START_TIMEOUT_MS);
    const failure = (what) => `The VS Code server ${what}.\n${log.slice(-3000)}`;
    const listen = (bytes) => {
      log += bytes;
      if (!READY.test(log)) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(failure(`ended with exit code ${code}`))));
  });

  const authority = `${HOST}:${port}`;
  return {
    authority,
    /** The address of a page that shows `workspace`; `payload` as in VS Code's own URLs. */
    address(workspace, payload = []) {
      // VS Code takes slashes as they are, and so does a person who reads the address.
      const query = [`folder=${encodeURIComponent(workspace).replaceAll('%2F', '/')}`];
      if (payload.length > 0) query.push(`payload=${encodeURIComponent(JSON.stringify(payload))}`);
      return `http://${authority}/?${query.join('&')}`;
    },
    /** What the server has printed so far. */
    log: () => log,
    /** Ends everything that was started, and deletes the folder. */
    async stop() {
      const ended = new Promise((resolve) => {
        if (child.exitCode === null && child.signalCode === null) child.once('exit', resolve);
        else resolve();
      });
      endGroup('SIGTERM');
      const impatience = setTimeout(endGroup, STOP_GRACE_MS, 'SIGKILL');
      await ended;
      clearTimeout(impatience);
      // The extension host outlives the server for a moment, and would write into the folder again.
      endGroup('SIGKILL');
      process.off('exit', endAbruptly);
      removeFolder();
    },
  };
}

/** A fresh folder with the settings, and with the extension if it is wanted. */
function prepareFolder({ withExtension = false, settings = {} }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'referat-vscode-'));
  const userFolder = path.join(folder, 'data/User');
  mkdirSync(userFolder, { recursive: true });
  const allSettings = { ...quietSettings, ...settings };
  writeFileSync(path.join(userFolder, 'settings.json'), JSON.stringify(allSettings, null, 2));
  mkdirSync(path.join(folder, 'extensions'));
  if (withExtension) {
    const { publisher, name, version } = readManifest();
    const link = path.join(folder, 'extensions', `${publisher}.${name}-${version}`);
    symlinkSync(projectRoot, link);
  }
  return folder;
}

function serverEnvironment(folder, extra = {}) {
  // A terminal inside a VS Code hands its own on, which would lead this one astray.
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE|ELECTRON)_/.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    // No marketplace: nothing is asked of the network.
    EXTENSIONS_GALLERY: '{}',
    // Sockets and the like go away with the folder.
    TMPDIR: folder,
    ...extra,
  };
}

/** A port that nobody listens on, as the kernel says. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, HOST, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
