import { ratio } from '../job';
import { type Contender, type Plan, race } from '../measure';
import { atMost, figure, type Section } from '../report';
import { COMMON_FORM, minutesOf, SIZES } from '../texts';
import { startEditor } from './editor';
import {
  documentFor,
  emptyServer,
  jsonServer,
  lineScanServer,
  MARKDOWN_SERVER,
  markdownServer,
  referatServer,
  type Server,
} from './servers';

/** From the spawn of the process to its introduction, and to the first outline of 60 KB. */
export async function start(quick: boolean): Promise<Section> {
  const text = minutesOf(COMMON_FORM, SIZES['60 KB']).text;
  const servers = [referatServer, emptyServer, lineScanServer, await markdownServer(), jsonServer];
  const most = quick ? 5 : 15;
  const plan: Plan = { most, least: 5, budget: 6_000, warmUp: 2 };
  const introduced = await race(servers.map(introduces), plan);
  const outlined = await race(
    servers.map((server) => outlines(server, text)),
    plan,
  );
  const goals = [introduced, outlined].flatMap((medians, i) => {
    const what = i === 0 ? 'start to introduction' : 'start to first outline';
    const empty = ratio(medians, referatServer.name, emptyServer.name);
    const markdown = ratio(medians, referatServer.name, MARKDOWN_SERVER);
    return [
      atMost(`${what}, × empty server`, empty, 1.2),
      atMost(`${what}, × Markdown server`, markdown, 0.5),
    ];
  });
  const rows = servers.map(({ name }) => [
    name,
    figure(introduced.get(name)),
    figure(outlined.get(name)),
  ]);
  const columns = ['server', 'until it introduces itself', 'until the outline of 60 KB'];
  return { id: 'start', tables: [{ title: 'Start over stdio, ms', columns, rows }], goals };
}

function introduces(server: Server): Contender {
  return contender(server, async () => {
    const editor = await startEditor(server);
    return () => editor.stop();
  });
}

function outlines(server: Server, text: string): Contender {
  const document = documentFor(server, text);
  return contender(server, async () => {
    const editor = await startEditor(server);
    await editor.open(document.uri, document.text).outline();
    return () => editor.stop();
  });
}

/** The server is stopped after each round, and nobody waits for that with a watch in hand. */
function contender({ name }: Server, run: () => Promise<() => Promise<void>>): Contender {
  let stop: (() => Promise<void>) | null = null;
  return {
    name,
    prepare: () => async () => {
      stop = await run();
    },
    cleanUp: () => stop?.(),
  };
}
