import { latinLetters } from './letters.mjs';

/** What all our bundles share. Node 20 is the oldest Node that any of them meets. */
export const bundleOptions = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // jsonc-parser's other form loads its parts by names that a bundler cannot follow.
  mainFields: ['module', 'main'],
  // Node 20 knows all classes of characters; esbuild doubts it, for some versions of Unicode, and would
  // write `new RegExp(…)` in the place of every literal with \p{…}: longer, and made anew on each use.
  supported: { 'regexp-unicode-property-escapes': true },
  plugins: [latinLetters],
  // Danish letters as themselves; every escape would be six characters long.
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};

/** What our bundles for web workers share. What they take of a package is what it has for browsers. */
export const webBundleOptions = {
  ...bundleOptions,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
};
