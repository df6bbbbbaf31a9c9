import { readFileSync } from 'node:fs';
import { setTimeout as later } from 'node:timers/promises';
import { median } from './measure';
import { atMost, figure, type Section } from './report';
import { startEditor } from './stdio/editor';
import {
  documentFor,
  emptyServer,
  jsonServer,
  lineScanServer,
  MARKDOWN_SERVER,
  markdownServer,
  referatServer,
  type Server,
} from './stdio/servers';
import { COMMON_FORM, minutesOf, SIZES } from './texts';

/** MiB of resident memory with one large document open, and after many that were opened and closed. */
export async function memory(quick: boolean): Promise<Section> {
  const servers = [referatServer, lineScanServer, emptyServer, await markdownServer(), jsonServer];
  const large = minutesOf(COMMON_FORM, SIZES['1 MB']).text;
  const opened = new Map<string, number>();
  for (const server of servers) {
    const runs: number[] = [];
    for (let i = 0; i < (quick ? 1 : 3); i++) runs.push(await withOneOpen(server, large));
    opened.set(server.name, median(runs));
  }
  const count = quick ? 200 : 1_000;
  const closed = new Map<string, readonly number[]>();
  for (const server of [referatServer, lineScanServer]) {
    closed.set(server.name, await afterClosing(server, count));
  }
  const versus = (name: string): number =>
    (opened.get(referatServer.name) ?? Number.NaN) / (opened.get(name) ?? Number.NaN);
  const [base = Number.NaN, once = Number.NaN, twice = Number.NaN] =
    closed.get(referatServer.name) ?? [];
  return {
    id: 'memory',
    tables: [
      {
        title: 'Memory after opening 1 MB, findings and outline answered, MiB',
        columns: ['server', 'resident'],
        rows: servers.map(({ name }) => [name, figure(opened.get(name))]),
      },
      {
        title: 'Memory after documents that were opened, answered and closed, MiB',
        columns: ['server', `after ${WARM_UP}`, `after ${count} more`, `after ${2 * count} more`],
        rows: [...closed].map(([name, sizes]) => [name, ...sizes.map(figure)]),
      },
    ],
    goals: [
      atMost('memory after 1 MB, × line-scanning server', versus(lineScanServer.name), 1.5),
      atMost('memory after 1 MB, × Markdown server', versus(MARKDOWN_SERVER), 1 / 3),
      atMost(`memory after ${count} documents, × after ${WARM_UP}`, once / base, 1.1),
      atMost(`memory after ${2 * count} documents, × after ${count}`, twice / once, 1.05),
    ],
  };
}

/** Documents that bring the server to its working state before the base is taken. */
const WARM_UP = 50;
/** What a server needs at most to put its memory in order. */
const REST = 300;

async function withOneOpen(server: Server, text: string): Promise<number> {
  const editor = await startEditor(server);
  const document = documentFor(server, text);
  const file = editor.open(document.uri, document.text);
  await file.findings();
  await file.outline();
  await later(REST);
  const size = residentOf(editor.client.pid);
  await editor.stop();
  return size;
}

/** After the warm-up, after `count` documents, and after as many again. */
async function afterClosing(server: Server, count: number): Promise<readonly number[]> {
  const sweeps = ['--expose-gc', '--require', './test/bench/servers/sweepOnSignal.cjs'];
  const editor = await startEditor(server, 'pull', sweeps);
  const { text } = minutesOf(COMMON_FORM, 12_000);
  const sizes: number[] = [];
  let opened = 0;
  for (const more of [WARM_UP, count, count]) {
    for (let i = 0; i < more; i++) {
      // Each is another document: nothing that is kept of one may serve the next.
      const file = editor.open(`file:///minutes-${++opened}.referat`, `${text}\n${opened}\n`);
      await file.findings();
      await file.outline();
      file.close();
    }
    process.kill(editor.client.pid, 'SIGUSR2');
    await later(REST);
    sizes.push(residentOf(editor.client.pid));
  }
  await editor.stop();
  return sizes;
}

/** MiB; of Linux, which tells it of every process. */
function residentOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1_024;
}
