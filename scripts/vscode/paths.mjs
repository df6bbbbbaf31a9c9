// Where things are, from the project's root.

import { readFileSync } from 'node:fs';
import path from 'node:path';

export const projectRoot = path.resolve(import.meta.dirname, '../..');
export const samplesFolder = path.join(projectRoot, 'samples');

/** The minutes that the walkthrough opens, and the pictures show. */
export const exampleFile = path.join(projectRoot, 'walkthrough/eksempel.referat');

/** Every VS Code that the scripts fetch lies here; git ignores it. */
export const cacheFolder = path.join(projectRoot, '.vscode-test');

/** Everything that a run writes: logs, results, pictures; git ignores it. */
export const outFolder = path.join(projectRoot, 'out');

/** The manifest of the extension, as it is on disk now. */
export function readManifest() {
  return JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8'));
}
