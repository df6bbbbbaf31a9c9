import { matchesGlob } from '../text/wildcard';

/**
 * True when a pattern fits the file or a folder that it lies in, so that `arkiv` is everything in that
 * folder. Case does not count, since it does not on most machines that minutes are written on, and `\`
 * may be written for `/`.
 *
 * @param relativePath The file, from the folder that the patterns are relative to; null for a text
 * without a file, which no pattern fits.
 */
export function isExcluded(patterns: readonly string[], relativePath: string | null): boolean {
  if (relativePath === null || patterns.length === 0) return false;
  const names = compared(relativePath).split('/');
  const paths = names.map((_, at) => names.slice(0, at + 1).join('/'));
  return patterns.map(compared).some((pattern) => paths.some((path) => matchesGlob(pattern, path)));
}

/** One spelling of a path: small letters, `/` between names, nothing at its ends. */
function compared(path: string): string {
  const plain = path.normalize('NFC').toLowerCase().replaceAll('\\', '/');
  const start = plain.startsWith('./') ? 2 : 0;
  return plain.slice(start, plain.endsWith('/') ? -1 : undefined);
}
