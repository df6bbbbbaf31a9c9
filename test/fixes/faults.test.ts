// The faults that the fixes are tried on are complete: every rule that mends has one.
import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../server/src/minutes/minutes';
import { readProfile } from '../../server/src/profile/profile';
import { createSettingsFor, NOWHERE } from '../../server/src/profile/settings';
import { fixesFor } from '../../server/src/rules/fixes';
import { RULES } from '../../server/src/rules/registry';
import type { Fix } from '../../server/src/rules/types';
import { findingsOf } from '../support/rules';
import { FAULTS, type Fault, LEAVES_OPEN, WITHOUT_FAULT } from './faults';

const MENDING = RULES.filter(({ fixes }) => fixes !== undefined);
const idsOf = (rules: typeof RULES) => rules.map(({ id }) => id);
const settingsFor = createSettingsFor();

/** The fixes for the findings of the rule that a fault is there for. */
function fixesOf({ text, rule, settings = {} }: Fault): readonly Fix[] {
  const profile = readProfile(JSON.stringify(settings));
  const { customs } = settingsFor({}, profile, NOWHERE);
  const minutes = readMinutes(text, undefined, customs);
  return findingsOf(minutes)
    .filter(({ rule: { id } }) => id === rule)
    .flatMap((finding) => fixesFor(finding, minutes));
}

const safe = new Set<string>();
for (const fault of FAULTS) if (fixesOf(fault).some((fix) => fix.safe)) safe.add(fault.rule);

describe('every rule with fixes', () => {
  it('has a fault that they mend', () => {
    const tried = new Set([...FAULTS.map(({ rule }) => rule), ...WITHOUT_FAULT.keys()]);
    expect(
      idsOf(MENDING).filter((id) => !tried.has(id)),
      'rules with fixes but no fault to try them on: add to FAULTS in test/fixes/faults.ts minutes in ' +
        'which the rule finds something (name, rule, text; settings where it needs them)',
    ).toEqual([]);
  });

  it.each(FAULTS)('mends "$name" ($rule)', (fault) => {
    expect(fixesOf(fault), 'fixes that are offered for this row of FAULTS').not.toEqual([]);
  });

  it('says so where some of them are safe, or they would be left out when all is mended at once', () => {
    const saying = MENDING.filter(({ hasSafeFixes }) => hasSafeFixes === true);
    expect(
      [...safe].filter((id) => !idsOf(saying).includes(id)),
      'rules with a safe fix: add `hasSafeFixes: true` to each',
    ).toEqual([]);
    expect(
      idsOf(saying).filter((id) => !safe.has(id)),
      'rules with `hasSafeFixes` but no fault in FAULTS (test/fixes/faults.ts) that is mended safely',
    ).toEqual([]);
  });
});

describe('the exceptions', () => {
  it('are rules with fixes', () => {
    const named = [...LEAVES_OPEN.keys(), ...WITHOUT_FAULT.keys()];
    expect(named.filter((id) => !idsOf(MENDING).includes(id))).toEqual([]);
  });
});
