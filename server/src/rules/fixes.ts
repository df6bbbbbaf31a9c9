import type { Minutes } from '../minutes/model';
import type { Finding, Fix } from './types';

/**
 * The ways to mend a finding, the best first, in document offsets; at most the first is preferred. The
 * finding must come from `check` on the same `minutes`; nothing is checked again.
 *
 * None where each would be a guess or somebody's words: what an empty section should say, which of two
 * sections is one too many, which attachment a reference means.
 */
export function fixesFor(finding: Finding, minutes: Minutes): readonly Fix[] {
  const [first, ...others] = finding.rule.fixes?.(finding, minutes) ?? [];
  if (first === undefined) return [];
  return [first, ...others.map((fix) => ({ ...fix, preferred: false }))];
}
