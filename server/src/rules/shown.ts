import type { Finding } from './types';

type Said = Pick<Finding, 'rule' | 'message'>;

/** The findings that the writer has before their eyes: what was said once is not taken back unmended. */
export interface Shown {
  /** True when the same was said before, in the same words; where it stands may have moved. */
  has(finding: Said): boolean;
}

/** What the lists of findings say together. Nothing is worked out before somebody asks. */
export function shownIn(lists: readonly (readonly Finding[])[]): Shown {
  return { has: (finding) => lists.some((list) => wordsOf(list).has(inWords(finding))) };
}

/** Pure memory: lists of findings are never changed, only replaced. */
const known = new WeakMap<readonly Finding[], ReadonlySet<string>>();

function wordsOf(list: readonly Finding[]): ReadonlySet<string> {
  let words = known.get(list);
  if (words === undefined) {
    words = new Set(list.map(inWords));
    known.set(list, words);
  }
  return words;
}

function inWords({ rule, message }: Said): string {
  return JSON.stringify([rule.id, message.id, message.parameters]);
}
