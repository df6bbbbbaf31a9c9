/** What replacing a file needs of the file system that it lies on. `U` names a file. */
export interface FileSystem<U> {
  kindOf(file: U): Promise<'file' | 'folder' | 'nothing'>;
  write(file: U, bytes: Uint8Array): PromiseLike<void>;
  /** Fails when something has the new name already. */
  rename(from: U, to: U): PromiseLike<void>;
  delete(file: U): PromiseLike<void>;
  /** The error that says that a folder is in the way. */
  isFolder(file: U): Error;
  /** An unused name in the same folder. */
  sibling(file: U, purpose: 'new' | 'old'): U;
}

/** The old file could not be put back where it was. */
export class OldFileAside<U> extends Error {
  constructor(
    readonly where: U,
    override readonly cause: unknown,
  ) {
    super('The old file could not be put back.');
  }
}

/**
 * Writes a file wholly or not at all, on a file system that can only rename onto a free name: first a
 * new one beside it, then the two change places. When a step fails, the old file stands where it
 * stood, nothing else is left, and the error goes on to the caller.
 *
 * The old file is set aside by its own renaming, because a renaming that overwrites deletes what is
 * in the way (a folder with all that it holds, too) before it knows whether it succeeds.
 *
 * Throws `OldFileAside` when the file system refused the new file and then also the old one; told to
 * `leftBehind` is an old file that could not be deleted, which is no failure: the new one is there.
 */
export async function replaceFile<U>(
  files: FileSystem<U>,
  target: U,
  bytes: Uint8Array,
  leftBehind: (file: U) => void,
): Promise<void> {
  const kind = await files.kindOf(target);
  if (kind === 'folder') throw files.isFolder(target);
  const fresh = files.sibling(target, 'new');
  try {
    await files.write(fresh, bytes);
    await (kind === 'nothing'
      ? files.rename(fresh, target)
      : swap(files, target, fresh, leftBehind));
  } catch (error) {
    await files.delete(fresh).then(undefined, () => undefined);
    throw error;
  }
}

async function swap<U>(
  files: FileSystem<U>,
  target: U,
  fresh: U,
  leftBehind: (file: U) => void,
): Promise<void> {
  const old = files.sibling(target, 'old');
  await files.rename(target, old);
  try {
    await files.rename(fresh, target);
  } catch (error) {
    try {
      await files.rename(old, target);
    } catch {
      throw new OldFileAside(old, error);
    }
    throw error;
  }
  await files.delete(old).then(undefined, () => leftBehind(old));
}
