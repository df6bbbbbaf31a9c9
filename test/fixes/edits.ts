import { expect } from 'vitest';
import type { Span } from '../../server/src/text/span';

/**
 * Expects edits that every editor can apply at once, in whatever order: some, each inside a text of this
 * length, and none at a place that another begins or ends at.
 */
export function expectSound(edits: readonly Span[], length: number): void {
  expect(edits, 'edits').not.toEqual([]);
  let behind = -1;
  for (const { start, end } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    expect(start, 'edits must not touch each other').toBeGreaterThan(behind);
    expect(end, 'an edit must not end before it begins').toBeGreaterThanOrEqual(start);
    expect(end, 'edits must be inside the document').toBeLessThanOrEqual(length);
    behind = end;
  }
}
