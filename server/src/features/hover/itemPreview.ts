import { sectionWord } from '../words';
import { andMore, findingsOf } from './findings';
import { decisionFacts, itemFacts, itemTitle } from './itemLines';
import { dotted, lines, list, paragraphs, plain } from './markdown';
import type { HoverPlace } from './types';

const MOST_POINTS = 5;
const LONGEST_DECISION = 240;

/** An item at a glance: title, case number, what is recommended, what was decided, findings. */
export function itemPreview(index: number, place: HoverPlace): string {
  const item = place.minutes.items[index]?.item;
  if (item === undefined) return '';
  return paragraphs(
    lines(itemTitle(item, place), itemFacts(item, place, null)),
    ...recommended(item.recommendation, place),
    ...decided(item.decision, place),
    findingsOf(index, place),
  );
}

type Item = HoverPlace['minutes']['items'][number]['item'];

function recommended(recommendation: Item['recommendation'], place: HoverPlace): string[] {
  if (recommendation === null) return [];
  const { by, points } = recommendation;
  const heading = `**${sectionWord('recommendation', place.language)}**`;
  const shown = points.slice(0, MOST_POINTS).map(({ text }) => plain(text));
  return [
    dotted(heading, by && plain(by)),
    list([...shown, ...andMore(points.length - MOST_POINTS, place)]),
  ];
}

function decided(decision: Item['decision'], place: HoverPlace): string[] {
  if (decision === null) return [];
  const heading = `**${sectionWord('decision', place.language)}**`;
  const text = plain(decision.text, LONGEST_DECISION);
  return [dotted(heading, decisionFacts(decision, place)), text && `> ${text}`];
}
