// Patterns are written with the names of letters and bundled with ranges: the same pattern, sooner ready.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { withLatinLetters } from '../../scripts/letters.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Every letter that a name in Danish minutes may have, and what is none. */
const CHARACTERS = 'aAåÅæÆøØéÉüÜßšŠžČłĐñÐþșȘțȚ ×÷-0_.\t\u0301'.split('');

function compiled(pattern: string): RegExp {
  return new RegExp(withLatinLetters(pattern), 'u');
}

describe('letters', () => {
  test.each([
    String.raw`^\p{L}$`,
    String.raw`^\p{Lu}$`,
    String.raw`^\p{Ll}$`,
    String.raw`^[\p{L}.-]$`,
    String.raw`^[^\p{Lu}]$`,
    String.raw`^(?:[\]x]|\p{Ll})$`,
    String.raw`(?<!\p{L})[-\p{Ll}\d](?!\p{L})`,
  ])('%s matches the same Latin letters in its bundled form', (pattern) => {
    const before = new RegExp(pattern, 'u');
    const after = compiled(pattern);
    expect(CHARACTERS.filter((each) => after.test(each))).toEqual(
      CHARACTERS.filter((each) => before.test(each)),
    );
  });

  test.each(['Nguyễn', 'Trần', 'Hồ', 'Ștefan', 'Țurcan', 'Ayşe', 'Yılmaz', 'Łukasz', 'Soﬁe'])(
    '%s is a name with a capital',
    (name) => {
      expect(compiled(String.raw`^\p{Lu}\p{L}+$`).test(name)).toBe(true);
    },
  );

  test('no name of letters is left in our sources, and every pattern that had one can be built', () => {
    const files = readdirSync(`${ROOT}server/src`, { recursive: true, encoding: 'utf8' });
    const patterns = files
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => readFileSync(`${ROOT}server/src/${file}`, 'utf8').split('\n'))
      .flatMap((line) => [...line.matchAll(/\/((?:\\.|\[(?:\\.|[^\]])*\]|[^/\\[\n])+)\/[a-z]*u/g)])
      .map((match) => match[1] as string)
      .filter((pattern) => pattern.includes('\\p{L'));
    expect(patterns.length).toBeGreaterThan(100);
    for (const pattern of patterns) {
      expect(withLatinLetters(pattern)).not.toContain('\\p{L');
      expect(() => compiled(pattern)).not.toThrow();
    }
  });
});
