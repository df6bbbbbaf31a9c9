import type { AgendaItem } from '../minutes/model';
import { hasDecision, needsDecision } from '../minutes/needs';
import { insertSection } from './insertSection';
import { aboutItem } from './messages';
import type { ItemRule } from './types';

/**
 * The minutes of an open item record what was decided: the law asks for it (lov om kommunernes
 * styrelse § 13(1), § 20), and "Udsat" or "Til efterretning" is a decision too. Decisions of other
 * bodies that the item quotes do not count.
 *
 * Silent in agendas, for the types that do without (domain-formats.md §4), for closed items (what was
 * decided there may lawfully be kept back), and where the answer stands without a heading.
 */
export const missingDecision: ItemRule = {
  id: 'missing-decision',
  scope: 'item',
  severity: 'warning',
  settles: 'item',
  *check(item, context) {
    if (context.documentKind !== 'minutes' || !context.usesDecisions) return;
    if (!needsDecision(item) || hasDecision(item)) return;
    if (isAnsweredBare(item)) return;
    yield { span: item.heading, message: aboutItem('missing-decision', item) };
  },
  fix: (_finding, placed, minutes) => insertSection('decision', placed, minutes),
};

/** An answer of the standard kind on the last line (domain-formats.md §3). */
const ANSWER =
  /^(?:[-–•] ?)?(?:godkendt|taget til efterretning|til efterretning|orienteringen (?:blev )?taget|tiltrådt|vedtaget|anbefales|drøftet|udsat|udsættes|udgår|(?:punktet|sagen) (?:udgår|udgik|blev udsat|udsættes)|udgået|aflyst|mødet er aflyst|ingen\b|intet\b)/i;

/** Short items are often minuted without any heading: title, answer, and that is all. */
function isAnsweredBare(item: AgendaItem): boolean {
  if (item.sections.length > 0) return false;
  const body = item.text.slice(item.heading.end).trim();
  return ANSWER.test(body.slice(body.lastIndexOf('\n') + 1).trim()) || ANSWER.test(body);
}
