// Takes the pictures in docs/pictures anew, in a light theme and in a dark one, while the suite before the
// window runs; a suite that fails takes no picture that anybody should keep.
//
//   npm run pictures

import { readSuiteResult, workbenchResultFile } from './suiteResult.mjs';
import { runWorkbenchSuite } from './workbenchSuite.mjs';

for (const theme of ['light', 'dark']) {
  await runWorkbenchSuite({ pictures: theme });
  if (readSuiteResult(workbenchResultFile)?.failed !== 0) process.exitCode = 1;
}
