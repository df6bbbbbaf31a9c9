import type { Minutes } from '../../../server/src/minutes/model';
import { check } from '../../../server/src/rules/check';
import type { Finding } from '../../../server/src/rules/types';

/** Everything the rules say of minutes that nobody is writing in; a rule that throws fails the test. */
export function allFindings(minutes: Minutes): readonly Finding[] {
  return check(minutes, {
    severities: new Map(),
    draft: null,
    onRuleError: (rule, error) => {
      throw new Error(`the rule ${rule} threw`, { cause: error });
    },
  });
}
