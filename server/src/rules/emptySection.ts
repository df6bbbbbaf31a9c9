import type { AgendaItem, Section } from '../minutes/model';
import { isAsked, needsRecommendation } from '../minutes/needs';
import { message } from './messages';
import { isEmptySection } from './sectionText';
import type { ItemContext, ItemRule } from './types';

/**
 * A heading "Indstilling" or "Beslutning" with nothing under it: the answer was forgotten.
 * Placeholders ("Ingen.", "-", "Intet at bemærke.") are an answer (docs/forms.md §2).
 *
 * Silent where the form prints the heading for every item and this one does not need it, where the
 * answer stands under a second heading right below ("Beslutning" / "Byrådets beslutning den …") or
 * under the absent ("Fraværende: …" and then the answer), and for the headings that an agenda leaves
 * open for the meeting.
 */
export const emptySection: ItemRule = {
  id: 'empty-section',
  scope: 'item',
  severity: 'warning',
  settles: 'item',
  *check(item, context) {
    const { sections } = item;
    for (let index = 0; index < sections.length; index++) {
      const section = sections[index] as Section;
      if (!isEmptySection(section) || !isExpected(section, item, context)) continue;
      if (isAnsweredBelow(section, sections[index + 1], item)) continue;
      yield {
        span: section.headingSpan,
        message: message('empty-section', { heading: section.heading }),
      };
    }
  },
};

function isExpected(section: Section, item: AgendaItem, context: ItemContext): boolean {
  if (!isAsked(item)) return false;
  if (section.kind === 'recommendation') return needsRecommendation(item);
  if (section.kind !== 'decision' || context.documentKind !== 'minutes') return false;
  return item.type !== 'signature' && item.type !== 'attendance' && item.type !== 'withdrawn';
}

const LINE_WITH_TEXT = /^.*\S.*$/gm;

function isAnsweredBelow(section: Section, next: Section | undefined, item: AgendaItem): boolean {
  if (next === undefined) return false;
  if (section.kind === 'recommendation') return next.kind === 'recommendation' && next.running;
  if (next.kind === 'absence') {
    const lines = item.text.slice(next.span.start, next.span.end).match(LINE_WITH_TEXT) ?? [];
    return lines.length > 1;
  }
  return next.kind === 'decision' || (next.kind === 'priorDecisions' && next.organ !== null);
}
