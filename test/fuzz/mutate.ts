import fc from 'fast-check';
import { scrap, scraps } from '../properties/support/scraps';

/** A change to an input of the corpus; `other` is another input to take pieces from. */
export interface Mutation {
  readonly sort: keyof typeof MUTATIONS;
  readonly where: number;
  readonly elsewhere: number;
  readonly size: number;
  readonly words: string;
}

type Mutate = (text: string, other: string, mutation: Mutation) => string;

const MUTATIONS = {
  insert: (text, _, { where, words }) => spliced(text, where, 0, words),
  cut: (text, _, { where, size }) => spliced(text, where, size, ''),
  replace: (text, _, { where, size, words }) => spliced(text, where, size, words),
  flip: (text, _, { where, size }) => spliced(text, where, 1, String.fromCharCode(size * 131)),
  digit: (text, _, { size }) => text.replace(/\d/g, (digit) => String((Number(digit) + size) % 10)),
  upper: (text, _, { where, size }) =>
    spliced(text, where, size, text.substr(placeIn(text, where), size).toUpperCase()),
  insertLine: (text, _, { where, words }) =>
    lines(text, (all) => all.toSpliced(at(all, where), 0, words)),
  cutLines: (text, _, { where, size }) => lines(text, (all) => all.toSpliced(at(all, where), size)),
  repeatLine: (text, _, { where, size }) =>
    lines(text, (all) => {
      const index = at(all, where);
      return all.toSpliced(index, 0, ...Array<string>(size % 5).fill(all[index] ?? ''));
    }),
  moveLines: (text, _, { where, elsewhere, size }) =>
    lines(text, (all) => {
      const moved = all.slice(at(all, where), at(all, where) + size);
      const rest = all.toSpliced(at(all, where), size);
      return rest.toSpliced(at(rest, elsewhere), 0, ...moved);
    }),
  joinLines: (text, _, { where }) =>
    lines(text, (all) => {
      const index = at(all, where);
      return all.toSpliced(index, 2, `${all[index] ?? ''}${all[index + 1] ?? ''}`);
    }),
  splice: (text, other, { where, elsewhere }) =>
    text.slice(0, placeIn(text, where)) + other.slice(placeIn(other, elsewhere)),
  graft: (text, other, { where, elsewhere, size }) =>
    lines(text, (all) => {
      const from = other.split('\n');
      const graft = from.slice(at(from, elsewhere), at(from, elsewhere) + size);
      return all.toSpliced(at(all, where), 0, ...graft);
    }),
  lineEnds: (text, _, { size }) =>
    text.replace(/\r\n|\r|\n/g, ['\r\n', '\n', '\r'][size % 3] as string),
} as const satisfies Record<string, Mutate>;

const anywhere = fc.nat(10_000).map((place) => place / 10_001);

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    sort: fc.constantFrom(...(Object.keys(MUTATIONS) as (keyof typeof MUTATIONS)[])),
    where: anywhere,
    elsewhere: anywhere,
    size: fc.nat(20),
    words: fc.oneof(scrap, scraps(3)),
  }),
  { minLength: 1, maxLength: 4 },
);

/** No input grows beyond this: long ones cost time and show nothing that shorter ones do not. */
const LONGEST = 6_000;

/** An input of the corpus after mutations. */
export function mutated(text: string, other: string, all: readonly Mutation[]): string {
  return all.reduce(
    (before, mutation) => MUTATIONS[mutation.sort](before, other, mutation).slice(0, LONGEST),
    text,
  );
}

function placeIn(text: string, where: number): number {
  return Math.floor(where * (text.length + 1));
}

function spliced(text: string, where: number, size: number, put: string): string {
  const place = placeIn(text, where);
  return text.slice(0, place) + put + text.slice(place + size);
}

function lines(text: string, change: (lines: readonly string[]) => readonly string[]): string {
  return change(text.split('\n')).join('\n');
}

function at(all: readonly string[], where: number): number {
  return Math.floor(where * all.length);
}
