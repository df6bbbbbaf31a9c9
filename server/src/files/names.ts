/** Endings that say by themselves that a file is minutes (the language's own). */
const CERTAIN = ['.referat', '.referat.md', '.referat.txt'];
/** Endings of files that may be minutes; their text has to be looked at. */
const POSSIBLE = ['.txt', '.md'];
/** Folders that hold other people's files. */
export const PASSED_OVER: ReadonlySet<string> = new Set(['node_modules', '.git']);

export type FileClaim = 'certain' | 'possible' | 'none';

/** What a file's name says about whether it is minutes; capitals do not matter. */
export function claimOf(name: string): FileClaim {
  const lower = name.toLowerCase();
  if (CERTAIN.some((ending) => lower.endsWith(ending))) return 'certain';
  return POSSIBLE.some((ending) => lower.endsWith(ending)) ? 'possible' : 'none';
}

/** True for a folder that a search for minutes does not enter. */
export function isPassedOver(folder: string): boolean {
  return PASSED_OVER.has(folder);
}
