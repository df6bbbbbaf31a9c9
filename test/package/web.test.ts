// What runs in browsers brings all that it needs, and is small.
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { shippedBundles } from '../../scripts/bundles.mjs';

const WEB = ['dist/extension.web.js', 'dist/server.web.js'];
const LARGEST_BYTES = 800 * 1024;
const ROOT = new URL('../../', import.meta.url).pathname;

describe.each(WEB)('%s', (outfile) => {
  const built = build({
    ...shippedBundles.find((options) => options.outfile === outfile),
    absWorkingDir: ROOT,
    minify: true,
    write: false,
    metafile: true,
  });

  it('asks its host for the editor alone, and no module of Node', async () => {
    const { metafile } = await built;
    const outputs = Object.values(metafile.outputs);
    const asked = new Set(outputs.flatMap(({ imports }) => imports).map(({ path }) => path));
    expect([...asked].filter((path) => path !== 'vscode')).toEqual([]);
  });

  it('holds nothing that was written for Node', async () => {
    const { metafile } = await built;
    const ours = Object.keys(metafile.inputs).filter((file) => !file.startsWith('node_modules/'));
    expect(ours.filter((file) => file.endsWith('.node.ts'))).toEqual([]);
    expect(ours.some((file) => file.endsWith('.web.ts'))).toBe(true);
  });

  it('is small', async () => {
    const { outputFiles = [] } = await built;
    expect(outputFiles[0]?.contents.length).toBeLessThan(LARGEST_BYTES);
  });
});
