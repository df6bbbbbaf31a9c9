// Bundles everything that runs: the extension, the server, the command line, and the suite that runs
// inside VS Code's extension host.
//
//   node esbuild.mjs                development: readable, with source maps
//   node esbuild.mjs --production   what ships: minified, no source maps
//   node esbuild.mjs --watch        development, and again after every change

import * as esbuild from 'esbuild';
import { bundleOptions } from './scripts/bundleOptions.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const common = { ...bundleOptions, minify: production, sourcemap: !production };

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...common,
    entryPoints: ['client/src/extension.ts'],
    outfile: 'dist/extension.js',
    // The extension host itself answers `require('vscode')`.
    external: ['vscode'],
  },
  {
    ...common,
    entryPoints: ['server/src/lsp/main.node.ts'],
    outfile: 'dist/server.js',
  },
  {
    ...common,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
];

/** The suite never ships; mocha stays outside because it loads its reporters by name at run time. */
const suite = {
  ...common,
  minify: false,
  sourcemap: true,
  entryPoints: ['test/vscode/suite/index.ts'],
  outfile: 'out/test/vscode/index.js',
  external: ['vscode', 'mocha'],
};

const wanted = production ? bundles : [...bundles, suite];

if (watch) {
  const contexts = await Promise.all(
    wanted.map((options) => esbuild.context({ ...options, logLevel: 'info' })),
  );
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  try {
    await Promise.all(wanted.map((options) => esbuild.build(options)));
  } catch {
    // esbuild has printed what is wrong, with the line; a stack trace of ours would bury it.
    process.exitCode = 1;
  }
}
