import { type Profiler, Session } from 'node:inspector/promises';

/** Tells which blocks of one script have run. */
export interface Coverage {
  /** True when something ran since the last call that had never run before. */
  foundNew(): Promise<boolean>;
  /** Number of blocks that have run so far. */
  readonly blocks: () => number;
}

/**
 * Of the script whose url ends so, block by block, from now on. V8 stops looking at what has run once
 * and then tells only of what is new, so asking after every input costs next to nothing.
 */
export async function coverageOf(urlEnd: string): Promise<Coverage> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
  const seen = new Set<string>();

  function note({ functions }: Profiler.ScriptCoverage): void {
    for (const { ranges } of functions) {
      for (const { startOffset, endOffset, count } of ranges) {
        if (count > 0) seen.add(`${startOffset}-${endOffset}`);
      }
    }
  }

  return {
    async foundNew() {
      const before = seen.size;
      const { result } = await session.post('Profiler.takePreciseCoverage');
      for (const script of result) if (script.url.endsWith(urlEnd)) note(script);
      return seen.size > before;
    },
    blocks: () => seen.size,
  };
}
