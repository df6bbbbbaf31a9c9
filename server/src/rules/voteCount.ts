import type { Ballot, VoteSide } from '../minutes/model';
import { counted } from './countedVotes';
import { voteFixes } from './fixes/votes';
import { message } from './messages';
import type { ItemRule, Related, RuleFinding } from './types';

/**
 * Votes add up: a side has as many voters as its number says, and the sides make the total
 * (docs/forms.md §5, row 8; one region prints both, and in every block that was read they agree).
 *
 * Only what is certain: a group without its number of votes ("For: A, V og C") cannot be counted,
 * and then nothing is said.
 */
export const voteCount: ItemRule = {
  id: 'vote-count',
  scope: 'item',
  severity: 'error',
  settles: 'item',
  check: (item) => item.decision?.votes?.ballots.flatMap(wrongIn) ?? [],
  fixes: voteFixes,
};

/** A side that is wrong by itself makes the total wrong too; one finding is enough. */
function wrongIn(ballot: Ballot): readonly RuleFinding[] {
  const sides = ballot.sides.flatMap((side) => wrongSide(side) ?? []);
  const total = sides.length > 0 ? null : wrongTotal(ballot);
  return total === null ? sides : [total];
}

const SIDES = {
  for: 'vote-count.for',
  against: 'vote-count.against',
  abstain: 'vote-count.abstain',
} as const;

function wrongSide(side: VoteSide): RuleFinding | null {
  const sum = counted(side);
  const { stated, voters } = side;
  if (sum === null || stated === null || sum === stated.value) return null;
  const names = voters.every(({ kind }) => kind === 'person');
  const parameters = { side: message(SIDES[side.option]), stated: stated.value, counted: sum };
  return {
    span: stated.span,
    message: message(names ? nameText(sum) : 'vote-count.groups', parameters),
    related: relatedVoters(side, names),
  };
}

function nameText(count: number) {
  return count === 1 ? 'vote-count.names.one' : 'vote-count.names';
}

function relatedVoters({ voters }: VoteSide, names: boolean): readonly Related[] {
  const first = voters[0];
  const last = voters.at(-1);
  if (first === undefined || last === undefined) return [];
  const span = { start: first.span.start, end: last.span.end };
  return [{ span, message: message(names ? 'vote-count.voters' : 'vote-count.votes') }];
}

function wrongTotal({ sides, total }: Ballot): RuleFinding | null {
  if (total === null || sides.length === 0) return null;
  let sum = 0;
  for (const side of sides) {
    const votes = side.stated?.value ?? counted(side);
    if (votes === null) return null;
    sum += votes;
  }
  if (sum === total.value) return null;
  return {
    span: total.span,
    message: message('vote-count.total', { stated: total.value, counted: sum }),
    related: sides.map(({ span }) => ({ span, message: message('vote-count.side') })),
  };
}
