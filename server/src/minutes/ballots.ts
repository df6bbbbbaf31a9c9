import type { Ballot, VoteNumber, Voter, VoteSide } from './model';

/** A ballot that may still gain sides and a total. */
export interface OpenBallot {
  sides: VoteSide[];
  total: VoteNumber | null;
  start: number;
  end: number;
}

/** Adds a side; one that the last ballot has already begins the next ballot. */
export function addSide(ballots: OpenBallot[], side: VoteSide): void {
  const ballot = ballots[ballots.length - 1];
  const known = ballot?.sides.findIndex((other) => other.option === side.option) ?? -1;
  const other = ballot?.sides[known];
  if (ballot === undefined || ballot.total !== null) {
    ballots.push({ sides: [side], total: null, ...side.span });
    return;
  }
  if (other === undefined) ballot.sides.push(side);
  else if (other.voters.length === 0 && side.stated === null) {
    ballot.sides[known] = { ...other, voters: side.voters };
  } else {
    ballots.push({ sides: [side], total: null, ...side.span });
    return;
  }
  ballot.end = Math.max(ballot.end, side.span.end);
}

/**
 * "Liste B stemte imod" behind a side without a number tells who else was on it, and behind a list
 * that names them already it tells nothing new. True when the statement needs no side of its own.
 */
export function joinsSide(ballots: readonly OpenBallot[], side: VoteSide): boolean {
  const ballot = ballots[ballots.length - 1];
  const at = ballot?.sides.findIndex((other) => other.option === side.option) ?? -1;
  const other = ballot?.sides[at];
  if (ballot === undefined || other === undefined || side.stated !== null) return false;
  const known = new Set(other.voters.map(voterKey));
  const others = side.voters.filter((voter) => !known.has(voterKey(voter)));
  if (others.length > 0 && (other.stated !== null || ballot.total !== null)) return false;
  ballot.sides[at] = { ...other, voters: [...other.voters, ...others] };
  ballot.end = Math.max(ballot.end, side.span.end);
  return true;
}

/** "Liste B", "Gruppe B" and "B" are the same voters. */
function voterKey(voter: Voter): string {
  return voter.text.replace(/^(?:Liste|Gruppe|Parti(?:et)?)\s/, '').toLowerCase();
}

/** "I alt 40.": the total of the last ballot, unless it has one. */
export function addTotal(ballots: OpenBallot[], total: VoteNumber | null, end: number): void {
  const ballot = ballots[ballots.length - 1];
  if (ballot === undefined || ballot.total !== null || total === null) return;
  ballot.total = total;
  ballot.end = end;
}

/** The ballots as the model has them. */
export function completed(ballots: readonly OpenBallot[]): readonly Ballot[] {
  return ballots.map(({ sides, total, start, end }) => ({ span: { start, end }, sides, total }));
}

/** The number that a group of a match (with indices) holds; `offset` is where the matched text begins. */
export function numberAt(match: RegExpExecArray, group: number, offset: number): VoteNumber | null {
  const place = match.indices?.[group];
  if (place === undefined) return null;
  const span = { start: offset + place[0], end: offset + place[1] };
  return { value: Number(match[group]), span };
}
