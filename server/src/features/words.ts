import { type Language, say } from '../l10n/catalogue';
import type { ItemType, Outcome } from '../minutes/model';
import type { SectionKind } from '../syntax/kinds';

/** "taget til efterretning": an outcome in the reader's words. */
export function outcomeWord(outcome: Outcome, language: Language): string {
  return say(language, `outcome.${outcome}`);
}

/** "endelig" or "ikke endelig"; null when it is not known whether another body decides in the end. */
export function finalWord(final: boolean | null, language: Language): string | null {
  if (final === null) return null;
  return say(language, final ? 'decision.final' : 'decision.notFinal');
}

/** "Sagsfremstilling": what a section of a kind is usually called. */
export function sectionWord(kind: SectionKind, language: Language): string {
  return say(language, `section.${kind}`);
}

/** "eventuelt": what sort of item it is. */
export function itemTypeWord(type: ItemType, language: Language): string {
  return say(language, `itemType.${type}`);
}

/** "1 fund", "3 fund": a number of things in singular or plural. */
export function countOf(
  what: 'items' | 'points' | 'findings' | 'rows' | 'columns',
  count: number,
  language: Language,
): string {
  return say(language, `count.${what}.${count === 1 ? 'one' : 'many'}`, { count });
}
