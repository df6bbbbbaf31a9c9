import { readMinutes } from '../../../server/src/minutes/minutes';
import { ratio } from '../job';
import { keysIn, type Place, pressed } from '../keys';
import { type Contender, type Medians, median, type Plan, race } from '../measure';
import { atLeast, atMost, figure, type Goal, type Section } from '../report';
import { COMMON_FORM, minutesOf, SIZES, type Size } from '../texts';
import { type Delivery, type Editor, type OpenFile, startEditor } from './editor';
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

/** Keys that come faster than they are answered. */
const BURST = 30;

/**
 * One key over standard input and output, from the moment it is sent until its findings have come; and
 * many keys at once, until the outline after the last of them has.
 */
export async function keysOverStdio(quick: boolean): Promise<readonly Section[]> {
  const entrants = await entrantsOf();
  const one: string[][] = [];
  const many: string[][] = [];
  const goals: Goal[] = [];
  const burstGoals: Goal[] = [];
  for (const size of quick ? (['60 KB'] as const) : (['60 KB', '1 MB'] as const)) {
    const text = minutesOf(COMMON_FORM, SIZES[size]).text;
    const running = await Promise.all(entrants.map((entrant) => start(entrant, text)));
    const places = new Map<Place, Medians>();
    for (const place of PLACES) places.set(place, await onePlace(running, place, PLANS[size]));
    const medians = new Map(running.map(({ name }) => [name, overPlaces(places, name)]));
    for (const { name } of running) {
      const figures = PLACES.map((place) => figure(places.get(place)?.get(name)));
      one.push([name, size, ...figures, figure(medians.get(name))]);
    }
    const bursts = await burst(running, PLANS[size]);
    for (const { name } of running) {
      const [single, all] = [1, BURST].map((count) => bursts.get(burstName(name, count)));
      if (single === undefined || all === undefined) continue;
      many.push([name, size, figure(single), figure(all), figure(all / single)]);
      if (name !== referatServer.name) continue;
      burstGoals.push(atMost(`${BURST} keys at once, ${size}, × one key`, all / single, 2));
    }
    await Promise.all(running.map(({ editor }) => editor.stop()));
    goals.push(...goalsOf(size, medians));
  }
  return [
    {
      id: 'stdio',
      tables: [
        {
          title: 'One key over stdio until its findings have come, ms',
          columns: ['server', 'size', ...PLACES, 'median'],
          rows: one,
        },
      ],
      goals,
    },
    {
      id: 'burst',
      tables: [
        {
          title: `${BURST} keys at once over stdio, then the outline, ms`,
          columns: ['server', 'size', 'one key', `${BURST} keys`, `${BURST} × one`],
          rows: many,
        },
      ],
      goals: burstGoals,
    },
  ];
}

const PLACES: readonly Place[] = ['prose', 'item title', 'table cell', 'line break at the top'];
const PLANS: Readonly<Partial<Record<Size, Plan>>> & Record<'60 KB' | '1 MB', Plan> = {
  '60 KB': { most: 40, least: 10, budget: 700, warmUp: 20 },
  '1 MB': { most: 12, least: 3, budget: 1_500, warmUp: 2 },
};

interface Entrant {
  readonly name: string;
  readonly server: Server;
  readonly delivery: Delivery;
}

async function entrantsOf(): Promise<readonly Entrant[]> {
  const pulling = [referatServer, lineScanServer, emptyServer, await markdownServer(), jsonServer];
  const pushing = [referatServer, lineScanServer];
  return [
    ...pulling.map((server): Entrant => ({ name: server.name, server, delivery: 'pull' })),
    ...pushing.map((server): Entrant => {
      return { name: `${server.name}, pushing`, server, delivery: 'push' };
    }),
  ];
}

interface Running {
  readonly name: string;
  readonly delivery: Delivery;
  readonly editor: Editor;
  readonly file: OpenFile;
  readonly offsets: Readonly<Record<Place, number>>;
}

async function start({ name, server, delivery }: Entrant, text: string): Promise<Running> {
  const editor = await startEditor(server, delivery);
  const document = documentFor(server, text);
  const file = editor.open(document.uri, document.text);
  await file.findings();
  await file.outline();
  return { name, delivery, editor, file, offsets: offsetsIn(server, text) };
}

/** The same places in the text as the server's language has it. */
function offsetsIn(server: Server, text: string): Readonly<Record<Place, number>> {
  const places = keysIn(readMinutes(text));
  if (server.language !== 'json') return places;
  const at = (offset: number): number => {
    const before = documentFor(server, text.slice(0, offset)).text;
    // Behind what stands before it, inside the string that the text ends in.
    return before.length - '"\n]'.length;
  };
  return {
    prose: at(places.prose),
    'item title': at(places['item title']),
    'table cell': at(places['table cell']),
    'line break at the top': 1,
  };
}

async function onePlace(running: readonly Running[], place: Place, plan: Plan): Promise<Medians> {
  const typists = running.map((one) => ({ ...one, keys: pressed(place, one.offsets[place]) }));
  const medians = await race(
    typists.map(({ name, delivery, file, keys }) => ({
      name,
      prepare() {
        const send = file.change(keys.next());
        return () => findingsAfter(send, file, delivery);
      },
    })),
    plan,
  );
  for (const { keys, file, delivery } of typists) {
    const last = keys.last();
    if (last !== null) await findingsAfter(file.change(last), file, delivery);
  }
  return medians;
}

/** Whoever waits for what comes unasked must listen before it can come. */
function findingsAfter(send: () => void, file: OpenFile, delivery: Delivery): Promise<unknown> {
  const pushed = delivery === 'push' ? file.findings() : null;
  send();
  return pushed ?? file.findings();
}

/** One key, and many in one go, until the outline has come; by name and number of keys. */
function burst(running: readonly Running[], plan: Plan): Promise<Medians> {
  const asked = running.filter(({ delivery }) => delivery === 'pull');
  const contenders = asked.flatMap(({ name, file, offsets }) =>
    [1, BURST].map((count): Contender => {
      const keys = pressed('prose', offsets.prose);
      return {
        name: burstName(name, count),
        prepare() {
          // An even number of changes leaves the text as it was, which the single key's turn needs.
          const changes = Array.from({ length: count }, () => file.change(keys.next()));
          return async () => {
            for (const send of changes) send();
            await file.outline();
          };
        },
      };
    }),
  );
  return race(contenders, plan);
}

function burstName(name: string, count: number): string {
  return `${name}, ${count}`;
}

function overPlaces(places: ReadonlyMap<Place, Medians>, name: string): number {
  return median([...places.values()].map((medians) => medians.get(name) ?? Number.NaN));
}

function goalsOf(size: Size, medians: Medians): Goal[] {
  const versus = (server: string): number => ratio(medians, server, referatServer.name);
  const markdown = `one key over stdio, ${size}, Markdown server × Referat`;
  const goals = [atLeast(markdown, versus(MARKDOWN_SERVER), size === '60 KB' ? 20 : 60)];
  if (size !== '60 KB') return goals;
  const scan = 1 / versus(lineScanServer.name);
  return [...goals, atMost(`one key over stdio, ${size}, × line-scanning server`, scan, 2)];
}
