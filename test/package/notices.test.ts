import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { thirdPartyNotices } from '../../scripts/thirdParty.mjs';

// Out of date? `npm run notices` writes it anew.
it('THIRD-PARTY-NOTICES.txt names what is in the programs, and its terms', async () => {
  const notices = new URL('../../THIRD-PARTY-NOTICES.txt', import.meta.url);
  expect(readFileSync(notices, 'utf8')).toBe(await thirdPartyNotices());
});
