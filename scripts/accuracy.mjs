// Plants errors in the figures of minutes and prints how many are found, and where they are shown.
//
//   npm run accuracy

import { runProgram } from './program.mjs';

await runProgram('test/accuracy/main.ts');
