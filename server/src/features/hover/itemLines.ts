import { say } from '../../l10n/catalogue';
import type { AgendaItem, Decision, Recommendation } from '../../minutes/model';
import { countOf, finalWord, outcomeWord } from '../words';
import { bold, code, dotted, plain } from './markdown';
import type { HoverPlace } from './types';

/** "**45 Dobbeltdiagnoser**" */
export function itemTitle(item: AgendaItem, { language }: HoverPlace): string {
  const name = [item.number, item.name].filter(Boolean).join(' ');
  return bold(name.trim() === '' ? say(language, 'outline.item') : name);
}

/** "`00.01.00-G01-1-23` · lukket"; empty when there is nothing to say. */
export function itemFacts(item: AgendaItem, place: HoverPlace, page: number | null): string {
  return dotted(
    item.caseNumber && code(item.caseNumber.text),
    !item.public && say(place.language, 'outline.closed'),
    page !== null && say(place.language, 'hover.page', { page }),
  );
}

/** "Direktionen · 3 punkter"; empty when neither is known. */
export function recommendationFacts(
  { by, points }: Recommendation,
  { language }: HoverPlace,
): string {
  return dotted(by && plain(by), points.length > 0 && countOf('points', points.length, language));
}

/** "godkendt · endelig" */
export function decisionFacts(decision: Decision, { language }: HoverPlace): string {
  return dotted(outcomeWord(decision.outcome, language), finalWord(decision.final, language));
}
