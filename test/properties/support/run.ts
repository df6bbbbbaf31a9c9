import { expect } from 'vitest';

/** How long the random tests run, and from which seed: the ordinary suite is short, every run is another. */
const FACTOR = Number(process.env.FUZZ_FACTOR ?? 1);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000_000);

/**
 * Options for fast-check: so many runs in the ordinary suite, `FUZZ_FACTOR` times as many in a long
 * one. Prints the seed, and how it is used again, once for each test file. A failure is not made
 * smaller by fast-check, which knows only the random numbers; `minimize` works on the texts.
 */
export function runs(file: string) {
  console.log(`${file}: seed ${SEED} (SEED=${SEED} npx vitest run ${file} repeats the run)`);
  return (numRuns: number) => ({
    seed: (SEED + hashOf(expect.getState().currentTestName ?? '')) | 0,
    numRuns: Math.ceil(numRuns * FACTOR),
    // Few runs must not be spent on the ends of every range.
    unbiased: true,
    endOnFailure: true,
  });
}

/** Each test draws other documents and edits, whichever tests run beside it. */
function hashOf(name: string): number {
  let hash = 0;
  for (let i = 0; i < name.length; i++) hash = (hash * 31 + name.charCodeAt(i)) | 0;
  return hash;
}
