import type { VoteSide } from '../minutes/model';

/** What the named voters make together; null when that is not certain. */
export function counted({ voters }: VoteSide): number | null {
  if (voters.length === 0) return null;
  let sum = 0;
  for (const { count } of voters) {
    if (count === null) return null;
    sum += count;
  }
  return sum;
}
