import { type Customs, NO_CUSTOMS } from '../syntax/customs';
import { OUTCOMES } from '../syntax/kinds';
import { ownFormsOf } from '../syntax/ownForms';
import type { OwnProposers } from '../syntax/ownProposer';
import { type PhraseTree, phraseTree } from '../text/phraseTree';
import { type OwnPhrase, ownPhrase } from './outcomePhrases';
import { remembered } from './remembered';

/** A committee's own words for what stands in an item; each null where it has none. */
export interface OwnWords {
  readonly proposers: OwnProposers | null;
  readonly outcomes: OwnOutcomes | null;
}

export type OwnOutcomes = PhraseTree<OwnPhrase>;

const NO_WORDS: OwnWords = { proposers: null, outcomes: null };

const wordsOf = remembered((customs: Customs): OwnWords => {
  const outcomes = OUTCOMES.flatMap((outcome) => {
    const meaning = ownPhrase(outcome);
    return (customs.decisionPhrases[outcome] ?? []).map((phrase) => [phrase, meaning] as const);
  });
  return {
    proposers: ownFormsOf(customs)?.proposers ?? null,
    outcomes: phraseTree(outcomes),
  };
});

/** The words of these customs, made ready once. */
export function ownWordsOf(customs: Customs): OwnWords {
  return customs === NO_CUSTOMS ? NO_WORDS : wordsOf(customs);
}
