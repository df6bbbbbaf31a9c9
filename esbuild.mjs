// Bundles everything that runs: the extension, the server, the command line, and the suite that runs
// inside VS Code's extension host.
//
//   node esbuild.mjs                development: readable, with source maps
//   node esbuild.mjs --production   what ships: minified, no source maps
//   node esbuild.mjs --watch        development, and again after every change

import * as esbuild from 'esbuild';
import { bundleOptions, webBundleOptions } from './scripts/bundleOptions.mjs';
import { shippedBundles } from './scripts/bundles.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const shipped = shippedBundles.map((options) => ({
  ...options,
  minify: production,
  sourcemap: !production,
}));

/**
 * The suite never ships; mocha stays outside because it loads its reporters by name at run time.
 * @type {import('esbuild').BuildOptions}
 */
const suite = {
  ...bundleOptions,
  sourcemap: true,
  entryPoints: ['test/vscode/suite/index.ts'],
  outfile: 'out/test/vscode/index.js',
  external: ['vscode', 'mocha'],
};

/**
 * The same tests for an extension host that is a web worker; Node's modules and mocha's reporters are not there.
 * @type {import('esbuild').BuildOptions}
 */
const webSuite = {
  ...webBundleOptions,
  sourcemap: 'inline',
  entryPoints: ['test/vscode/web/index.ts'],
  outfile: 'out/test/vscode/web.js',
  external: ['vscode'],
  alias: {
    mocha: './test/vscode/web/mocha.ts',
    'node:assert/strict': './test/vscode/web/assert.ts',
  },
  define: { 'process.env.MOCHA_GREP': JSON.stringify(process.env.MOCHA_GREP ?? '') },
};

const wanted = production ? shipped : [...shipped, suite, webSuite];

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
