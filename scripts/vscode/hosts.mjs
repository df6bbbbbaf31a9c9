// The extension hosts that this machine can offer to the suite.

import path from 'node:path';
import { findBrowser } from './browser.mjs';
import { downloadCode, hasDisplay } from './desktop.mjs';
import { runDesktopSuite } from './desktopSuite.mjs';
import { runHostedSuite } from './hostedSuite.mjs';
import { codeServerRunsHere } from './install.mjs';
import { runWebSuite } from './webSuite.mjs';
import { runWorkbenchSuite } from './workbenchSuite.mjs';

/**
 * @typedef {object} Host
 * @property {string} name For whoever reads the output.
 * @property {(workspace: string) => Promise<void>} run Runs the suite on a folder; see suiteResult.mjs for
 *   what comes out.
 *
 * @typedef {object} SuiteFiles Absolute paths.
 * @property {string} suite
 * @property {string} logFile Gets all that is said; a desktop VS Code prints it instead.
 * @property {string} [vsix] The package to install and test, in the place of the checkout; in code-server only.
 */

/**
 * The best VS Code for the suite on Node: the one that the environment's VSCODE_PATH names (the program
 * itself, not the `code` of the command line), one that is downloaded where there is a display, or
 * code-server's; `undefined` when the machine has none to offer.
 *
 * @param {SuiteFiles} files
 * @returns {Promise<Host | undefined>}
 */
export async function chooseHost({ suite, logFile, vsix }) {
  const executable = process.env.VSCODE_PATH || (hasDisplay() ? await downloadCode() : undefined);
  if (executable !== undefined) {
    return {
      name: `the desktop VS Code at ${executable}`,
      run: (workspace) => runDesktopSuite({ executable, workspace, suite }),
    };
  }
  const browser = browserForCodeServer();
  if (browser === undefined) return undefined;
  const tested = vsix === undefined ? '' : `, with ${path.basename(vsix)} installed`;
  return {
    name: `code-server's VS Code, shown in ${path.basename(browser)}${tested}`,
    run: (workspace) => runHostedSuite({ browser, workspace, suite, vsix, logFile }),
  };
}

/**
 * The web worker in code-server's VS Code, or `undefined` when that does not run here.
 *
 * @param {SuiteFiles} files
 * @returns {Host | undefined}
 */
export function webWorkerHost({ suite, logFile }) {
  const browser = browserForCodeServer();
  if (browser === undefined) return undefined;
  return {
    name: `the web worker of code-server's VS Code, shown in ${path.basename(browser)}`,
    run: (workspace) => runWebSuite({ browser, workspace, suite, logFile }),
  };
}

/**
 * The window of code-server's VS Code, or `undefined` when that does not run here.
 *
 * @returns {Host | undefined}
 */
export function workbenchHost() {
  const browser = browserForCodeServer();
  if (browser === undefined) return undefined;
  return {
    name: `the window of code-server's VS Code, shown in ${path.basename(browser)}`,
    run: () => runWorkbenchSuite(),
  };
}

function browserForCodeServer() {
  return codeServerRunsHere() ? findBrowser() : undefined;
}
