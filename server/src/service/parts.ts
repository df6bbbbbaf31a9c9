import { exportJson } from '../export/exportJson';
import { arithmetic } from '../features/arithmetic';
import { caseLinks } from '../features/caseLinks';
import { foldingRanges } from '../features/folding';
import { hover } from '../features/hover';
import { inlayHints } from '../features/inlayHints';
import { itemIndex } from '../features/itemIndex';
import { outline } from '../features/outline';
import { selectionRanges } from '../features/selection';
import { semanticTokens } from '../features/semanticTokens';
import { readingMinutes } from '../minutes/minutes';
import { profileOf } from '../profile/profileOf';
import { checking } from '../rules/check';
import { fixesFor } from '../rules/fixes';
import { safeEdits } from '../rules/fixes/fixAll';
import { suppressionFixes } from '../rules/suppression/fixes';

/**
 * The functions of the core that the service puts together. They are handed in as one value, so that
 * a test can let any of them break and see what a user would see.
 */
export const PARTS = {
  readMinutes: readingMinutes,
  check: checking,
  fixesFor,
  safeEdits,
  suppressionFixes,
  outline,
  hover,
  inlayHints,
  arithmetic,
  foldingRanges,
  selectionRanges,
  semanticTokens,
  caseLinks,
  itemIndex,
  profileOf,
  exportJson,
} as const;

export type Parts = typeof PARTS;
