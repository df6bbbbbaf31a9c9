// What `npm run package` refuses.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { packageFaults } from '../../scripts/packageFaults.mjs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'referat-faults-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The faults of a package with these files, after what vsce said. */
function faultsOf(names: readonly string[], output = '', contributes: unknown = {}): string[] {
  const file = join(folder, 'a.vsix');
  writeFileSync(file, listOfZip(names.map((name) => `extension/${name}`)));
  return packageFaults({ file, output, manifest: { ...manifest, contributes } });
}

/** Those of a package with nothing in it. */
const faultsOfNothing = (output = '', contributes: unknown = {}) =>
  faultsOf([], output, contributes);

describe('the package', () => {
  it('has everything that is listed, and nothing else', () => {
    const wanted = faultsOfNothing().map((fault) => fault.replace(/ is missing\.$/, ''));
    expect(wanted).toContain('dist/server.web.js');
    expect(faultsOf([...wanted, 'docs/rules/da/vote-count.md'])).toEqual([]);
    expect(faultsOf([...wanted, 'server/src/lsp/main.node.ts'])).toEqual([
      'server/src/lsp/main.node.ts does not belong in it.',
    ]);
    expect(faultsOf(wanted.slice(1))).toEqual([`${wanted[0]} is missing.`]);
  });

  it('has what the manifest points to', () => {
    const contributes = { icons: { light: './icons/none.svg' }, event: 'onCommand:a/b.js' };
    expect(faultsOfNothing('', contributes)).toContain('icons/none.svg is missing.');
    expect(faultsOfNothing('', contributes).filter((fault) => fault.includes('onCommand'))).toEqual(
      [],
    );
  });

  it('is made without a warning, and is small', () => {
    const output = ' INFO  Files\n WARNING  The license is missing.\n';
    expect(faultsOfNothing(output)).toContain('vsce warns: WARNING  The license is missing.');
    const many = Array.from({ length: 9000 }, (_, i) => `docs/rules/da/${'x'.repeat(60)}${i}.md`);
    expect(faultsOf(many)).toContainEqual(expect.stringMatching(/^It has \d+ bytes/));
  });
});

/** A zip of which there is only the list at its end. */
function listOfZip(names: readonly string[]): Buffer {
  const entries = names.map((name) => {
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(name.length, 28);
    entry.write(name, 46, 'latin1');
    return entry;
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 10);
  return Buffer.concat([...entries, end]);
}
