// Where things are, from the project's root.

import { readFileSync } from 'node:fs';
import path from 'node:path';

export const projectRoot = path.resolve(import.meta.dirname, '../..');
export const samplesFolder = path.join(projectRoot, 'samples');

/** The minutes that the walkthrough opens, and the pictures show. */
export const exampleFile = path.join(projectRoot, 'walkthrough/eksempel.referat');

/** Every VS Code that the scripts fetch lies here; git ignores it. */
export const cacheFolder = path.join(projectRoot, '.vscode-test');

/** An extension with nothing in it: VS Code wants one under development, and the package is tested installed. */
export const carrierFolder = path.join(projectRoot, 'test/vscode/carrier');

/** Everything that a run writes: logs, results, pictures; git ignores it. */
export const outFolder = path.join(projectRoot, 'out');

/** The manifest of the extension, as it is on disk now. */
export function readManifest() {
  return JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8'));
}

/** Where `npm run package` puts what one installs in VS Code. */
export function packageFile() {
  const { name, version } = readManifest();
  return path.join(projectRoot, `${name}-${version}.vsix`);
}
