import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decode } from '../files/decode';
import { walk } from '../files/walk.node';
import type { Disk } from './host';

/** The disk of the machine: what `file:` uris name. */
export const nodeDisk: Disk = {
  async *list(folder) {
    const path = pathOf(folder);
    if (path === null) return;
    // What cannot be read cannot be found by a search either; the search goes on.
    for await (const file of walk(path, () => {})) yield pathToFileURL(file).href;
  },
  async read(uri, limit) {
    const path = pathOf(uri);
    if (path === null) return null;
    try {
      const { size } = await stat(path);
      return size > limit ? null : decode(await readFile(path));
    } catch {
      return null;
    }
  },
};

function pathOf(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}
