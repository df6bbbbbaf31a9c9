import type { AgendaItem } from '../minutes/model';
import { hasRecommendation, needsRecommendation } from '../minutes/needs';
import { isToldFreely } from './bareAnswer';
import { insertSection } from './fixes/insertSection';
import { aboutItem } from './messages';
import type { ItemRule } from './types';

/**
 * An open item that lays a matter before the body says what is recommended: under a heading
 * ("Indstilling") or as a running line ("Direktøren indstiller, at …").
 *
 * Silent for the types that do without (docs/forms.md §4), for closed items, for an item that was
 * put off or taken off the agenda, for a bare title (its decision is what is missing) and in documents
 * whose form has no recommendations.
 * Source: docs/forms.md §4; of 41 items read, the 8 without a recommendation were all of those types.
 */
export const missingRecommendation: ItemRule = {
  id: 'missing-recommendation',
  scope: 'item',
  severity: 'warning',
  settles: 'item',
  *check(item, context) {
    if (!context.usesRecommendations || !isLaidOut(item) || hasRecommendation(item)) return;
    if (item.type === 'motion' && PROPOSES.test(item.text)) return;
    yield { span: item.heading, message: aboutItem('missing-recommendation', item) };
  },
  fixes: (finding, minutes) => insertSection('recommendation', finding, minutes),
};

/** True for an item that lays a matter before the body, and has more than a title and running text. */
export function isLaidOut(item: AgendaItem): boolean {
  if (!needsRecommendation(item) || isPutOff(item)) return false;
  return !isBareTitle(item) && !isToldFreely(item);
}

/** How the members' own proposals put it in running text. */
const PROPOSES = /\b(?:foreslår|foreslås|indstiller|indstilles|anbefaler)\b/i;

function isPutOff({ decision }: AgendaItem): boolean {
  return decision?.outcome === 'postponed' || decision?.outcome === 'withdrawn';
}

/** A title and perhaps the headings for what is to come. */
function isBareTitle({ text, heading, sections }: AgendaItem): boolean {
  if (sections.some(({ body }) => body.start < body.end)) return false;
  return text.slice(heading.end, sections[0]?.span.start ?? text.length).trim() === '';
}
