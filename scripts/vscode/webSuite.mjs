// Runs the suite inside an extension host that is a web worker: the extension as vscode.dev has it.

import { writeFileSync } from 'node:fs';
import { runHostedSuite } from './hostedSuite.mjs';
import { readManifest } from './paths.mjs';
import { webResultFile } from './suiteResult.mjs';

/** What test/vscode/web/index.ts says when everything has run. */
const RESULT = /^##result (.*)/;

/**
 * Runs the suite; whether it passed is in its result file, as for the suite on Node.
 *
 * @param {{ browser: string, workspace: string, suite: string, logFile: string }} options Absolute paths.
 */
export async function runWebSuite(options) {
  const { publisher, name } = readManifest();
  await runHostedSuite({
    ...options,
    // An extension for both kinds of hosts goes to the server's, unless the user wants it otherwise.
    settings: { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } },
    listen(line) {
      const [, result] = RESULT.exec(line) ?? [];
      if (result !== undefined) writeFileSync(webResultFile, result);
    },
  });
}
