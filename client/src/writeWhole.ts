import { FileSystemError, FileType, Uri, workspace } from 'vscode';

const { fs } = workspace;

/**
 * Writes a file wholly or not at all: first a new one beside it, then the two change places. When a
 * step fails the old file stands where it stood, nothing else is left, and the error goes on to the
 * caller. A folder is never replaced.
 *
 * The old file is set aside by its own renaming, because `rename` with `overwrite` deletes what is
 * in the way (a folder with all that it holds, too) before it knows whether the renaming succeeds.
 */
export async function writeWhole(target: Uri, text: string): Promise<void> {
  const type = await typeOf(target);
  if (type !== undefined && (type & FileType.Directory) !== 0) {
    throw FileSystemError.FileIsADirectory(target);
  }
  const fresh = sibling(target, 'new');
  try {
    await fs.writeFile(fresh, new TextEncoder().encode(text));
    await (type === undefined ? fs.rename(fresh, target) : swap(target, fresh));
  } catch (error) {
    await fs.delete(fresh).then(undefined, () => undefined);
    throw error;
  }
}

async function swap(target: Uri, fresh: Uri): Promise<void> {
  const old = sibling(target, 'old');
  await fs.rename(target, old);
  try {
    await fs.rename(fresh, target);
  } catch (error) {
    await fs.rename(old, target);
    throw error;
  }
  await fs.delete(old);
}

/** What stands there, or undefined when nothing does. */
async function typeOf(uri: Uri): Promise<FileType | undefined> {
  try {
    return (await fs.stat(uri)).type;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/** A name in the same folder that nobody else uses: renaming does not cross file systems then. */
function sibling(target: Uri, purpose: 'new' | 'old'): Uri {
  const name = target.path.split('/').at(-1) ?? '';
  return Uri.joinPath(target, '..', `.${name}.${Date.now().toString(36)}.${purpose}`);
}
