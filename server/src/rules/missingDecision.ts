import { hasDecision, needsDecision } from '../minutes/needs';
import { isAnsweredBare, isToldFreely } from './bareAnswer';
import { insertSection } from './fixes/insertSection';
import { aboutItem } from './messages';
import type { ItemRule } from './types';

/**
 * The minutes of an open item record what was decided: the law asks for it (lov om kommunernes
 * styrelse § 13(1), § 20), and "Udsat" or "Til efterretning" is a decision too. Decisions of other
 * bodies that the item quotes do not count.
 *
 * Silent in agendas, for the types that do without (docs/forms.md §4), for closed items (what was
 * decided there may lawfully be kept back), for items taken off the agenda, and where the answer stands
 * without a heading.
 */
export const missingDecision: ItemRule = {
  id: 'missing-decision',
  scope: 'item',
  severity: 'warning',
  settles: 'item',
  *check(item, context) {
    if (context.documentKind !== 'minutes' || !context.usesDecisions) return;
    if (!needsDecision(item) || hasDecision(item)) return;
    if (isAnsweredBare(item) || isToldFreely(item)) return;
    yield { span: item.heading, message: aboutItem('missing-decision', item) };
  },
  fixes: (finding, minutes) => insertSection('decision', finding, minutes),
};
