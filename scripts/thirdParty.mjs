// What of other people's is in the programs that ship, and on what terms.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { shippedBundles } from './bundles.mjs';
import { projectRoot } from './vscode/paths.mjs';

const PROGRAMS = shippedBundles.map(({ outfile }) => outfile).join(', ');
const TITLE = `Third-party notices

The programs of Referat (${PROGRAMS}) contain
parts of these packages:
`;

/** The files of a package that its terms ask to have passed on. */
const TERMS = /^(?:licen[cs]e|copying|notice|thirdpartynotices)\b/i;
const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;
const LINE = `${'-'.repeat(100)}\n`;

/**
 * The text of THIRD-PARTY-NOTICES.txt: the packages that are in the bundles, and below them their terms,
 * each wording once. Throws for a package that names no licence or brings no terms.
 */
export async function thirdPartyNotices() {
  const packages = (await bundledFolders()).map(readPackage).sort(byNameAndVersion);
  const list = packages.map(
    ({ name, version, license, address }) => `- ${name} ${version} (${license}) ${address}\n`,
  );
  const holders = new Map();
  for (const { name, terms } of packages) {
    for (const text of terms) holders.set(text, (holders.get(text) ?? new Set()).add(name));
  }
  const texts = [...holders].map(
    ([text, names]) => `${LINE}${[...names].join(', ')}\n${LINE}\n${text}\n`,
  );
  return `${TITLE}\n${list.join('')}\n${texts.join('\n')}`;
}

/** The folders of the packages of which something is left in a bundle, from the project's root. */
async function bundledFolders() {
  const results = await Promise.all(
    shippedBundles.map((options) =>
      build({ ...options, absWorkingDir: projectRoot, write: false, metafile: true }),
    ),
  );
  const folders = new Set();
  for (const { metafile } of results) {
    for (const { inputs } of Object.values(metafile.outputs)) {
      for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
        const [folder] = PACKAGE.exec(file) ?? [];
        if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
      }
    }
  }
  return [...folders];
}

function readPackage(folder) {
  const inFolder = (file) => readFileSync(path.join(projectRoot, folder, file), 'utf8');
  const { name, version, license, homepage, repository } = JSON.parse(inFolder('package.json'));
  const terms = readdirSync(path.join(projectRoot, folder))
    .filter((file) => TERMS.test(file))
    .sort()
    .map((file) => tidy(inFolder(file)));
  if (!license || terms.length === 0)
    throw new Error(`${folder} does not say on what terms it is.`);
  return { name, version, license, address: homepage ?? webAddress(repository.url), terms };
}

/** Two versions of one package can be in the bundles. */
function byNameAndVersion(a, b) {
  return a.name === b.name ? (a.version < b.version ? -1 : 1) : a.name < b.name ? -1 : 1;
}

/** The same words from two packages should be the same text. */
function tidy(text) {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
}

function webAddress(repository) {
  return repository
    .replace(/^git\+/, '')
    .replace(/^(?:git@|git:\/\/)([^:/]+)[:/]/, 'https://$1/')
    .replace(/\.git$/, '');
}
