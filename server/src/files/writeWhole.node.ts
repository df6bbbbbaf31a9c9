import { randomBytes } from 'node:crypto';
import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const SUFFIX_BYTES = 6;
/** The bits of a mode that say who may do what. */
const PERMISSIONS = 0o777;

/** What writing uses of the disk; a test hands in one that is full. */
export interface Disk {
  readonly access: typeof access;
  readonly open: typeof open;
  readonly realpath: typeof realpath;
  readonly rename: typeof rename;
  readonly rm: typeof rm;
  readonly stat: typeof stat;
}

const DISK: Disk = { access, open, realpath, rename, rm, stat };

/**
 * Writes a file so that at every moment either the old one or the new one is there, whole: into a
 * new file in the same folder, which then takes the name. Throws what the file system says; then the
 * old file is untouched and the new one gone.
 *
 * Through a link, the file that it leads to is replaced and the link stays. Who might read the old
 * file may read the new one, and nobody else; one that is write-protected is not replaced. What is no
 * file and no folder (a pipe, a device) cannot give way to one and is written into.
 */
export async function writeWhole(path: string, text: string, disk: Disk = DISK): Promise<void> {
  const old = await existing(disk.stat(path));
  if (old !== null && !old.isFile() && !old.isDirectory()) return fill(path, 'w', text, disk);
  const target = (await existing(disk.realpath(path))) ?? path;
  if (old !== null) await disk.access(target, constants.W_OK);
  const suffix = randomBytes(SUFFIX_BYTES).toString('hex');
  const fresh = join(dirname(target), `.${basename(target)}.${suffix}`);
  try {
    await fill(fresh, 'wx', text, disk, old === null ? null : old.mode & PERMISSIONS);
    await disk.rename(fresh, target);
  } catch (error) {
    // What went wrong first is what the user must hear of.
    await disk.rm(fresh, { force: true }).catch(() => {});
    throw error;
  }
}

async function fill(
  path: string,
  flags: 'w' | 'wx',
  text: string,
  disk: Disk,
  mode: number | null = null,
): Promise<void> {
  // Nobody else looks into a file whose permissions are yet to be set.
  const file = await (mode === null ? disk.open(path, flags) : disk.open(path, flags, 0o600));
  try {
    await file.writeFile(text, 'utf8');
    // A file system without permissions refuses, and has nothing to protect.
    if (mode !== null) await file.chmod(mode).catch(() => {});
    if (flags === 'wx') await file.sync();
  } finally {
    await file.close();
  }
}

/** What the disk gives, or null when nothing is there. */
async function existing<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
