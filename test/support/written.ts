import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const ROOT = new URL('../../', import.meta.url);

/**
 * Expects a file of the project to say what is made of tables. With `-u` it is written; so whatever else a
 * test asks of it must be asked of what it is to say, or the run that writes it would fail.
 *
 * @param path from the project's root
 */
export async function expectWritten(path: string, content: string): Promise<void> {
  const file = fileURLToPath(new URL(path, ROOT));
  const told = `${path} is out of date: run \`npm run test:unit -- -u\`, and look at what it wrote`;
  await expect(content, told).toMatchFileSnapshot(file);
}
