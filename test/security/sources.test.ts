// The promises of SECURITY.md, as far as the sources alone can keep them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** Everything that we have written and that runs. */
const SOURCES = ['server/src', 'client/src'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);

/** The sources in which a pattern occurs. */
const withPattern = (pattern: RegExp) => SOURCES.filter((file) => pattern.test(read(file)));

/** What one may import of Node, and none of it leads out of the machine or starts anything on it. */
const HARMLESS = new Set([
  'node:crypto',
  'node:fs',
  'node:fs/promises',
  'node:path',
  'node:perf_hooks',
  'node:readline/promises',
  'node:timers/promises',
  'node:url',
  'node:util',
  'node:v8',
]);
/** The only one that writes, and those who ask it to. */
const WRITER = 'server/src/files/writeWhole.node.ts';
/** What writes on the file systems of VS Code, and how that is done in a browser. */
const WRITERS_VIRTUAL = ['client/src/writeWhole.ts', 'client/src/writeWhole.web.ts'];
const READS = new Set(['lstat', 'readFile', 'readdir', 'realpath', 'stat', 'Dirent']);

describe('our own sources', () => {
  it('are looked at', () => expect(SOURCES.length).toBeGreaterThan(100));

  it('import nothing of Node but what is harmless', () => {
    const imported = SOURCES.flatMap((file) =>
      [...read(file).matchAll(/from '(node:[^']+|[a-z_]+)'/g)].map(([, name = '']) => ({
        file,
        name,
      })),
    );
    expect(imported.length).toBeGreaterThan(5);
    const others = imported.filter(({ name }) => !HARMLESS.has(name) && name !== 'vscode');
    expect(others).toEqual([]);
  });

  it('take of V8 nothing but its flags: it could also write what is in memory to files', () => {
    const taken = SOURCES.flatMap((file) => [
      ...read(file).matchAll(/import (.*?) from 'node:v8'/g),
    ]).map(([, names]) => names);
    expect(new Set(taken)).toEqual(new Set(['{ setFlagsFromString }']));
  });

  it.each([
    ['the network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/],
    ['other programs', /\bopenExternal\b|\bcreateTerminal\b|\bexecuteTask\b|\bShellExecution\b/],
    ['evaluation', /\beval\b\s*\(|\bnew Function\b|\bFunction\(|set(?:Timeout|Interval)\(\s*['"`]/],
    ['modules chosen at run time', /\brequire\(|\bimport\((?!'\.\/)/],
    ['telemetry', /telemetry/i],
    ['trusted Markdown or HTML in it', /\bisTrusted\b|\bsupportHtml\b|\bappendMarkdown\b/],
  ])('have no %s', (_what, pattern) => {
    expect(withPattern(pattern)).toEqual([]);
  });

  it('open files for reading only, but for one', () => {
    const taken = SOURCES.filter((file) => file !== WRITER).flatMap((file) =>
      [...read(file).matchAll(/import (?:type )?([^;]*?) from 'node:fs(?:\/promises)?'/g)].map(
        ([, names = '']) => ({ file, names: names.match(/\w+/g) ?? [] }),
      ),
    );
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.filter(({ names }) => !names.every((name) => READS.has(name)))).toEqual([]);
  });

  it('write files in one place for each kind of file system, on request of the export alone', () => {
    expect(withPattern(/\bfs\.(?:writeFile|rename|delete|copy|createDirectory)\(/)).toEqual(
      WRITERS_VIRTUAL,
    );
    expect(withPattern(/from '[^']*\/writeWhole(?:\.node|\.web)?'/).sort()).toEqual([
      // The entries hand to the export the writer of their host.
      'client/src/extension.node.ts',
      'client/src/extension.web.ts',
      'client/src/writeWhole.node.ts',
      'client/src/writeWhole.web.ts',
      'server/src/cli/export.ts',
    ]);
    // What a quick fix has put into a profile.
    expect(withPattern(/\bapplyEdit\(|\bsave(?:All)?\(\)/)).toEqual(['client/src/profile.ts']);
  });

  it('show web pages in one place, without access to files', () => {
    expect(withPattern(/\bcreateWebviewPanel\(|\bregisterWebviewViewProvider\(/)).toEqual([
      'client/src/arithmeticView.ts',
    ]);
    expect(read('client/src/arithmeticView.ts')).toContain('localResourceRoots: []');
  });
});

describe('what is built', () => {
  it('brings nothing along: the extension depends on no package at run time', () => {
    expect(JSON.parse(read('package.json'))).not.toHaveProperty('dependencies');
  });

  // The library under the protocol could speak it over a socket; the client's starts the server; the
  // server's could look for modules of a workspace with a process of its own, and is never asked to.
  describe.each([
    ['server/src/lsp/main.node.ts', ['vscode-jsonrpc net', 'vscode-languageserver child_process']],
    ['server/src/cli/main.ts', []],
    ['client/src/extension.node.ts', ['vscode-jsonrpc net', 'vscode-languageclient child_process']],
    ['client/src/extension.web.ts', []],
    ['server/src/lsp/main.web.ts', []],
  ])('from %s', (entry, doors) => {
    let bundled: Metafile;
    beforeAll(async () => {
      const result = await build({
        absWorkingDir: ROOT,
        entryPoints: [entry],
        bundle: true,
        platform: entry.endsWith('.web.ts') ? 'browser' : 'node',
        write: false,
        metafile: true,
        external: ['vscode'],
        logLevel: 'silent',
      });
      bundled = result.metafile;
    });

    it('reaches for the network and for other programs in the protocol library alone', () => {
      const reached = Object.entries(bundled.inputs).flatMap(([file, { imports }]) =>
        imports
          .filter(({ external }) => external === true)
          .map(({ path: name }) => `${packageOf(file)} ${name.replace('node:', '')}`)
          .filter((line) => !HARMLESS.has(`node:${line.split(' ')[1]}`))
          .filter((line) => !/ (?:os|readline|vscode)$/.test(line)),
      );
      expect([...new Set(reached)].sort()).toEqual(doors);
    });

    it('evaluates nothing, and fetches nothing', () => {
      const offenders = Object.keys(bundled.inputs).filter((file) =>
        /\beval\(|\bnew Function\(|\bvm\.run|\bfetch\(|\bnew WebSocket\(/.test(read(file)),
      );
      expect(offenders).toEqual([]);
    });
  });
});

describe('SECURITY.md', () => {
  it('names only files that are there', () => {
    const named = [...read('SECURITY.md').matchAll(/`((?:client|server|test)\/[\w./-]+)`/g)];
    expect(named.length).toBeGreaterThan(5);
    const missing = named.filter(([, file = '']) => !existsSync(path.join(ROOT, file)));
    expect(missing).toEqual([]);
  });
});

/** The package that a file of a bundle comes from; `ours` for none. */
function packageOf(file: string): string {
  return /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(file)?.[1] ?? 'ours';
}
