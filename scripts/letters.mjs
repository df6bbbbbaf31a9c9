import { readFile } from 'node:fs/promises';

/**
 * What \p{L}, \p{Lu} and \p{Ll} mean in our patterns: letters of the Latin script, up to U+017F.
 *
 * The engine builds a pattern when it is first used, and for the letters of all scripts that takes five to
 * twenty times as long as for these: with hundreds of patterns, a tenth of a second before the first outline.
 * So the patterns are written with the names that everybody knows, and get these ranges when they are
 * bundled; the tests run them in the same form (vitest.config.mts).
 */
const LAST = 0x17f;

const RANGES = {
  L: rangesOf(/\p{L}/u),
  Lu: rangesOf(/\p{Lu}/u),
  Ll: rangesOf(/\p{Ll}/u),
};

/** The characters that a pattern matches, as the inside of a class. */
function rangesOf(pattern) {
  let ranges = '';
  for (let code = 0; code <= LAST; code++) {
    if (!pattern.test(String.fromCharCode(code))) continue;
    const first = code;
    while (code < LAST && pattern.test(String.fromCharCode(code + 1))) code++;
    ranges += String.fromCharCode(first);
    if (code > first + 1) ranges += '-';
    if (code > first) ranges += String.fromCharCode(code);
  }
  return ranges;
}

/** The same source with ranges for the names of letters, inside a class and outside. */
export function withLatinLetters(source) {
  return source.replace(/\\p\{(Lu?|Ll)\}/g, (_, name, at) =>
    isInClass(source, at) ? RANGES[name] : `[${RANGES[name]}]`,
  );
}

/** A pattern stands on one line: inside a class when a bracket before it on its line is open. */
function isInClass(source, at) {
  let isOpen = false;
  for (let i = source.lastIndexOf('\n', at) + 1; i < at; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '[') isOpen = true;
    else if (source[i] === ']') isOpen = false;
  }
  return isOpen;
}

const OURS = /[\\/](?:server|client)[\\/]src[\\/].*\.ts$/;

/** For esbuild. */
export const latinLetters = {
  name: 'latin-letters',
  setup(build) {
    build.onLoad({ filter: OURS }, async ({ path }) => ({
      contents: withLatinLetters(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** For Vite and vitest. */
export const viteLatinLetters = {
  name: 'latin-letters',
  enforce: 'pre',
  transform(code, id) {
    return OURS.test(id) && code.includes('\\p{L')
      ? { code: withLatinLetters(code), map: null }
      : null;
  },
};
