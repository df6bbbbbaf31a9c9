import type { Uri } from 'vscode';
import { writeWhole as writeOnDisk } from '../../server/src/files/writeWhole.node';
import { writeWhole as writeBySteps } from './writeWhole';

/**
 * Writes a file wholly or not at all: on the machine's own disk in one step, as the command line does,
 * and on any other file system by steps. A folder is never replaced.
 *
 * @param leftBehind Told of an old file that could not be deleted.
 */
export function writeWhole(
  target: Uri,
  text: string,
  leftBehind: (uri: Uri) => void,
): Promise<void> {
  if (target.scheme === 'file') return writeOnDisk(target.fsPath, text);
  return writeBySteps(target, text, leftBehind);
}
