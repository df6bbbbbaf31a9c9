import { defineConfig } from 'vitest/config';
import { viteLatinLetters } from './scripts/letters.mjs';

export default defineConfig({
  // The patterns as they ship.
  plugins: [viteLatinLetters],
  test: {
    // The protocol and command line tests start the built programs.
    globalSetup: ['test/support/build.ts'],
    include: ['test/**/*.test.ts'],
    // These run inside VS Code: npm run test:vscode.
    exclude: ['test/vscode/**', 'test/bench/**'],
    // Generous: a busy machine must not fail a test that starts a program.
    testTimeout: 30_000,
  },
});
