import type { AgendaItem, Minutes } from '../../minutes/model';
import { remembered } from '../../minutes/remembered';
import { foldText } from '../../text/chars';
import { matchesWildcard } from '../../text/wildcard';
import type { Finding } from '../types';
import type { Exemption } from './suppression';

/** True for a finding that a profile's exemptions silence. */
export type IsExempt = (finding: Finding, minutes: Minutes) => boolean;

/**
 * The question whether a finding is exempt. A profile may hold thousands of patterns, so each title is
 * compared once for each rule, as long as its item and the exemptions are the same objects.
 */
export const exemptBy: (exemptions: readonly Exemption[]) => IsExempt = remembered((exemptions) => {
  const patterns = new Map<string, string[]>();
  const patternsOf = (rule: string): string[] => {
    const own = patterns.get(rule) ?? [];
    patterns.set(rule, own);
    return own;
  };
  const everywhere = new Set<string>();
  for (const { rule, item } of exemptions) {
    if (item === null) everywhere.add(rule);
    else patternsOf(rule).push(foldText(item.trim()));
  }
  // Not `remembered`: the items outlive the exemptions, and would gather what was known under each of them.
  const known = new WeakMap<AgendaItem, Map<string, boolean>>();
  return ({ rule: { id }, item: index }, { items }) => {
    if (everywhere.has(id)) return true;
    const own = patterns.get(id);
    const item = index === null ? undefined : items[index]?.item;
    if (own === undefined || item === undefined) return false;
    const answers = known.get(item) ?? new Map<string, boolean>();
    known.set(item, answers);
    let answer = answers.get(id);
    if (answer === undefined) {
      const title = foldText(item.name);
      answer = own.some((pattern) => matchesWildcard(pattern, title));
      answers.set(id, answer);
    }
    return answer;
  };
});
