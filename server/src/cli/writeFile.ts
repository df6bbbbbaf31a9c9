import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const SUFFIX_BYTES = 6;

/**
 * Writes a file so that at every moment either the old one or the new one is there, whole: into a
 * new file in the same folder, which then takes the name. Throws what the file system says; then the
 * old file is untouched and the new one gone.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  // Through a link: the file that it leads to is replaced, the link stays.
  const target = await realpath(path).catch(() => path);
  const suffix = randomBytes(SUFFIX_BYTES).toString('hex');
  const temporary = join(dirname(target), `.${basename(target)}.${suffix}`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
