import { readMinutes } from '../../server/src/minutes/minutes';
import { ratio } from './job';
import { keysIn, type Place, pressed } from './keys';
import { type Contender, type Medians, median, type Plan, race } from './measure';
import { languageService, textUpdate } from './peers/languageService';
import { lezer } from './peers/lezer';
import type { OpenDocument, Peer } from './peers/peer';
import { referat } from './peers/referat';
import { atMost, figure, type Goal, type Section } from './report';
import { COMMON_FORM, fresh, minutesOf, SIZES, type Size, type Text } from './texts';

/**
 * One key in-process, until findings and outline are new: pressed and taken back by turns, in each of
 * the places where a key costs something different.
 */
export async function key(quick: boolean): Promise<Section> {
  const peers = [referat, await lezer(), await languageService(), textUpdate];
  const names = peers.map(({ name }) => name);
  const rows: string[][] = [];
  const goals: Goal[] = [];
  for (const size of quick ? (['60 KB', '1 MB'] as const) : ALL_SIZES) {
    const places = await measured(minutesOf(COMMON_FORM, SIZES[size]), peers, PLANS[size]);
    for (const [place, medians] of places) {
      rows.push([size, place, ...names.map((name) => figure(medians.get(name)))]);
    }
    const all = new Map(names.map((name) => [name, overPlaces(places, name)]));
    rows.push([size, 'median of the places', ...names.map((name) => figure(all.get(name)))]);
    goals.push(...goalsOf(size, all));
  }
  const table = { title: 'One key in-process, ms', columns: ['size', 'place', ...names], rows };
  return { id: 'key', tables: [table], goals };
}

const ALL_SIZES: readonly Size[] = ['60 KB', '1 MB', '10 MB'];
const PLANS: Readonly<Record<Size, Plan>> = {
  '60 KB': { most: 100, least: 10, budget: 500, warmUp: 40 },
  '1 MB': { most: 20, least: 3, budget: 1_200, warmUp: 2 },
  '10 MB': { most: 6, least: 2, budget: 2_500, warmUp: 0, sweep: true },
};

type ByPlace = ReadonlyMap<Place, Medians>;

async function measured(text: Text, peers: readonly Peer[], plan: Plan): Promise<ByPlace> {
  const places = keysIn(readMinutes(fresh(text)));
  const documents = new Map<string, OpenDocument>();
  for (const { name, open } of peers) {
    if (open !== undefined) documents.set(name, await open(fresh(text)));
  }
  const medians = new Map<Place, Medians>();
  for (const [place, offset] of Object.entries(places) as [Place, number][]) {
    const typists = [...documents].map(([name, document]) => {
      return { name, document, keys: pressed(place, offset) };
    });
    const contenders = typists.map(({ name, document, keys }): Contender => {
      return {
        name,
        prepare() {
          const edit = keys.next();
          return () => document.key(edit);
        },
      };
    });
    medians.set(place, await race(contenders, plan));
    for (const { document, keys } of typists) {
      const last = keys.last();
      if (last !== null) await document.key(last);
    }
  }
  return medians;
}

function overPlaces(places: ByPlace, name: string): number {
  return median([...places.values()].map((medians) => medians.get(name) ?? Number.NaN));
}

function goalsOf(size: Size, medians: Medians): Goal[] {
  const lezer = ratio(medians, 'Referat', '@lezer/markdown');
  const bound = size === '60 KB' ? 1 : 0.25;
  const goal = atMost(`one key in-process, ${size}, × @lezer/markdown`, lezer, bound);
  if (size === '60 KB') return [goal];
  const update = ratio(medians, 'Referat', textUpdate.name);
  return [goal, atMost(`one key in-process, ${size}, × TextDocument.update`, update, 3)];
}
