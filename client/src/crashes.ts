/** So many deaths within so long a time are no accident: a new server would die of the same. */
const MOST_CRASHES = 5;
const WITHIN_MILLISECONDS = 3 * 60 * 1000;

/** Keeps the times at which the server died by itself. */
export interface Crashes {
  /** Notes that it died just now; true when another one should take its place. */
  another(): boolean;
}

/** @param now Milliseconds. */
export function countCrashes(now: () => number = Date.now): Crashes {
  let times: readonly number[] = [];
  return {
    another() {
      const time = now();
      times = [...times.filter((earlier) => time - earlier < WITHIN_MILLISECONDS), time];
      return times.length < MOST_CRASHES;
    },
  };
}
