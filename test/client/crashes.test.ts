import { describe, expect, it } from 'vitest';
import { countCrashes } from '../../client/src/crashes';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** For each crash, given by its time, whether another server takes over. */
function another(times: readonly number[]): readonly boolean[] {
  let clock = 0;
  const crashes = countCrashes(() => clock);
  return times.map((time) => {
    clock = time;
    return crashes.another();
  });
}

describe('a server that died', () => {
  it.each([
    ['once', [0], [true]],
    ['four times at once', [0, 0, 0, 0], [true, true, true, true]],
    ['five times at once', [0, 0, 0, 0, 0], [true, true, true, true, false]],
    ['five times in three minutes', [0, 44, 88, 132, 176], [true, true, true, true, false]],
    ['five times, a minute apart', [0, 60, 120, 180, 240], [true, true, true, true, true]],
    [
      'again long after it was given up',
      [0, 1, 2, 3, 4, 300],
      [true, true, true, true, false, true],
    ],
  ])('%s', (_when, seconds, expected) => {
    expect(another(seconds.map((second) => second * SECOND))).toEqual(expected);
  });

  it('now and then through a long day, is always replaced', () => {
    const times = Array.from({ length: 600 }, (_, hour) => hour * MINUTE);
    expect(another(times).every(Boolean)).toBe(true);
  });
});
