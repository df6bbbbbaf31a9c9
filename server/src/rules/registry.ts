import { absentParticipant } from './absentParticipant';
import { amountMismatch } from './amountMismatch';
import { attachmentReference } from './attachmentReference';
import { contentsMismatch } from './contentsMismatch';
import { duplicateSection } from './duplicateSection';
import { emptySection } from './emptySection';
import { itemNumber } from './itemNumber';
import { malformedNumber } from './malformedNumber';
import { meetingDate } from './meetingDate';
import { missingDecision } from './missingDecision';
import { missingRecommendation } from './missingRecommendation';
import { missingSection } from './missingSection';
import { sectionSequence } from './sectionSequence';
import { SUPPRESSION_RULES } from './suppression/rules';
import type { Rule } from './types';
import { voteCount } from './voteCount';
import { wrongDifference } from './wrongDifference';
import { wrongPercentage } from './wrongPercentage';
import { wrongSumInText } from './wrongSumInText';
import { wrongTotal } from './wrongTotal';

/** Every rule, in the order in which findings on one place are listed. */
export const RULES: readonly Rule[] = [
  missingRecommendation,
  missingDecision,
  missingSection,
  sectionSequence,
  emptySection,
  duplicateSection,
  itemNumber,
  contentsMismatch,
  meetingDate,
  absentParticipant,
  attachmentReference,
  voteCount,
  malformedNumber,
  wrongTotal,
  wrongDifference,
  wrongPercentage,
  wrongSumInText,
  amountMismatch,
  ...SUPPRESSION_RULES,
];
