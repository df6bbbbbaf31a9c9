interface Loader {
  load(name: string): Promise<unknown>;
}

/** A module of one of the peers' packages, from `test/bench/node_modules`. */
export async function load<T>(name: string): Promise<T> {
  // The bundle lies in out/bench.
  const loader = new URL('../../test/bench/peers/load.mjs', import.meta.url).href;
  const { load } = (await import(loader)) as Loader;
  return (await load(name)) as T;
}
