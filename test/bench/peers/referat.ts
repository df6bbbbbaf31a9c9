import { outline } from '../../../server/src/features/outline';
import { readMinutes } from '../../../server/src/minutes/minutes';
import type { Minutes } from '../../../server/src/minutes/model';
import { check } from '../../../server/src/rules/check';
import { type Draft, draftAfter } from '../../../server/src/rules/draft';
import { edited, type Peer } from './peer';

/** Parse, model, every rule with arithmetic, and the outline with the findings in it. */
export const referat: Peer = {
  name: 'Referat',
  job(text) {
    return answers(readMinutes(text), null);
  },
  open(text) {
    let minutes = readMinutes(text);
    answers(minutes, null);
    return {
      key(edit) {
        minutes = readMinutes(edited(minutes.text, edit), minutes);
        const { start, end } = edit;
        return answers(minutes, draftAfter({ span: { start, end }, text: edit.text }));
      },
    };
  },
};

function answers(minutes: Minutes, draft: Draft | null): unknown {
  const findings = check(minutes, { severities: new Map(), draft, onRuleError: fail });
  return { findings, symbols: outline(minutes, findings) };
}

function fail(ruleId: string, error: unknown): never {
  throw new Error(`The rule ${ruleId} threw`, { cause: error });
}
