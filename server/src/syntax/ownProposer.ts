import { type PhraseTree, phraseAtStart, phraseTree } from '../text/phraseTree';

/** A committee's own openings of recommendations ("Sekretariatet foreslår"). */
export type OwnProposers = PhraseTree<true>;

/** Where a line goes on behind such an opening, and who it says recommends; null when it names nobody. */
export interface OwnOpening {
  readonly end: number;
  readonly by: string | null;
}

/** "…, at" at the end leads on to the points, and is read with them. */
const LEADS_ON = /[\s,;:]{1,9}at[\s,;:]{0,9}$/i;
/** "henstiller", "foreslår", "tilråder": a verb of the present behind somebody. */
const VERB = /\s(?:\p{L}{2,60}(?:er|år))(?![\p{L}-])/giu;
const NOBODY = /^(?:det|der|vi|jeg|man)$/i;

/** Makes the openings ready to be looked for; null where there are none. */
export function ownProposers(phrases: readonly string[]): OwnProposers | null {
  return phraseTree(phrases.map((phrase) => [phrase.slice(0, 200).replace(LEADS_ON, ''), true]));
}

/** The opening with which the words of a line begin; null where none does. */
export function readOwnOpening(words: string, proposers: OwnProposers): OwnOpening | null {
  const found = phraseAtStart(proposers, words);
  if (found === null || found.start > 0) return null;
  const opening = words.slice(0, found.end);
  const verb = [...opening.matchAll(VERB)].at(-1);
  const by = verb === undefined ? '' : opening.slice(0, verb.index).trim();
  return { end: found.end, by: by === '' || NOBODY.test(by) ? null : by };
}
