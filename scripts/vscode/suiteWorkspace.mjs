// The folder that a suite works in: a copy, so that no test can change what git knows.

import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { exampleFile, projectRoot, samplesFolder } from './paths.mjs';

const fixtures = path.join(projectRoot, 'test/fixtures/workspace');

/** Makes the copy: the fixtures, the example of the walkthrough, and the samples in a folder below. */
export function createSuiteWorkspace() {
  const place = mkdtempSync(path.join(os.tmpdir(), 'referat-workspace-'));
  // The name that the pictures show.
  const folder = path.join(place, 'referater');
  cpSync(fixtures, folder, { recursive: true });
  cpSync(exampleFile, path.join(folder, path.basename(exampleFile)));
  if (existsSync(samplesFolder)) {
    cpSync(samplesFolder, path.join(folder, 'samples'), { recursive: true });
  }
  return {
    folder,
    remove: () => rmSync(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}
