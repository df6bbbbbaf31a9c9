// What must be true of the package before anybody installs it.

import { readFileSync, statSync } from 'node:fs';
import { zipEntries } from './zipEntries.mjs';

const MOST_BYTES = 1024 * 1024;
const WARNING = /\bWARNING\b|^::warning/;

/** Where the extension lies in the package; beside it, vsce writes two files of its own. */
const EXTENSION = 'extension/';
const WRITTEN_BY_VSCE = ['[Content_Types].xml', 'extension.vsixmanifest'];

/** Everything that ships, as vsce names it in the package; nothing else may be in it, and nothing may lack. */
const FILES = [
  'LICENSE.txt',
  'THIRD-PARTY-NOTICES.txt',
  'changelog.md',
  'readme.md',
  'package.json',
  'package.nls.json',
  'language-configuration.json',
  'dist/extension.js',
  'dist/extension.web.js',
  'dist/server.js',
  'dist/server.web.js',
  'docs/json.md',
  'icons/referat.png',
  'icons/referat-dark.svg',
  'icons/referat-light.svg',
  'schemas/referat-export-1.schema.json',
  'schemas/referat-profile-1.editor.schema.json',
  'schemas/referat-profile-1.schema.json',
  'syntaxes/referat.tmLanguage.json',
  'walkthrough/eksempel.referat',
];

/** Families of files: as many as there are. */
const FAMILIES = [
  /^docs\/rules\/(?:da|en)\/[\w-]+\.md$/,
  /^docs\/pictures\/[\w-]+\.png$/,
  /^package\.nls\.[a-z-]+\.json$/,
];

/**
 * What is wrong with a package, one sentence each; none when it may ship.
 *
 * @param {{ file: string, output: string, manifest: object }} packed The path of the package, what vsce
 *   said while it made it, and the manifest in it.
 * @returns {string[]}
 */
export function packageFaults({ file, output, manifest }) {
  const files = zipEntries(readFileSync(file))
    .filter((name) => !WRITTEN_BY_VSCE.includes(name))
    .map((name) => (name.startsWith(EXTENSION) ? name.slice(EXTENSION.length) : name));
  const { size } = statSync(file);
  const warnings = output.split('\n').filter((line) => WARNING.test(line));
  const isWanted = (name) => FILES.includes(name) || FAMILIES.some((family) => family.test(name));
  const lacks = [...FILES, ...filesNamedBy(manifest)].filter((name) => !files.includes(name));
  return [
    ...(size < MOST_BYTES ? [] : [`It has ${size} bytes; ${MOST_BYTES} are too many.`]),
    ...warnings.map((line) => `vsce warns: ${line.trim()}`),
    ...files.filter((name) => !isWanted(name)).map((name) => `${name} does not belong in it.`),
    ...[...new Set(lacks)].map((name) => `${name} is missing.`),
  ];
}

/** `./main.js` or `folder/main.js`; ids, conditions and addresses look otherwise. */
const FILE_NAME = /^(?:\.\/|\w[\w-]*\/)[\w./-]*\.(?:js|json|svg|png|md|referat)$/;

/** What of the manifest VS Code reads, and the files that it points to there: programs, grammars, pictures. */
function filesNamedBy({ main, browser, icon, contributes }) {
  return filesNamedIn([main, browser, icon, contributes]);
}

function filesNamedIn(value) {
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).flatMap(filesNamedIn);
  }
  return typeof value === 'string' && FILE_NAME.test(value) ? [value.replace(/^\.\//, '')] : [];
}
