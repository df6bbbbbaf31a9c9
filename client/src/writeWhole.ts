import { FileSystemError, FileType, type Uri, workspace } from 'vscode';
import { replaceFile } from './replaceFile';

const { fs } = workspace;

/**
 * Writes a file wholly or not at all, on any file system that VS Code reaches: by the steps of
 * `replaceFile`, since `workspace.fs` knows none that is one. A folder is never replaced.
 *
 * @param leftBehind Told of an old file that could not be deleted.
 */
export async function writeWhole(
  target: Uri,
  text: string,
  leftBehind: (uri: Uri) => void,
): Promise<void> {
  await replaceFile(
    {
      kindOf,
      write: (uri, bytes) => fs.writeFile(uri, bytes),
      rename: (from, to) => fs.rename(from, to),
      delete: (uri) => fs.delete(uri),
      isFolder: FileSystemError.FileIsADirectory,
      sibling,
    },
    target,
    new TextEncoder().encode(text),
    leftBehind,
  );
}

async function kindOf(uri: Uri): Promise<'file' | 'folder' | 'nothing'> {
  try {
    const { type } = await fs.stat(uri);
    return (type & FileType.Directory) === 0 ? 'file' : 'folder';
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return 'nothing';
    throw error;
  }
}

/** A name in the same folder that nobody else uses: renaming does not cross file systems then. */
function sibling(target: Uri, purpose: 'new' | 'old'): Uri {
  const cut = target.path.lastIndexOf('/') + 1;
  const name = `.${target.path.slice(cut)}.${crypto.randomUUID()}.${purpose}`;
  return target.with({ path: target.path.slice(0, cut) + name });
}
