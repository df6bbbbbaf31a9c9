import type { Minutes } from '../minutes/model';
import type { Finding, Fix } from './types';

/**
 * How to mend a finding, in document offsets; null when only a person can.
 * The finding must come from `check` on the same `minutes`.
 */
export function fixFor(finding: Finding, minutes: Minutes): Fix | null {
  const { rule, item } = finding;
  if (rule.scope !== 'item' || rule.fix === undefined || item === null) return null;
  const placed = minutes.items[item];
  return placed === undefined ? null : rule.fix(finding, placed, minutes);
}
