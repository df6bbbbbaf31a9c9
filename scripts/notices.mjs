// Writes THIRD-PARTY-NOTICES.txt anew; a test says when that is needed.
//
//   node scripts/notices.mjs

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { thirdPartyNotices } from './thirdParty.mjs';
import { projectRoot } from './vscode/paths.mjs';

writeFileSync(path.join(projectRoot, 'THIRD-PARTY-NOTICES.txt'), await thirdPartyNotices());
