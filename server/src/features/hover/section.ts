import { type MessageId, say } from '../../l10n/catalogue';
import type { AgendaItem, Section } from '../../minutes/model';
import type { SectionKind } from '../../syntax/kinds';
import { contains, shift } from '../../text/span';
import { holdsDecision, holdsRecommendation } from '../places';
import { sectionWord } from '../words';
import { decisionLines } from './decision';
import { recommendationFacts } from './itemLines';
import { bold, code, dotted, lines, paragraphs } from './markdown';
import type { Hover, HoverPlace } from './types';

/** A rule that the catalogue has a few words for. */
type RuleId =
  Extract<MessageId, `ruleFinds.${string}`> extends `ruleFinds.${infer Id}` ? Id : never;

/** The rules that look at a section of a kind, by their ids. */
const RULES_OF: Partial<Record<SectionKind, readonly RuleId[]>> = {
  recommendation: ['missing-recommendation', 'empty-section', 'duplicate-section'],
  decision: ['missing-decision', 'empty-section', 'duplicate-section'],
  finances: [
    'wrong-total',
    'wrong-difference',
    'wrong-percentage',
    'wrong-sum-in-text',
    'amount-mismatch',
    'malformed-number',
  ],
  attachments: ['attachment-reference'],
  absence: ['absent-participant'],
};

/** On the heading (or running line) of a section: what it says, what belongs there, which rules look at it. */
export function sectionHover(place: HoverPlace): Hover | null {
  const { inside, language } = place;
  if (inside === null) return null;
  const { item, placed, offset } = inside;
  const section = item.sections.find(({ headingSpan }) => contains(headingSpan, offset));
  if (section === undefined) return null;
  const markdown = paragraphs(
    lines(...ownFacts(section, item, place)),
    say(language, `about.${section.kind}`),
    rulesLine(section.kind, place),
  );
  return { markdown, span: shift(section.headingSpan, placed.offset) };
}

function ownFacts(section: Section, item: AgendaItem, place: HoverPlace): readonly string[] {
  const { decision, recommendation } = item;
  const facts: string[] = [];
  if (recommendation !== null && holdsRecommendation(section, item)) {
    const title = bold(sectionWord('recommendation', place.language));
    facts.push(dotted(title, recommendationFacts(recommendation, place)));
  }
  if (decision !== null && holdsDecision(section, item)) {
    facts.push(...decisionLines(decision, place));
  }
  return facts.length > 0 ? facts : [bold(sectionWord(section.kind, place.language))];
}

function rulesLine(kind: SectionKind, { language }: HoverPlace): string {
  const rules = (RULES_OF[kind] ?? []).map(
    (id) => `${say(language, `ruleFinds.${id}`)} (${code(id)})`,
  );
  const last = rules.at(-1);
  if (last === undefined) return '';
  if (rules.length === 1) return say(language, 'hover.rule', { rule: last });
  return say(language, 'hover.rules', { rules: rules.slice(0, -1).join(', '), last });
}
