import { foldText } from '../text/chars';
import { editDistance } from './editDistance';

/** Longer names are no slip of the pen. */
const LONGEST = 80;
/** One letter of this many may be wrong … */
const LETTERS_FOR_A_SLIP = 3;
/** … and no more than this many. */
const MOST_SLIPS = 4;

/** The name that comes nearest to what is written, or null where none is near. */
export function nearestName(written: string, names: Iterable<string>): string | null {
  if (written.length > LONGEST) return null;
  const folded = foldText(written);
  let nearest: string | null = null;
  let limit = Math.min(MOST_SLIPS, Math.max(1, Math.floor(folded.length / LETTERS_FOR_A_SLIP)));
  for (const name of names) {
    const distance = editDistance(folded, foldText(name), limit);
    if (distance === null) continue;
    nearest = name;
    limit = distance - 1;
    if (limit < 0) break;
  }
  return nearest;
}
