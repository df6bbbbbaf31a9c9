import type { AgendaItem, Section } from '../minutes/model';
import { foldText } from '../text/chars';
import { message } from './messages';
import { isEmptySection } from './sectionText';
import type { ItemRule, RuleFinding } from './types';

/**
 * A second recommendation or a second decision of the same meeting in one item. Most often the end of
 * another item whose heading was lost (docs/forms.md §7, trap 9).
 *
 * Silent for two readings (their dates differ; docs/forms.md §5, row 18), for an answer by each
 * of several bodies, for a recommendation to each reading, and for proposals under different headings
 * ("Indstilling", "Beslutningsforslag fra …"). Where nothing vouches for the items and one begins anew
 * with the section that opened it, it is several whose titles were not recognised: no evidence either.
 */
export const duplicateSection: ItemRule = {
  id: 'duplicate-section',
  scope: 'item',
  severity: 'warning',
  settles: 'item',
  *check(item, { hasSureItems }) {
    if (!hasSureItems && beginsAnew(item)) return;
    yield* repeated(recommendations(item), 'duplicate-section.recommendation', (first, later) =>
      isSameProposal(first, later, item),
    );
    yield* repeated(decisions(item), 'duplicate-section.decision', isSameAnswer);
  },
};

/** The heading that opens the item stands there again. */
function beginsAnew({ sections }: AgendaItem): boolean {
  const [first, ...others] = sections;
  if (first === undefined) return false;
  return others.some(
    ({ kind, heading }) => kind === first.kind && foldText(heading) === foldText(first.heading),
  );
}

function* repeated(
  sections: readonly Section[],
  id: 'duplicate-section.recommendation' | 'duplicate-section.decision',
  same: (first: Section, later: Section) => boolean,
): Iterable<RuleFinding> {
  const [first, ...others] = sections;
  if (first === undefined) return;
  for (const later of others) {
    if (!same(first, later)) continue;
    yield {
      span: later.headingSpan,
      message: message(id),
      related: [{ span: first.headingSpan, message: message('duplicate-section.first') }],
    };
  }
}

/** An empty heading is the umbrella of what follows it, or a finding of its own. */
function recommendations(item: AgendaItem): readonly Section[] {
  return item.sections.filter(
    (section) =>
      (section.kind === 'recommendation' || section.combined) && !isEmptySection(section),
  );
}

function decisions(item: AgendaItem): readonly Section[] {
  return item.sections.filter((section) => section.kind === 'decision' && !isEmptySection(section));
}

function isSameAnswer(first: Section, later: Section): boolean {
  if (differ(first.organ?.text, later.organ?.text)) return false;
  return !differ(first.date?.iso, later.date?.iso);
}

function isSameProposal(first: Section, later: Section, item: AgendaItem): boolean {
  if (first.running !== later.running || first.combined !== later.combined) return false;
  if (!first.running && foldText(first.heading) !== foldText(later.heading)) return false;
  return !item.sections.some(
    ({ kind, span, organ, date }) =>
      (kind === 'decision' || kind === 'priorDecisions') &&
      span.start > first.span.start &&
      span.start < later.span.start &&
      (organ !== null || date !== null),
  );
}

/** Two things that are both said and not the same. */
function differ(a: string | null | undefined, b: string | null | undefined): boolean {
  return a != null && b != null && foldText(a) !== foldText(b);
}
