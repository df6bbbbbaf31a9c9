/**
 * How many letters must be put in, taken out or exchanged to make `a` into `b`, as long as it is
 * at most `limit`; else null. With `open`, `b` may go on behind the end (`a` was cut off).
 * Only the diagonal band that can still succeed is filled: `a.length × limit` steps.
 */
export function editDistance(a: string, b: string, limit: number, open = false): number | null {
  if (a.length - b.length > limit || (!open && b.length - a.length > limit)) return null;
  const tooMuch = limit + 1;
  const width = 2 * limit + 1;
  // Of each row only the band is kept: cell `k` is column `i - limit + k`; one cell more ends the band.
  let row = new Array<number>(width + 1).fill(tooMuch);
  for (let j = 0; j <= Math.min(limit, b.length); j++) row[limit + j] = j;
  for (let i = 1; i <= a.length; i++) {
    const next = new Array<number>(width + 1).fill(tooMuch);
    let best = tooMuch;
    let before = tooMuch;
    for (let j = Math.max(0, i - limit); j <= Math.min(b.length, i + limit); j++) {
      const k = j - i + limit;
      const differs = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      const least = Math.min((row[k] as number) + differs, (row[k + 1] as number) + 1, before + 1);
      next[k] = least;
      before = least;
      if (least < best) best = least;
    }
    if (best > limit) return null;
    row = next;
  }
  const distance = open ? Math.min(...row) : (row[b.length - a.length + limit] ?? tooMuch);
  return distance <= limit ? distance : null;
}
