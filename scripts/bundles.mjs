import { bundleOptions, webBundleOptions } from './bundleOptions.mjs';

/**
 * Everything that ships: the extension and the server, for Node and for browsers, and the command line.
 * @type {readonly import('esbuild').BuildOptions[]}
 */
export const shippedBundles = [
  {
    ...bundleOptions,
    entryPoints: ['client/src/extension.node.ts'],
    outfile: 'dist/extension.js',
    // The extension host itself answers `require('vscode')`.
    external: ['vscode'],
  },
  {
    ...bundleOptions,
    entryPoints: ['server/src/lsp/main.node.ts'],
    outfile: 'dist/server.js',
  },
  {
    ...webBundleOptions,
    entryPoints: ['client/src/extension.web.ts'],
    outfile: 'dist/extension.web.js',
    external: ['vscode'],
  },
  {
    ...webBundleOptions,
    entryPoints: ['server/src/lsp/main.web.ts'],
    outfile: 'dist/server.web.js',
    // A worker runs a script, not a module.
    format: 'iife',
  },
  {
    ...bundleOptions,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
];
