/** Finds the language server as the machine sees it: a process that this extension host has started. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { until } from './until';

/** False where processes cannot be listed and stopped as these tests do it. */
export const canSeeProcesses = process.platform !== 'win32';

/** What the language client gives each of its servers on the command line. */
const OURS = `--clientProcessId=${process.pid}`;

/** The process id of the server, as soon as there is one besides those in `before`. */
export function serverProcess(...before: readonly number[]): Promise<number> {
  return until('a server process', () => serverProcesses().find((pid) => !before.includes(pid)));
}

/** The process ids of all servers that live. */
export function serverProcesses(): readonly number[] {
  return listed()
    .filter(({ command }) => command.includes('server.js') && command.includes(OURS))
    .map(({ pid }) => pid);
}

interface Listed {
  readonly pid: number;
  readonly command: string;
}

function listed(): readonly Listed[] {
  if (process.platform === 'linux') return listedInProc();
  const lines = execFileSync('ps', ['-A', '-o', 'pid=', '-o', 'args='], { encoding: 'utf8' });
  return lines.split('\n').map((line) => {
    const [, pid, command = ''] = /^\s*(\d+) (.*)$/.exec(line) ?? [];
    return { pid: Number(pid), command };
  });
}

/** As `ps`, which a small Linux may lack. */
function listedInProc(): readonly Listed[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), command: commandOf(name) }));
}

/** Empty for a process that has just ended. */
function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
