import type { Skimmed } from '../minutes/minutes';
import type { Minutes } from '../minutes/model';
import { type Settings, sameSettings } from '../profile/settings';
import type { Draft } from '../rules/draft';
import { shownIn } from '../rules/shown';
import type { Finding } from '../rules/types';
import type { Customs } from '../syntax/customs';
import type { Steps } from '../text/steps';
import { checkUnder } from './checkUnder';
import type { Environment } from './environment';
import type { Guard, PartId } from './guard';
import type { Parts } from './parts';

/** One version of a document as the service was told of it. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  /** Where somebody is writing; null when nobody is. */
  readonly draft: Draft | null;
  readonly settings: Settings;
}

/** What the service knows of a snapshot. Every answer about it is derived from this one object. */
export interface Analysis {
  readonly version: number;
  readonly settings: Settings;
  /** Where somebody was writing; findings there are held back. */
  readonly draft: Draft | null;
  readonly minutes: Minutes;
  /** null when the checks as a whole broke down: unknown, which is not the same as none. */
  readonly findings: readonly Finding[] | null;
  /** Differs from that of every earlier analysis in this service. */
  readonly serial: number;
}

/** How far the work on a snapshot has come. */
export type Progress =
  | { readonly stage: 'reading' }
  /** It is known where the items are. */
  | { readonly stage: 'skimmed'; readonly skimmed: Skimmed }
  | { readonly stage: 'done'; readonly analysis: Analysis }
  | { readonly stage: 'failed' };

/** Reads and checks one document through its versions, each step once for each state. */
export interface Analyser {
  /**
   * Does the next step for a snapshot. A reading that was begun for an earlier text is finished first:
   * what it finds out of all the lines that did not change is found out for the new text too.
   */
  advance(snapshot: Snapshot): Progress;
}

interface Reading {
  readonly of: Snapshot;
  readonly steps: Steps<Minutes, Skimmed | undefined> | null;
  skimmed: Skimmed | null;
}

/** A text that was read: null when that failed; it is not tried again. */
interface Read {
  readonly text: string;
  readonly version: number;
  readonly customs: Customs;
  readonly minutes: Minutes | null;
}

interface Checking {
  readonly of: Snapshot;
  readonly minutes: Minutes;
  readonly steps: Steps<readonly Finding[]> | null;
}

export function createAnalyser(
  parts: Pick<Parts, 'readMinutes' | 'check'>,
  guard: Guard,
  environment: Environment,
  nextSerial: () => number,
  analysed: (snapshot: Snapshot, analysis: Analysis) => void,
): Analyser {
  let reading: Reading | null = null;
  let read: Read | null = null;
  let lastGood: Minutes | undefined;
  let checking: Checking | null = null;
  let latest: { readonly of: Snapshot; readonly analysis: Analysis } | null = null;
  /** What was found when nobody was writing, and what was last said. */
  let shown: readonly (readonly Finding[])[] = [];
  let worked = 0;

  /** Runs one step of a part; null when it throws. */
  function attempt<T>(part: PartId, subject: Snapshot, step: () => T): T | null {
    const started = environment.now?.() ?? 0;
    const made = guard.attempt(part, subject, step);
    worked += (environment.now?.() ?? 0) - started;
    return made.ok ? made.value : null;
  }

  function readOn(snapshot: Snapshot): Progress {
    if (reading === null) {
      const { text, settings } = snapshot;
      const steps = attempt('reading', snapshot, () =>
        parts.readMinutes(text, lastGood, settings.customs),
      );
      reading = { of: snapshot, steps, skimmed: null };
    }
    const { of, steps } = reading;
    const step = steps === null ? null : attempt('reading', of, () => steps.next());
    if (step === null || step.done) {
      const minutes = step?.value ?? null;
      if (minutes !== null) lastGood = minutes;
      read = { text: of.text, version: of.version, customs: of.settings.customs, minutes };
      reading = null;
      return { stage: 'reading' };
    }
    reading.skimmed = step.value ?? reading.skimmed;
    const isAsked = of.text === snapshot.text && of.settings.customs === snapshot.settings.customs;
    return isAsked && reading.skimmed !== null
      ? { stage: 'skimmed', skimmed: reading.skimmed }
      : { stage: 'reading' };
  }

  function checkOn(snapshot: Snapshot, minutes: Minutes): Progress {
    if (checking === null || checking.minutes !== minutes || !isSameState(checking.of, snapshot)) {
      const steps = attempt('findings', snapshot, () =>
        checkUnder(parts, minutes, snapshot.settings, {
          draft: snapshot.draft,
          shown: shownIn(shown),
          onRuleError: (ruleId, error) => guard.ruleFailed(ruleId, snapshot, error),
        }),
      );
      checking = { of: snapshot, minutes, steps };
    }
    const { steps } = checking;
    const step = steps === null ? null : attempt('findings', snapshot, () => steps.next());
    if (step !== null && !step.done) return skimmedFrom(minutes);
    checking = null;
    return { stage: 'done', analysis: concluded(snapshot, minutes, step?.value ?? null) };
  }

  function concluded(
    snapshot: Snapshot,
    minutes: Minutes,
    findings: readonly Finding[] | null,
  ): Analysis {
    const { uri, version, settings, draft } = snapshot;
    const analysis: Analysis = {
      version,
      settings,
      draft,
      minutes,
      findings,
      serial: nextSerial(),
    };
    latest = { of: snapshot, analysis };
    const settled = draft === null ? findings : shown[0];
    shown = [settled ?? [], findings ?? []];
    if (environment.now !== undefined) {
      environment.log.debug(`${uri}@${version} analysed in ${Math.round(worked)} ms`);
    }
    worked = 0;
    analysed(snapshot, analysis);
    return analysis;
  }

  function stillHolds(snapshot: Snapshot, minutes: Minutes): Analysis | null {
    if (latest === null || latest.analysis.minutes !== minutes) return null;
    return isSameState(latest.of, snapshot) ? latest.analysis : null;
  }

  return {
    advance(snapshot) {
      if (read === null || !isOf(read, snapshot)) return readOn(snapshot);
      const { minutes } = read;
      if (minutes === null) return { stage: 'failed' };
      const known = stillHolds(snapshot, minutes);
      return known === null ? checkOn(snapshot, minutes) : { stage: 'done', analysis: known };
    },
  };
}

/** While the checks go on, all items are there already. */
function skimmedFrom(minutes: Minutes): Progress {
  return { stage: 'skimmed', skimmed: { lines: minutes.lines, within: () => minutes } };
}

function isOf({ version, text, customs }: Read, snapshot: Snapshot): boolean {
  return (
    version === snapshot.version && text === snapshot.text && customs === snapshot.settings.customs
  );
}

/** The same text under the same settings, with the writer at the same place. */
function isSameState(a: Snapshot, b: Snapshot): boolean {
  return (
    a.version === b.version &&
    a.draft?.offset === b.draft?.offset &&
    sameSettings(a.settings, b.settings)
  );
}
