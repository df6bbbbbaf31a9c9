import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesGlob, matchesWildcard } from '../../server/src/text/wildcard';

describe('a pattern in which * stands for anything', () => {
  it.each<[string, string, boolean]>([
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['*', 'alt', true],
    ['siden sidst', 'siden sidst', true],
    ['siden sidst', 'siden sidst i udvalget', false],
    ['siden sidst*', 'siden sidst', true],
    ['siden sidst*', 'siden sidst i udvalget', true],
    ['*orientering', 'mundtlig orientering', true],
    ['*orientering', 'orienteringer', false],
    ['valg * udvalg*', 'valg til udvalg', true],
    ['valg * udvalg*', 'valg udvalg', false],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['ab*ba', 'aba', false],
    ['*a*b*', 'xaxbx', true],
    ['*b*a*', 'xaxbx', false],
    ['**', 'x', true],
    // Nothing else is special.
    ['a.c', 'abc', false],
    ['a?c', 'abc', false],
    ['[ab]', 'a', false],
    ['(a+)+$', '(a+)+$', true],
    ['a\\*', 'a\\b', true],
  ])('%j and %j: %s', (pattern, text, fits) => {
    expect(matchesWildcard(pattern, text)).toBe(fits);
  });

  it('fits as the definition says', () => {
    const letters = (from: string) =>
      fc.array(fc.constantFrom(...from), { maxLength: 8 }).map((all) => all.join(''));
    fc.assert(
      fc.property(letters('ab*'), letters('ab'), (pattern, text) => {
        expect(matchesWildcard(pattern, text)).toBe(byDefinition(pattern, text));
      }),
    );
  });

  it('takes no longer for a pattern of stars', () => {
    const pattern = '*a'.repeat(1000);
    expect(matchesWildcard(pattern, 'a'.repeat(100_000))).toBe(true);
    expect(matchesWildcard(`${pattern}b`, 'a'.repeat(100_000))).toBe(false);
  });
});

/** The definition, word for word; it takes for ever where there are many stars. */
function byDefinition(pattern: string, text: string): boolean {
  if (pattern === '') return text === '';
  const rest = pattern.slice(1);
  if (!pattern.startsWith('*')) return pattern[0] === text[0] && byDefinition(rest, text.slice(1));
  return byDefinition(rest, text) || (text !== '' && byDefinition(pattern, text.slice(1)));
}

describe('a pattern of paths', () => {
  it.each<[string, string, boolean]>([
    ['referat.md', 'referat.md', true],
    ['referat.md', '2026/referat.md', false],
    ['*.md', 'referat.md', true],
    ['*.md', '2026/referat.md', false],
    ['*/*.md', '2026/referat.md', true],
    ['**/*.md', 'referat.md', true],
    ['**/*.md', '2026/maj/referat.md', true],
    ['2026/**', '2026/maj/referat.md', true],
    ['2026/**', '2025/maj/referat.md', false],
    ['**/arkiv/**', 'a/b/arkiv/c/d', true],
    ['**/arkiv/**', 'a/b/arkivet/c/d', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b/**/c', 'a/x/b/y/b/z/c', true],
    ['a/**/b/**/c', 'a/x/b/y/b/z', false],
    ['**', 'a/b', true],
    ['a**b', 'axb', true],
    ['a**b', 'a/b', false],
    ['?.md', 'a.md', false],
  ])('%j and %j: %s', (pattern, path, fits) => expect(matchesGlob(pattern, path)).toBe(fits));

  it('takes no longer for a pattern of stars', () => {
    const pattern = `${'**/a/'.repeat(60)}b`;
    expect(matchesGlob(pattern, 'a/'.repeat(5000))).toBe(false);
  });
});
