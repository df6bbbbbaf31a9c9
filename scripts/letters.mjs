import { readFile } from 'node:fs/promises';

/**
 * What \p{L}, \p{Lu} and \p{Ll} mean in our patterns: letters of the Latin script, among them those of
 * Vietnamese ("Nguyễn"); as capitals and small letters those up to U+017F and the Romanian Ș and Ț. Capitals
 * beyond begin no name that we know of, and each costs a range in every pattern.
 *
 * The engine builds a pattern when it is first used, and for the letters of all scripts that takes five to
 * twenty times as long as for these: with hundreds of patterns, a tenth of a second before the first outline.
 * So the patterns are written with the names that everybody knows, and get these ranges when they are
 * bundled; the tests run them in the same form (vitest.config.mts).
 */
const BLOCKS = [
  [0, 0x24f],
  [0x1e00, 0x1eff],
  // Ligatures, which copies from a PDF carry into names and words: "Soﬁe".
  [0xfb00, 0xfb06],
  // The signs of Kelvin and Ångström, which old texts have for K and Å.
  [0x212a, 0x212b],
];
const CASED_BLOCKS = [
  [0, 0x17f],
  [0x218, 0x21b],
  [0x212a, 0x212b],
];

const RANGES = {
  L: rangesOf(/\p{L}/u, BLOCKS),
  Lu: rangesOf(/\p{Lu}/u, CASED_BLOCKS),
  Ll: rangesOf(/\p{Ll}/u, CASED_BLOCKS),
};

/** The characters of some blocks that a pattern matches, as the inside of a class. */
function rangesOf(pattern, blocks) {
  let ranges = '';
  for (const [start, last] of blocks) {
    for (let code = start; code <= last; code++) {
      if (!pattern.test(String.fromCharCode(code))) continue;
      const first = code;
      while (code < last && pattern.test(String.fromCharCode(code + 1))) code++;
      ranges += String.fromCharCode(first);
      if (code > first + 1) ranges += '-';
      if (code > first) ranges += String.fromCharCode(code);
    }
  }
  return ranges;
}

/**
 * The same source with ranges for the names of letters, inside a class and outside. In a string that becomes a
 * pattern ('\\p{L}') one backslash is left before the ranges, which means nothing there.
 */
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
