import { defineConfig } from 'vitest/config';

/** The suite that sits before the screen: `npm run test:vscode` runs it after the one inside VS Code. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    // A VS Code and a browser for each file are enough for a small machine.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
