import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../server/src/minutes/editDistance';

/** The whole table, without any band: the definition itself. */
function plainDistances(a: string, b: string): number[] {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const kept = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(kept, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row;
}

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });

describe('editDistance', () => {
  it('is the least number of changes, as far as the limit goes', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 1, max: 5 }), (a, b, limit) => {
        const distance = plainDistances(a, b).at(-1) as number;
        expect(editDistance(a, b, limit)).toBe(distance <= limit ? distance : null);
      }),
    );
  });

  it('with `open` counts to the best beginning of the other', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 1, max: 5 }), (a, b, limit) => {
        const distance = Math.min(...plainDistances(a, b));
        expect(editDistance(a, b, limit, true)).toBe(distance <= limit ? distance : null);
      }),
    );
  });
});
