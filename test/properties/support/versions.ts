import type { Minutes } from '../../../server/src/minutes/model';
import type { Core } from './core';
import { minimize } from './minimize';
import { firstDifference, wholeOf } from './whole';

/**
 * Two instances of the core: one follows a document through its versions, the other has never seen
 * what it is asked to read.
 */
export interface Cores {
  readonly following: Core;
  readonly fresh: Core;
}

/**
 * What is wrong when a document goes through these versions, or null: after each of them the whole
 * result must equal that of a fresh reading. A throw is wrong as well.
 */
export function faultIn(cores: Cores, versions: readonly string[]): string | null {
  const { following, fresh } = cores;
  let minutes: Minutes | undefined;
  let before = '';
  for (const [index, text] of versions.entries()) {
    try {
      minutes = following.readMinutes(text, minutes);
      const draft = { offset: changedUpTo(before, text) };
      const followed = wholeOf(following, minutes, draft);
      const read = wholeOf(fresh, fresh.readMinutes(text), draft);
      const difference = firstDifference(followed, read);
      if (difference !== null) return `version ${index}: ${difference}`;
    } catch (error) {
      return `version ${index} threw: ${error instanceof Error ? error.stack : String(error)}`;
    }
    before = text;
  }
  return null;
}

/** Throws with the smallest versions that show it when something is wrong. */
export function checkVersions(cores: Cores, versions: readonly string[]): void {
  const fault = faultIn(cores, versions);
  if (fault === null) return;
  const smallest = minimize(versions, (fewer) => faultIn(cores, fewer) !== null);
  throw new Error(
    `${fault}\n\nThe smallest versions found that go wrong:\n` +
      `${smallest.map((text) => JSON.stringify(text)).join('\n')}\n${faultIn(cores, smallest)}`,
  );
}

/** Offset in the text behind the last character that differs from the version before. */
export function changedUpTo(before: string, text: string): number {
  let same = 0;
  const most = Math.min(before.length, text.length);
  while (
    same < most &&
    before.charCodeAt(before.length - 1 - same) === text.charCodeAt(text.length - 1 - same)
  ) {
    same++;
  }
  return text.length - same;
}
