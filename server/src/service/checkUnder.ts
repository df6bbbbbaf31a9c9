import type { Minutes } from '../minutes/model';
import type { Settings } from '../profile/settings';
import type { CheckOptions } from '../rules/check';
import type { Finding } from '../rules/types';
import type { Steps } from '../text/steps';
import type { Parts } from './parts';

/** The checks of minutes under the settings of their document; what is excluded has no findings. */
export function* checkUnder(
  { check }: Pick<Parts, 'check'>,
  minutes: Minutes,
  { severities, exemptions, requireReason, excluded }: Settings,
  options: Pick<CheckOptions, 'draft' | 'shown' | 'onRuleError'>,
): Steps<readonly Finding[]> {
  if (excluded) return [];
  return yield* check(minutes, { ...options, severities, exemptions, requireReason });
}
