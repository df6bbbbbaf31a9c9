import { readFile, stat } from 'node:fs/promises';
import { basename, normalize } from 'node:path';
import { looksLikeMinutes } from '../detection/detect';
import { decode } from '../files/decode';
import { claimOf } from '../files/names';
import { walk } from '../files/walk.node';
import type { Io } from './io';

/** The path that stands for standard input. */
export const STDIN = '-';

/** A file to look at; `named` when the user named it outright. */
export interface Source {
  readonly path: string;
  readonly named: boolean;
}

export type Unreadable = (path: string, error: unknown) => void;

/**
 * The files behind the paths, in the order of the paths and then of the folders, each once.
 * What does not exist or cannot be entered is told to `unreadable`; the rest goes on.
 */
export async function findSources(
  paths: readonly string[],
  unreadable: Unreadable,
): Promise<readonly Source[]> {
  const sources = new Map<string, Source>();
  for (const path of paths) {
    try {
      if (path !== STDIN && (await stat(path)).isDirectory()) {
        for await (const file of walk(path, unreadable)) {
          if (!sources.has(normalize(file)))
            sources.set(normalize(file), { path: file, named: false });
        }
      } else {
        sources.set(normalize(path), { path, named: true });
      }
    } catch (error) {
      unreadable(path, error);
    }
  }
  return [...sources.values()];
}

/** The text of a source; null when it was found in a folder and is no minutes. Throws what the file system says. */
export async function readSource(source: Source, io: Io): Promise<string | null> {
  const bytes = source.path === STDIN ? await io.readStdin() : await readFile(source.path);
  const text = decode(bytes);
  if (source.named || claimOf(basename(source.path)) === 'certain') return text;
  return looksLikeMinutes(text) ? text : null;
}
