// Runs the built command line as a user or a script would.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Gives a program a terminal of its own; part of every Linux. */
export const TERMINAL = '/usr/bin/script';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `referat` in a folder of its own, which holds `files` and is gone after each test. */
export function cliInFolder(files: Readonly<Record<string, string | Uint8Array>>) {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'referat-'));
    for (const [path, text] of Object.entries(files)) write(path, text);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const pathOf = (path: string) => join(root, path);

  function write(path: string, text: string | Uint8Array): void {
    mkdirSync(dirname(pathOf(path)), { recursive: true });
    writeFileSync(pathOf(path), text);
  }

  function referat(args: readonly string[], stdin: string | Uint8Array = ''): Promise<Run> {
    const child = spawn(process.execPath, [CLI, ...args], { cwd: root });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    // A program that does not read its input closes it; that is no fault of the test.
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
    return new Promise((resolve) =>
      child.on('close', (code) => resolve({ code, out: text(out), err: text(err) })),
    );
  }

  /** The same at a terminal, as a person has it: answers the first question, resolves to what was shown. */
  function atTerminal(args: readonly string[], answer: string): Promise<string> {
    const command = [process.execPath, CLI, ...args].map((word) => `'${word}'`).join(' ');
    const child = spawn(TERMINAL, ['-qec', command, '/dev/null'], { cwd: root });
    let shown = '';
    child.stdout.on('data', (chunk: Buffer) => {
      if (!shown.includes('?') && chunk.includes('?')) child.stdin.write(`${answer}\n`);
      shown += chunk.toString('utf8');
    });
    return new Promise((resolve) => child.on('close', () => resolve(shown)));
  }

  return { referat, atTerminal, pathOf, write };
}

function text(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString('utf8');
}
