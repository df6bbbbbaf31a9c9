import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFinding, findingsIn } from '../support/rules';

/** Documents in every form, each with the codes of what a careful reader would want to hear. */
const FOLDERS = [
  { texts: 'test/fixtures/forms', expectations: 'test/fixtures/forms', ending: '.txt' },
  { texts: 'samples', expectations: 'test/fixtures/samples', ending: '' },
] as const;
const SUFFIX = '.expected.json';

for (const { texts, expectations, ending } of FOLDERS) {
  const files = existsSync(expectations) ? readdirSync(expectations) : [];
  describe(`findings in ${texts}`, () => {
    it.each(
      files.filter((file) => file.endsWith(SUFFIX)).map((file) => file.slice(0, -SUFFIX.length)),
    )('%s', (name) => {
      const text = readFileSync(join(texts, name + ending), 'utf8');
      const expected: { readonly findings: readonly string[] } = JSON.parse(
        readFileSync(join(expectations, name + SUFFIX), 'utf8'),
      );
      const found = findingsIn(text);
      const said = found.map((finding) => describeFinding(finding, text)).join('\n');
      expect(found.map(({ rule }) => rule.id).sort(), said).toEqual([...expected.findings].sort());
    });
  });
}
