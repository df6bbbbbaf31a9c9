import { isExempt } from './exempt';
import type { AgendaItem, ItemType } from './model';
import { isTakenOff } from './takenOff';

/**
 * Which parts an item of a type must have.
 * Source: docs/forms.md §4 (items that lawfully lack them, counted over 69 sources).
 */
interface Needs {
  readonly recommendation: boolean;
  readonly decision: boolean;
}

const NEEDS: Readonly<Record<ItemType, Needs>> = {
  case: { recommendation: true, decision: true },
  motion: { recommendation: true, decision: true },
  election: { recommendation: false, decision: true },
  agendaApproval: { recommendation: false, decision: true },
  announcements: { recommendation: false, decision: true },
  information: { recommendation: false, decision: true },
  questionTime: { recommendation: false, decision: false },
  anyOtherBusiness: { recommendation: false, decision: false },
  signature: { recommendation: false, decision: false },
  attendance: { recommendation: false, decision: false },
  practical: { recommendation: false, decision: false },
  withdrawn: { recommendation: false, decision: false },
};

/**
 * False for closed items too (what is published of them may be no more than a title), for items that
 * say below their title that they were taken off the agenda or treated under another item, and for those
 * that the committee's customs exempt.
 */
export function needsRecommendation(item: AgendaItem): boolean {
  return isAsked(item) && NEEDS[item.type].recommendation && !isTakenOff(item);
}

/** True for an open item of which it may be asked what it contains. */
export function isAsked(item: AgendaItem): boolean {
  return item.public && !isExempt(item);
}

/** See `needsRecommendation`; an agenda needs no decisions whatever its items are. */
export function needsDecision(item: AgendaItem): boolean {
  return isAsked(item) && NEEDS[item.type].decision && !isTakenOff(item);
}

export function hasRecommendation(item: AgendaItem): boolean {
  return (
    item.recommendation !== null ||
    item.sections.some((section) => section.kind === 'recommendation' || section.combined)
  );
}

export function hasDecision(item: AgendaItem): boolean {
  return (
    item.decision !== null ||
    item.sections.some((section) => section.kind === 'decision' || section.combined)
  );
}
