// The way to a desktop VS Code, as far as it can be gone without one: a program in its place writes down
// how it is called.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { chooseHost } from '../../scripts/vscode/hosts.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Call {
  readonly args: readonly string[];
  readonly result: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

let folder = '';
const inFolder = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'referat-desktop-'));
  const recorder = `#!${process.execPath}
    const { readFileSync, writeFileSync } = require('node:fs');
    const args = process.argv.slice(2);
    const data = args.find((arg) => arg.startsWith('--user-data-dir=')).split('=')[1];
    const settings = JSON.parse(readFileSync(data + '/User/settings.json', 'utf8'));
    const result = process.env.REFERAT_SUITE_RESULT;
    writeFileSync(__dirname + '/call.json', JSON.stringify({ args, result, settings }));
    process.exitCode = Number(process.env.EXIT_CODE ?? 0);`;
  writeFileSync(inFolder('code'), recorder, { mode: 0o755 });
  vi.stubEnv('VSCODE_PATH', inFolder('code'));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What VSCODE_PATH leads to, run with a suite and a workspace. */
async function runOnDesktop(executable = inFolder('code')): Promise<void> {
  vi.stubEnv('VSCODE_PATH', executable);
  const host = await chooseHost({ suite: inFolder('suite.js'), logFile: inFolder('log') });
  expect(host?.name).toBe(`the desktop VS Code at ${executable}`);
  await host?.run(inFolder('workspace'));
}

describe.skipIf(process.platform === 'win32')('a desktop VS Code', () => {
  it('is asked to run the suite on the checkout, with nothing of the user in it', async () => {
    await runOnDesktop();
    const { args, result, settings } = JSON.parse(
      readFileSync(inFolder('call.json'), 'utf8'),
    ) as Call;
    expect(args).toContain(inFolder('workspace'));
    expect(args).toContain(`--extensionDevelopmentPath=${ROOT.replace(/\/$/, '')}`);
    expect(args).toContain(`--extensionTestsPath=${inFolder('suite.js')}`);
    expect(args).toContain('--disable-extensions');
    expect(args).toContain('--disable-workspace-trust');
    expect(result).toMatch(/out\/test\/vscode\.json$/);
    expect(settings).toMatchObject({ 'workbench.startupEditor': 'none' });
    const own = args.filter((arg) => /^--(?:user-data|extensions)-dir=/.test(arg));
    expect(own.map((arg) => existsSync(arg.split('=')[1] ?? ''))).toEqual([false, false]);
  });

  it('fails the run when it ends badly, or is not there', async () => {
    vi.stubEnv('EXIT_CODE', '7');
    await expect(runOnDesktop()).rejects.toThrow(/7/);
    await expect(runOnDesktop(inFolder('nowhere'))).rejects.toThrow();
  });
});
