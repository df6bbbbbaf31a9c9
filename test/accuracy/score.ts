import { SLIP_KINDS, type SlipKind } from './plant';
import type { Outcome } from './tableErrors';

/** A part of a whole, both counted. */
export interface Share {
  readonly of: number;
  readonly reached: number;
}

/** The figures of issue and README: how many planted errors were found, and where they were shown. */
export interface Score {
  readonly planted: number;
  /** Figures that the slip made unreadable; the sums have nothing to say about them. */
  readonly unreadable: number;
  /** Of the errors beyond rounding: those found. */
  readonly found: Share;
  /** Of the found: shown on the very cell. */
  readonly named: Share;
  /** Of those where relations cross in the one cell that can be to blame: shown on it. */
  readonly crossings: Share;
  /** Within rounding, but found all the same, since everything else is exact. */
  readonly within: Share;
  readonly elsewhere: number;
  /** Shown on another cell as the wrong one: the worst that can happen. */
  readonly misnamed: number;
  readonly byKind: ReadonlyMap<SlipKind, Share>;
  /** Places where the engine falls short, for people to look at. */
  readonly missed: readonly string[];
  readonly unnamed: readonly string[];
  readonly misplaced: readonly string[];
}

export function scoreOf(outcomes: readonly Outcome[]): Score {
  const readable = outcomes.filter(({ isReadable }) => isReadable);
  const beyond = readable.filter(({ isBeyond }) => isBeyond);
  const found = beyond.filter(({ isFound }) => isFound);
  const crossings = beyond.filter(({ isCrossing }) => isCrossing);
  const within = readable.filter(({ isBeyond }) => !isBeyond);
  return {
    planted: readable.length,
    unreadable: outcomes.length - readable.length,
    found: shareOf(beyond, ({ isFound }) => isFound),
    named: shareOf(found, ({ isNamed }) => isNamed),
    crossings: shareOf(crossings, ({ isNamed }) => isNamed),
    within: shareOf(within, ({ isFound }) => isFound),
    elsewhere: readable.reduce((sum, { elsewhere }) => sum + elsewhere, 0),
    misnamed: readable.filter(({ isMisnamed }) => isMisnamed).length,
    byKind: new Map(
      SLIP_KINDS.map((kind) => {
        const ofKind = beyond.filter((outcome) => outcome.kind === kind);
        return [kind, shareOf(ofKind, ({ isFound }) => isFound)];
      }),
    ),
    missed: placesOf(beyond.filter(({ isFound }) => !isFound)),
    unnamed: placesOf(crossings.filter(({ isNamed }) => !isNamed)),
    misplaced: placesOf(
      readable.filter(({ elsewhere, isMisnamed }) => elsewhere > 0 || isMisnamed),
    ),
  };
}

/** "97,5 %" as a number of per cent; 100 for a part of nothing, since nothing is missing. */
export function percentOf({ reached, of }: Share): number {
  return of === 0 ? 100 : (100 * reached) / of;
}

function shareOf(outcomes: readonly Outcome[], reached: (outcome: Outcome) => boolean): Share {
  return { of: outcomes.length, reached: outcomes.filter(reached).length };
}

function placesOf(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.map(({ kind, place }) => `${kind}: ${place}`);
}
