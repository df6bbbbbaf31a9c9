import { readMinutes } from '../minutes/minutes';
import type { Minutes } from '../minutes/model';
import { check } from '../rules/check';
import type { Severity } from '../rules/types';
import { customsOf } from './customs';
import { readProfile } from './profile';

/**
 * True when a profile, given as its text, is understood without a finding, changes nothing of what these
 * minutes say, and no rule finds more in them than before.
 */
export function holdsFor(profile: string, minutes: Minutes): boolean {
  const { values, findings } = readProfile(profile);
  if (findings.length > 0) return false;
  const again = readMinutes(minutes.text, undefined, customsOf(values));
  return (
    JSON.stringify(essence(again)) === JSON.stringify(essence(minutes)) &&
    isSubset(findingsIn(again), findingsIn(minutes))
  );
}

/** What is found in minutes, by rule and place. */
function findingsIn(minutes: Minutes): ReadonlySet<string> {
  const found = check(minutes, { severities: OWN_SEVERITIES, draft: null, onRuleError: () => {} });
  return new Set(found.map(({ rule, span }) => `${rule.id} ${span.start}`));
}

const OWN_SEVERITIES: ReadonlyMap<string, Severity> = new Map();

function isSubset(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  for (const one of some) if (!all.has(one)) return false;
  return true;
}

/** What a profile must not change. */
function essence({ items }: Minutes): unknown {
  return items.map(({ offset, line, item }) => {
    const { number, name, type, caseNumber, recommendation, decision, priorDecisions } = item;
    return [
      offset,
      line,
      number,
      name,
      item.public,
      type,
      caseNumber,
      recommendation,
      decision,
      priorDecisions,
    ];
  });
}
