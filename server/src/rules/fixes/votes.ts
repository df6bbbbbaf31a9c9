import type { Ballot, Minutes, VoteSide } from '../../minutes/model';
import { counted } from '../countedVotes';
import { message } from '../messages';
import type { Finding, Fix } from '../types';
import { placedOf } from './placed';

const FIGURES = /^\d{1,4}$/;

/**
 * Puts in the number that was counted. For one side only where the total of the ballot bears it out:
 * otherwise a name may as well be missing, and nothing tells.
 */
export function voteFixes(finding: Finding, minutes: Minutes): readonly Fix[] {
  const placed = placedOf(finding, minutes);
  const at = finding.span.start - (placed?.offset ?? 0);
  for (const { sides, total } of placed?.item.decision?.votes?.ballots ?? []) {
    if (total?.span.start === at) {
      return putIn(finding, minutes, sumOf(sides, null), 'fix.votes.total');
    }
    const side = sides.find(({ stated }) => stated?.span.start === at);
    if (side === undefined) continue;
    const isBorneOut = total !== null && sumOf(sides, side) === total.value;
    return isBorneOut ? putIn(finding, minutes, counted(side), 'fix.votes') : [];
  }
  return [];
}

/** All votes of the sides, of which one is counted rather than taken at its word; null where one is not known. */
function sumOf(sides: Ballot['sides'], recounted: VoteSide | null): number | null {
  let sum = 0;
  for (const side of sides) {
    const votes = side === recounted ? counted(side) : (side.stated?.value ?? counted(side));
    if (votes === null) return null;
    sum += votes;
  }
  return sum;
}

function putIn(
  { span }: Finding,
  { text }: Minutes,
  count: number | null,
  id: 'fix.votes' | 'fix.votes.total',
): readonly Fix[] {
  if (count === null || !FIGURES.test(text.slice(span.start, span.end))) return [];
  const title = message(id, { count });
  return [{ title, edits: [{ span, text: String(count) }], safe: false, caret: null }];
}
