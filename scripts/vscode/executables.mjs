// Finds programs as a shell would.

import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The first of these files that can be run, or `undefined`. */
export function firstExecutable(files) {
  return files.find(isExecutable);
}

/** Every place where PATH would look for a program of one of these names, best first. */
export function placesOnPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
