// Runs the suite inside the extension host of code-server's VS Code, with a browser as its window.

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { openPage } from './browser.mjs';
import { carrierFolder, projectRoot } from './paths.mjs';
import { startServer } from './server.mjs';
import { suiteEnvironment } from './suiteResult.mjs';

/** A busy machine needs minutes for what takes one when it is idle. */
const TIMEOUT_MS = 480_000;

/** Mocha indents all that it prints; what the workbench says in between starts at the margin. */
const FROM_MOCHA = /^(\s|$)/;

/**
 * Runs the suite; its lines are printed as they come. Whether it passed is in the suite's result
 * file; this only throws when VS Code cannot be brought to run it.
 *
 * @param {object} options
 * @param {string} options.browser Absolute paths, like the next two.
 * @param {string} options.workspace
 * @param {string} options.suite
 * @param {string} [options.vsix] The package to install and test, in the place of the checkout.
 * @param {string} options.logFile Gets everything that the workbench, the suite and the server said.
 * @param {Record<string, unknown>} [options.settings] User settings on top of the quiet ones.
 * @param {(line: string) => void} [options.listen] Hears every line.
 */
export async function runHostedSuite(options) {
  const { browser, workspace, suite, vsix, logFile, settings, listen } = options;
  const server = await startServer({ forSuite: true, env: suiteEnvironment, settings, vsix });
  const log = [];
  let window;
  try {
    window = await openPage(browser);
    const { page } = window;
    page.on('pageerror', (error) => log.push(`[page] ${error.message}`));

    // The two functions by which VS Code reports to whoever drives its tests.
    const ended = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
    await page.exposeFunction('codeAutomationLog', (type, args) => {
      const line = format(...args);
      log.push(`[${type}] ${line}`);
      listen?.(line);
      if (FROM_MOCHA.test(line)) console.log(line);
    });

    const remote = (file) => `vscode-remote://${server.authority}${file}`;
    const payload = [
      ['extensionDevelopmentPath', remote(vsix === undefined ? projectRoot : carrierFolder)],
      ['extensionTestsPath', remote(suite)],
      ['skipWelcome', 'true'],
      ['skipReleaseNotes', 'true'],
    ];
    await page.goto(server.address(workspace, payload));
    await within(TIMEOUT_MS, ended);
  } finally {
    mkdirSync(path.dirname(logFile), { recursive: true });
    writeFileSync(logFile, [...log, '--- server', server.log()].join('\n'));
    await window?.close();
    await server.stop();
  }
}

function within(milliseconds, promise) {
  let timer;
  const timeout = new Promise((_resolve, reject) => {
    const error = new Error(`The suite did not end within ${milliseconds / 1000} seconds.`);
    timer = setTimeout(reject, milliseconds, error);
  });
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
}
