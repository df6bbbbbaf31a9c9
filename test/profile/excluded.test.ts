import { describe, expect, it } from 'vitest';
import { isExcluded } from '../../server/src/profile/excluded';

describe('a file is excluded', () => {
  it.each<[string[], string | null, boolean]>([
    [[], 'a.md', false],
    [['arkiv'], 'arkiv/2024/a.md', true],
    [['arkiv/'], 'arkiv/a.md', true],
    [['arkiv'], 'arkivet/a.md', false],
    [['arkiv'], '2026/arkiv/a.md', false],
    [['**/arkiv'], '2026/arkiv/a.md', true],
    [['Arkiv\\2024'], 'arkiv/2024/a.md', true],
    [['./kladde*'], 'Kladde til maj.md', true],
    [['*.md'], '2026/a.md', false],
    [['*.txt', '**/*.md'], '2026/a.md', true],
    // One letter in two ways of writing it, as two systems do.
    [['m\u00e5ned'], 'ma\u030aned/a.md', true],
    [['**'], null, false],
  ])('%j, %j: %s', (patterns, path, excluded) => {
    expect(isExcluded(patterns, path)).toBe(excluded);
  });
});
