import { say } from '../../l10n/catalogue';
import type { Ballot, Decision, VoteSide } from '../../minutes/model';
import { contains, shift } from '../../text/span';
import { sectionWord } from '../words';
import { decisionFacts } from './itemLines';
import { bold, dotted, lines, plain } from './markdown';
import type { Hover, HoverPlace } from './types';

const MOST_BALLOTS = 5;
const MOST_DISSENTS = 5;

/** On any line of this meeting's decision: outcome, whether it is final, votes, dissent. */
export function decisionHover(place: HoverPlace): Hover | null {
  const { inside, minutes } = place;
  const decision = inside?.item.decision;
  if (!inside || !decision) return null;
  const whole = shift(decision.span, inside.placed.offset);
  if (!contains(whole, place.offset)) return null;
  const line = minutes.lines.lineAt(place.offset);
  const span = {
    start: Math.max(whole.start, minutes.lines.start(line)),
    end: Math.min(whole.end, minutes.lines.end(line)),
  };
  if (span.start >= span.end) return null;
  return { markdown: lines(...decisionLines(decision, place)), span };
}

/** "**Beslutning** · godkendt · endelig", then a line for each ballot and each dissent. */
export function decisionLines(decision: Decision, place: HoverPlace): readonly string[] {
  const { language } = place;
  const ballots = (decision.votes?.ballots ?? []).slice(0, MOST_BALLOTS);
  return [
    dotted(bold(sectionWord('decision', language)), decisionFacts(decision, place)),
    ...ballots.map((ballot) => labelled('hover.votes', ballotText(ballot, place), place)),
    ...decision.dissent
      .slice(0, MOST_DISSENTS)
      .map(({ by, text }) => labelled('hover.dissent', plain(by ?? text, 160), place)),
  ].filter(Boolean);
}

function labelled(label: 'hover.votes' | 'hover.dissent', text: string, place: HoverPlace): string {
  return text === '' ? '' : `${say(place.language, label)}: ${text}`;
}

/** "13 for · 6 imod · 1 undlod"; a side whose number is not known goes by its voters. */
function ballotText(ballot: Ballot, { language }: HoverPlace): string {
  return dotted(
    ...ballot.sides.map((side) => {
      const option = say(language, `vote.${side.option}`);
      const count = countOfSide(side);
      if (count !== null) return `${count} ${option}`;
      const names = side.voters.map(({ text }) => text).join(', ');
      return names === '' ? '' : `${plain(names, 160)} ${option}`;
    }),
  );
}

function countOfSide({ stated, voters }: VoteSide): number | null {
  if (stated !== null) return stated.value;
  let sum = 0;
  for (const { count } of voters) {
    if (count === null) return null;
    sum += count;
  }
  return voters.length > 0 ? sum : null;
}
