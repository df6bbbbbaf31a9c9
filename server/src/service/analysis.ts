import type { Minutes } from '../minutes/model';
import type { Draft } from '../rules/draft';
import type { Finding } from '../rules/types';
import type { Environment } from './environment';
import type { Guard } from './guard';
import type { Parts } from './parts';
import type { Settings } from './settings';
import { sameSettings } from './settings';

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

/** Reads and checks one document through its versions, each step once for each state. */
export interface Analyser {
  /** The analysis of a snapshot, or null when reading it failed. */
  analyse(snapshot: Snapshot): Analysis | null;
}

interface Reading {
  readonly version: number;
  readonly text: string;
  /** null: reading this text failed; it is not tried again. */
  readonly minutes: Minutes | null;
}

export function createAnalyser(
  parts: Pick<Parts, 'readMinutes' | 'check'>,
  guard: Guard,
  environment: Environment,
  nextSerial: () => number,
  analysed: (snapshot: Snapshot, analysis: Analysis) => void,
): Analyser {
  let reading: Reading | null = null;
  let lastGood: Minutes | undefined;
  let latest: { readonly of: Snapshot; readonly analysis: Analysis } | null = null;

  function read(snapshot: Snapshot): Minutes | null {
    if (reading?.version === snapshot.version && reading.text === snapshot.text) {
      return reading.minutes;
    }
    const attempt = guard.attempt('reading', snapshot, () =>
      parts.readMinutes(snapshot.text, lastGood),
    );
    const minutes = attempt.ok ? attempt.value : null;
    if (minutes !== null) lastGood = minutes;
    reading = { version: snapshot.version, text: snapshot.text, minutes };
    return minutes;
  }

  function check(snapshot: Snapshot, minutes: Minutes): readonly Finding[] | null {
    const attempt = guard.attempt('findings', snapshot, () =>
      parts.check(minutes, {
        severities: snapshot.settings.severities,
        draft: snapshot.draft,
        onRuleError: (ruleId, error) => guard.ruleFailed(ruleId, snapshot, error),
      }),
    );
    return attempt.ok ? attempt.value : null;
  }

  function stillHolds(snapshot: Snapshot, minutes: Minutes): Analysis | null {
    if (latest === null || latest.analysis.minutes !== minutes) return null;
    if (latest.of.version !== snapshot.version) return null;
    if (latest.of.draft?.offset !== snapshot.draft?.offset) return null;
    return sameSettings(latest.of.settings, snapshot.settings) ? latest.analysis : null;
  }

  return {
    analyse(snapshot) {
      const started = environment.now?.();
      const minutes = read(snapshot);
      if (minutes === null) return null;
      const known = stillHolds(snapshot, minutes);
      if (known !== null) return known;
      const analysis: Analysis = {
        version: snapshot.version,
        settings: snapshot.settings,
        draft: snapshot.draft,
        minutes,
        findings: check(snapshot, minutes),
        serial: nextSerial(),
      };
      latest = { of: snapshot, analysis };
      if (started !== undefined && environment.now !== undefined) {
        const took = Math.round(environment.now() - started);
        environment.log.debug(`${snapshot.uri}@${snapshot.version} analysed in ${took} ms`);
      }
      analysed(snapshot, analysis);
      return analysis;
    },
  };
}
