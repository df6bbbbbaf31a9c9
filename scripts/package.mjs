// Makes referat-<version>.vsix, what one installs in VS Code, and says how big it is. Fails when it is
// not as it must be; then the package is there all the same, to be looked at.
//
//   npm run package
//   npm run package -- https://…/    the README's links and pictures lead there, as a shop of extensions needs

import { spawn } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { packageFaults } from './packageFaults.mjs';
import { packageFile, projectRoot, readManifest } from './vscode/paths.mjs';

const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');

const [, , address] = process.argv;
const file = packageFile();
// An older package must not pass for this one.
rmSync(file, { force: true });
const output = await pack();
if (output === undefined) {
  process.exitCode = 1;
} else {
  console.log(`${path.basename(file)}: ${Math.ceil(statSync(file).size / 1000)} kB`);
  const faults = packageFaults({ file, output, manifest: readManifest() });
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}

/** Resolves to what vsce said, which is also printed; to nothing when it failed. */
function pack() {
  const args = [
    ...['package', '--out', file],
    // esbuild has put everything that runs into dist/.
    '--no-dependencies',
    '--allow-missing-repository',
    ...(address === undefined
      ? ['--no-rewrite-relative-links']
      : ['--baseContentUrl', address, '--baseImagesUrl', address]),
  ];
  const child = spawn(process.execPath, [vsce, ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const listen = (from, to) =>
    from.on('data', (bytes) => {
      output += bytes;
      to.write(bytes);
    });
  listen(child.stdout, process.stdout);
  listen(child.stderr, process.stderr);
  return new Promise((resolve) => {
    child.once('error', () => resolve(undefined));
    child.once('close', (code) => resolve(code === 0 ? output : undefined));
  });
}
