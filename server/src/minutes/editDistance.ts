/**
 * How many letters must be put in, taken out or exchanged to make `a` into `b`, as long as it is
 * at most `limit`; else null. With `open`, `b` may go on behind the end (`a` was cut off).
 * Only the diagonal band that can still succeed is filled: `a.length × limit` steps.
 */
export function editDistance(a: string, b: string, limit: number, open = false): number | null {
  if (a.length - b.length > limit || (!open && b.length - a.length > limit)) return null;
  let row = new Map<number, number>();
  for (let j = 0; j <= Math.min(limit, b.length); j++) row.set(j, j);
  for (let i = 1; i <= a.length; i++) {
    const next = new Map<number, number>();
    let best = limit + 1;
    for (let j = Math.max(0, i - limit); j <= Math.min(b.length, i + limit); j++) {
      const kept = (row.get(j - 1) ?? limit + 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const taken = (row.get(j) ?? limit + 1) + 1;
      const put = (next.get(j - 1) ?? limit + 1) + 1;
      const least = Math.min(kept, taken, put);
      next.set(j, least);
      best = Math.min(best, least);
    }
    if (best > limit) return null;
    row = next;
  }
  const distance = open ? Math.min(...row.values()) : (row.get(b.length) ?? limit + 1);
  return distance <= limit ? distance : null;
}
