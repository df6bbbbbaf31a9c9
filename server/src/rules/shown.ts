import { remembered } from '../minutes/remembered';
import type { Finding, Message } from './types';

/** The findings that the writer has before their eyes: what was said once is not taken back unmended. */
export interface Shown {
  /** True when the same was said before, in the same words; where it stands may have moved. */
  has(finding: Pick<Finding, 'message'>): boolean;
}

/** What the lists of findings say together. Nothing is worked out before somebody asks. */
export function shownIn(lists: readonly (readonly Finding[])[]): Shown {
  return { has: ({ message }) => lists.some((list) => wordsIn(list).has(wordsOf(message))) };
}

const wordsIn = remembered(
  (list: readonly Finding[]): ReadonlySet<string> =>
    new Set(list.map(({ message }) => wordsOf(message))),
);

const wordsOf = remembered(({ id, parameters }: Message) => JSON.stringify([id, parameters]));
