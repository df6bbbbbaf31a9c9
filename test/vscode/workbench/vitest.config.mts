import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** The suite that sits before the screen: `npm run test:vscode` runs it after the one inside VS Code. */
export default defineConfig({
  // Not in a folder of its own beside the tests.
  cacheDir: path.resolve(import.meta.dirname, '../../../node_modules/.vite'),
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    // A VS Code and a browser for each file are enough for a small machine.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 40_000 } },
  },
});
