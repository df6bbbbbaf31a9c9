import { foldText } from '../text/chars';
import type { SectionKind } from './kinds';
import { HEADINGS } from './vocabulary';

/** Shorter words tell nothing of a kind: "og", "af", "mv". */
const SHORTEST = 4;
const NO_LETTERS = /[^\p{L}\p{N}]+/u;

/** The words of a heading in the form in which they are compared. */
export function wordsOf(heading: string): readonly string[] {
  return foldText(heading)
    .split(NO_LETTERS)
    .filter((word) => word !== '');
}

/**
 * The folded words by which the vocabulary's headings of a kind are known: those that are such a heading
 * by themselves ("økonomi"), and those that stand in headings of no other kind ("bevillingsmæssige", but
 * not "konsekvenser").
 */
export function wordsOfKind(kind: SectionKind): readonly string[] {
  return WORDS.get(kind) ?? [];
}

const WORDS: ReadonlyMap<SectionKind, readonly string[]> = tellingWords();

function tellingWords(): ReadonlyMap<SectionKind, readonly string[]> {
  const kindsOf = new Map<string, Set<SectionKind>>();
  const whole = new Map<SectionKind, Set<string>>();
  for (const [heading, kind] of HEADINGS) {
    const words = wordsOf(heading).filter((word) => word.length >= SHORTEST);
    for (const word of words) kindsOf.set(word, (kindsOf.get(word) ?? new Set()).add(kind));
    const [only] = words;
    if (only === undefined || foldText(heading) !== only) continue;
    whole.set(kind, (whole.get(kind) ?? new Set()).add(only));
  }
  const telling = new Map<SectionKind, Set<string>>(whole);
  for (const [word, kinds] of kindsOf) {
    const [kind] = kinds;
    if (kind === undefined || kinds.size > 1) continue;
    telling.set(kind, (telling.get(kind) ?? new Set()).add(word));
  }
  return new Map([...telling].map(([kind, words]) => [kind, [...words]]));
}
