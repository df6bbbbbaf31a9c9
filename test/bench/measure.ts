import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Milliseconds that one call takes, including the promise that it gives; less the time in which it
 * could have gone on and the machine let others run.
 */
export async function timed(work: () => unknown): Promise<number> {
  const waitedBefore = waited();
  const started = performance.now();
  const result = work();
  // An await costs a turn of the event loop, which only those should pay who need it.
  if (result instanceof Promise) await result;
  const passed = performance.now() - started;
  // A turn of others is longer than a short call: the median leaves out the calls that it hit.
  return passed < SHORT ? passed : passed - Math.min(passed, waited() - waitedBefore);
}

const SHORT = 10;

/** Milliseconds that this thread has stood in the queue for a processor; 0 where no one counts them. */
function waited(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ')[1]) / 1e6;
  } catch {
    return 0;
  }
}

export interface Contender {
  readonly name: string;
  /** Makes what the next round needs, untimed, and gives what is timed. */
  prepare(): () => unknown;
  /** After each round, untimed. */
  cleanUp?(): unknown;
}

export interface Plan {
  /** Rounds at most and at least; between them as many as the time allows. */
  readonly most: number;
  readonly least: number;
  /** Milliseconds for each contender, after which no new round begins. */
  readonly budget: number;
  readonly warmUp: number;
  /** Sweeps the memory before each call, so that nobody pays for what another left behind. */
  readonly sweep?: boolean;
}

/** Median in milliseconds by contender. */
export type Medians = ReadonlyMap<string, number>;

/**
 * Times the contenders by turns, so that whatever else the machine does in the meantime hits all of
 * them alike. The first rounds warm up and do not count.
 */
export async function race(contenders: readonly Contender[], plan: Plan): Promise<Medians> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  const spent = new Map<string, number>();
  for (let round = 0; round < plan.warmUp + plan.most; round++) {
    for (const { name, prepare, cleanUp } of contenders) {
      const measured = times.get(name) ?? [];
      const used = spent.get(name) ?? 0;
      if (measured.length >= plan.least && used > plan.budget) continue;
      // A slow contender is warm after one round of its own.
      if (round > 0 && round < plan.warmUp && used > plan.budget / 2) continue;
      if (plan.sweep) sweep();
      // What the others' garbage made the engine drop (compiled patterns, code) is not this one's cost.
      if ((measured.at(-1) ?? 0) < SOON_AGAIN) {
        await prepare()();
        await cleanUp?.();
      }
      const milliseconds = await timed(prepare());
      await cleanUp?.();
      spent.set(name, used + milliseconds);
      if (round >= plan.warmUp) measured.push(milliseconds);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

/** A contender that takes longer (milliseconds) stands on its own feet by the middle of the call. */
const SOON_AGAIN = 100;

setFlagsFromString('--expose-gc');
const sweep = runInNewContext('gc') as () => void;

/** One after the other, so that none disturbs the next. */
export async function inTurn<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const one of all) results.push(await work(one));
  return results;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The power of the size that the cost grows with: 1 where a byte costs the same in any size. */
export function exponent(sizes: readonly number[], costs: readonly number[]): number {
  const xs = sizes.map(Math.log);
  const ys = costs.map(Math.log);
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const above = xs.reduce((sum, x, i) => sum + (x - meanX) * ((ys[i] ?? 0) - meanY), 0);
  return above / xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
