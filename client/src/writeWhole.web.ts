import { type Uri, workspace } from 'vscode';
import { writeWhole as writeBySteps } from './writeWhole';

/**
 * Writes a file wholly or not at all. On the user's own machine the browser itself sees to that, and where
 * the user has shown it no more than one file, it lets nobody write another one beside it. On any
 * other file system by steps. A folder is never replaced.
 *
 * @param leftBehind Told of an old file that could not be deleted.
 */
export async function writeWhole(
  target: Uri,
  text: string,
  leftBehind: (uri: Uri) => void,
): Promise<void> {
  if (target.scheme !== 'file') return writeBySteps(target, text, leftBehind);
  await workspace.fs.writeFile(target, new TextEncoder().encode(text));
}
