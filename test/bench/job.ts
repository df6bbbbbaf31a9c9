import { exponent, type Medians, type Plan, race } from './measure';
import { languageService } from './peers/languageService';
import { lezer } from './peers/lezer';
import { commonmark, markdownIt, markdownlint } from './peers/parsers';
import type { Peer } from './peers/peer';
import { referat } from './peers/referat';
import { atLeast, atMost, figure, type Goal, power, type Section } from './report';
import {
  bytes,
  COMMON_FORM,
  FORMS,
  fresh,
  minutesOf,
  mixed,
  realMinutes,
  SIZES,
  type Size,
  type Text,
} from './texts';

/**
 * The whole job in-process: from a text that was never seen to everything that is known of it, beside
 * what others do with the same text. Every call gets a string of its own.
 */
export async function job(quick: boolean): Promise<Section> {
  const peers = [
    referat,
    await commonmark(),
    await markdownIt(),
    await lezer(),
    await languageService(),
    await markdownlint(),
  ];
  const forms: Row[] = [];
  const small = quick
    ? [minutesOf(COMMON_FORM, SIZES['60 KB'])]
    : [...FORMS.map((form) => minutesOf(form, SIZES['60 KB'])), mixed(SIZES['60 KB'])];
  for (const text of [...small, ...realMinutes()]) {
    forms.push({ text, medians: await measured(text, peers, SMALL) });
  }
  const sizes: Row[] = forms.slice(0, 1);
  for (const size of LARGE_SIZES) {
    if (quick && size === '10 MB') continue;
    const text = minutesOf(COMMON_FORM, SIZES[size]);
    const [plan, racing] = size === '1 MB' ? [LARGE, peers] : [HUGE, peers.filter(isPatient)];
    sizes.push({ text, medians: await measured(text, racing, plan) });
  }
  const names = peers.map(({ name }) => name);
  return {
    id: 'job',
    tables: [
      {
        title: 'The whole job by form, ms',
        columns: ['text', 'KB', ...names, 'Referat × commonmark'],
        rows: forms.map(({ text, medians }) => [
          text.name,
          figure(bytes(text.text) / 1_000),
          ...names.map((name) => figure(medians.get(name))),
          figure(ratio(medians, 'Referat', 'commonmark')),
        ]),
      },
      {
        title: 'The whole job by size, ms',
        columns: ['', ...sizes.map(({ text }) => sizeName(text)), 'exponent'],
        rows: names.map((name) => [
          name,
          ...sizes.map(({ medians }) => figure(medians.get(name))),
          power(growth(sizes, name)),
        ]),
      },
    ],
    goals: goalsOf(sizes),
  };
}

interface Row {
  readonly text: Text;
  readonly medians: Medians;
}

/** At 10 MB the linter takes minutes, of which nobody would learn anything. */
function isPatient({ name }: Peer): boolean {
  return name !== 'markdownlint';
}

const LARGE_SIZES: readonly Size[] = ['1 MB', '10 MB'];
const SMALL: Plan = { most: 60, least: 3, budget: 400, warmUp: 15 };
const LARGE: Plan = { most: 9, least: 3, budget: 1_500, warmUp: 1, sweep: true };
const HUGE: Plan = { most: 5, least: 1, budget: 4_000, warmUp: 0, sweep: true };

function measured(text: Text, peers: readonly Peer[], plan: Plan): Promise<Medians> {
  const contenders = peers.map(({ name, job }) => ({
    name,
    prepare() {
      const own = fresh(text);
      return () => job(own);
    },
  }));
  return race(contenders, plan);
}

function goalsOf(sizes: readonly Row[]): Goal[] {
  const goals: Goal[] = [];
  for (const { text, medians } of sizes) {
    const size = sizeName(text);
    const small = size === '60 KB';
    const parse = ratio(medians, 'Referat', 'commonmark');
    goals.push(atMost(`whole job, ${size}, × commonmark`, parse, small ? 3 : 2));
    if (!small) continue;
    const lint = ratio(medians, 'markdownlint', 'Referat');
    goals.push(atLeast(`whole job, ${size}, markdownlint × Referat`, lint, 15));
    const full = ratio(medians, 'Referat', '@lezer/markdown');
    goals.push(atMost(`whole job, ${size}, × @lezer/markdown`, full, 1));
  }
  if (sizes.length > 1) {
    goals.push(atMost('whole job, exponent of growth', growth(sizes, 'Referat'), 1.05, power));
  }
  return goals;
}

/** Between the two largest sizes that were measured, where nothing is hidden by what is constant. */
function growth(rows: readonly Row[], name: string): number {
  const last = rows.filter(({ medians }) => medians.has(name)).slice(-2);
  const costs = last.map(({ medians }) => medians.get(name) ?? Number.NaN);
  return exponent(
    last.map(({ text }) => bytes(text.text)),
    costs,
  );
}

export function ratio(medians: Medians, name: string, other: string): number {
  return (medians.get(name) ?? Number.NaN) / (medians.get(other) ?? Number.NaN);
}

function sizeName({ text }: Text): Size {
  const size = bytes(text);
  if (size < 500_000) return '60 KB';
  return size < 5_000_000 ? '1 MB' : '10 MB';
}
