// Makes referat-<version>.vsix, what one installs in VS Code, and says how big it is.
//
//   npm run package

import { statSync } from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { projectRoot, readManifest } from './vscode/paths.mjs';

const { name, version } = readManifest();
const file = path.join(projectRoot, `${name}-${version}.vsix`);

await createVSIX({
  cwd: projectRoot,
  packagePath: file,
  // esbuild has put everything that runs into dist/.
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
console.log(`${path.basename(file)}: ${Math.ceil(statSync(file).size / 1024)} KB`);
