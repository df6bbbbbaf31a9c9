import type { AgendaItem, Minutes } from '../minutes/model';
import {
  hasDecision,
  hasRecommendation,
  needsDecision,
  needsRecommendation,
} from '../minutes/needs';
import { organizationOf } from '../minutes/organization';
import type { SectionKind } from '../syntax/kinds';
import { expectedSections } from '../syntax/ownForms';
import { sectionWord } from './sectionForm';
import type { ItemContext } from './types';

/**
 * So many items that all lack a part show that the form does not have it;
 * fewer may as well have been forgotten.
 */
const ENOUGH_TO_TELL = 3;

/**
 * What the document as a whole shows about its form, for rules that look at one item.
 * While somebody writes (`drafting`), only what already stands there counts: the items that
 * would tell may not be written yet. Where the committee has said which sections it expects, there is
 * nothing to be told.
 */
export function contextOf(minutes: Minutes, drafting: boolean): ItemContext {
  const sections = expectedSections(minutes.customs);
  return {
    documentKind: minutes.kind,
    organization: organizationOf(minutes),
    meetingDate: minutes.meeting.date,
    usesRecommendations:
      isSaid('recommendation', sections) ?? usesRecommendations(minutes, drafting),
    usesDecisions: isSaid('decision', sections) ?? usesDecisions(minutes, drafting),
    sections,
    sectionWords: Object.fromEntries(sections.map((kind) => [kind, sectionWord(kind, minutes)])),
    hasSureItems:
      minutes.contents !== null || minutes.items.some(({ item }) => item.number !== null),
  };
}

/** Whether items have a section of a kind, where the committee has said so; else null. */
function isSaid(kind: SectionKind, sections: readonly SectionKind[]): boolean | null {
  return sections.length === 0 ? null : sections.includes(kind);
}

/** Some item has one; or the few cases are laid out in sections, so that one was to be expected. */
function usesRecommendations({ items }: Minutes, drafting: boolean): boolean {
  if (items.some(({ item }) => hasRecommendation(item))) return true;
  if (drafting) return false;
  const cases = firstFew(items, needsRecommendation);
  return cases.length < ENOUGH_TO_TELL && cases.some(({ sections }) => sections.some(isCaseText));
}

function isCaseText({ kind }: { readonly kind: string }): boolean {
  return kind === 'casePresentation' || kind === 'summary' || kind === 'finances';
}

function usesDecisions({ items }: Minutes, drafting: boolean): boolean {
  if (items.some(({ item }) => hasDecision(item))) return true;
  if (drafting) return false;
  return firstFew(items, needsDecision).length < ENOUGH_TO_TELL;
}

/** The items that are asked for, but no more of them than are enough to tell. */
function firstFew(
  items: Minutes['items'],
  isAskedFor: (item: AgendaItem) => boolean,
): readonly AgendaItem[] {
  const few: AgendaItem[] = [];
  for (const { item } of items) {
    if (isAskedFor(item)) few.push(item);
    if (few.length === ENOUGH_TO_TELL) break;
  }
  return few;
}
