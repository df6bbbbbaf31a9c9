import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * ARCHITECTURE.md as a test: a folder imports only itself and what stands to its left, and the core
 * knows no editor, no protocol library and no machine.
 */
const root = path.resolve(import.meta.dirname, '..');

/** Each folder of server/src with the folders that it may import. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  text: [],
  shared: [],
  detection: ['text'],
  l10n: ['text'],
  syntax: ['text'],
  minutes: ['text', 'syntax'],
  budget: ['text', 'syntax', 'minutes'],
  rules: ['text', 'syntax', 'minutes', 'budget', 'l10n'],
  features: ['text', 'syntax', 'minutes', 'budget', 'rules', 'l10n'],
  export: ['text', 'syntax', 'minutes', 'budget', 'rules', 'l10n'],
  profile: ['text', 'syntax', 'minutes', 'rules', 'l10n'],
  service: [
    'text',
    'syntax',
    'minutes',
    'budget',
    'rules',
    'features',
    'export',
    'profile',
    'l10n',
    'shared',
  ],
};
/** Packages without I/O that one folder of the core may use: a profile is JSON with comments. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = { profile: ['jsonc-parser'] };
/** Adapters may import all of the core, but not each other. */
const CORE = Object.keys(ALLOWED);
const ADAPTERS = ['lsp', 'cli'];
/** `files` is what both adapters that read folders share. */
const ADAPTER_SHARED = 'files';
/** What the client may take: types of the protocol, the test for minutes, how a file is written. */
const CLIENT_MAY = ['shared', 'detection', 'files'];

describe('server/src', () => {
  for (const folder of folders('server/src')) {
    test(`${folder} imports only what stands to its left`, () => {
      expect(foreignFolders(folder).filter((other) => !mayImport(folder, other))).toEqual([]);
    });
  }

  for (const folder of CORE) {
    test(`${folder} is core: no package (but for the reader of JSON), no Node module, no editor`, () => {
      const packages = importsOf(`server/src/${folder}`).filter(
        ({ target }) => !isRelative(target) && !PACKAGES[folder]?.includes(target),
      );
      expect(packages).toEqual([]);
    });
  }

  test('only lsp speaks the protocol library', () => {
    const speakers = sourceFiles('server/src').filter((file) =>
      imports(file).some((target) => target.startsWith('vscode-')),
    );
    expect(speakers.filter((file) => !file.startsWith('server/src/lsp/'))).toEqual([]);
  });

  test('lsp registers every handler under guard', () => {
    const registrations =
      /\b(?!process|service)\w+\.on(?:[A-Z]\w*)?\((?!\s*(?:[A-Z]+,\s*)?guard\.).*/g;
    const bare = sourceFiles('server/src/lsp').flatMap((file) =>
      [...read(file).matchAll(registrations)].map(([registration]) => `${file}: ${registration}`),
    );
    expect(bare).toEqual([]);
  });

  test('the core keeps no state of its own and prints nothing', () => {
    const offenders = CORE.flatMap((folder) => sourceFiles(`server/src/${folder}`)).filter((file) =>
      /^(?:export )?let |\bconsole\.|\bprocess\.|\bglobalThis\b|\bDate\.now\b|\bMath\.random\b/m.test(
        read(file),
      ),
    );
    expect(offenders).toEqual([]);
  });
});

describe('client/src', () => {
  test('takes from the server its protocol, its test for minutes and how it writes a file, nothing else', () => {
    const taken = importsOf('client/src')
      .filter(({ target }) => isRelative(target))
      .map(({ file, target }) => path.posix.join(path.posix.dirname(file), target))
      .filter((target) => target.startsWith('server/'))
      .filter((target) => !CLIENT_MAY.includes(target.split('/')[2] ?? ''));
    expect(taken).toEqual([]);
  });
});

function mayImport(folder: string, other: string): boolean {
  if (folder === other) return true;
  if (ADAPTERS.includes(folder) || folder === ADAPTER_SHARED) {
    return CORE.includes(other) || other === ADAPTER_SHARED;
  }
  return ALLOWED[folder]?.includes(other) ?? false;
}

/** Folders of server/src that the files of one folder import. */
function foreignFolders(folder: string): readonly string[] {
  const found = importsOf(`server/src/${folder}`)
    .filter(({ target }) => isRelative(target))
    .map(({ file, target }) => path.posix.join(path.posix.dirname(file), target).split('/')[2])
    .filter((other): other is string => other !== undefined && other !== folder);
  return [...new Set(found)];
}

function importsOf(folder: string): readonly { file: string; target: string }[] {
  return sourceFiles(folder).flatMap((file) => imports(file).map((target) => ({ file, target })));
}

function imports(file: string): readonly string[] {
  const statements = read(file).matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*?)?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|require\(\s*['"]([^'"]+)['"]\s*\)/g,
  );
  return [...statements].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function isRelative(target: string): boolean {
  return target.startsWith('.');
}

function folders(at: string): readonly string[] {
  return readdirSync(path.join(root, at), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

function sourceFiles(at: string): readonly string[] {
  return readdirSync(path.join(root, at), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.posix.join(at, name.split(path.sep).join('/')));
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
