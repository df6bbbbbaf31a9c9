// Measures what tables cost, and how the cost grows with their size.
//
//   npm run bench

import { runProgram } from './program.mjs';

await runProgram('test/bench/main.ts');
