import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { claimOf, isPassedOver } from './names';

/**
 * Files below a folder whose names allow minutes, in an order that is the same on every machine
 * (by code unit; a folder's files before its subfolders). Links are followed, each folder is entered
 * once, so links in circles end. What cannot be read is told to `unreadable` and passed over.
 */
export async function* walk(
  folder: string,
  unreadable: (path: string, error: unknown) => void,
): AsyncGenerator<string> {
  const entered = new Set<string>();
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    try {
      const real = await realpath(next);
      if (entered.has(real)) continue;
      entered.add(real);
      const { files, folders } = await sorted(next, unreadable);
      yield* files;
      for (const folder of folders.reverse()) waiting.push(folder);
    } catch (error) {
      unreadable(next, error);
    }
  }
}

async function sorted(folder: string, unreadable: (path: string, error: unknown) => void) {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const files: string[] = [];
  const folders: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const kind = await kindOf(entry, path, unreadable);
    if (kind === 'folder' && !isPassedOver(entry.name)) folders.push(path);
    if (kind === 'file' && claimOf(entry.name) !== 'none') files.push(path);
  }
  return { files, folders };
}

/** A link counts as what it leads to; one that leads nowhere counts only if it could have been minutes. */
async function kindOf(
  entry: Dirent,
  path: string,
  unreadable: (path: string, error: unknown) => void,
): Promise<'file' | 'folder' | 'other'> {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return 'other';
  try {
    const target = await stat(path);
    return target.isDirectory() ? 'folder' : target.isFile() ? 'file' : 'other';
  } catch (error) {
    if (claimOf(entry.name) !== 'none') unreadable(path, error);
    return 'other';
  }
}
