import { exportJson } from '../export/exportJson';
import { foldingRanges } from '../features/folding';
import { hover } from '../features/hover';
import { itemIndex } from '../features/itemIndex';
import { outline } from '../features/outline';
import { selectionRanges } from '../features/selection';
import { readMinutes } from '../minutes/minutes';
import { check } from '../rules/check';
import { fixFor } from '../rules/fixes';

/**
 * The functions of the core that the service puts together. They are handed in as one value, so that
 * a test can let any of them break and see what a user would see.
 */
export const PARTS = {
  readMinutes,
  check,
  fixFor,
  outline,
  hover,
  foldingRanges,
  selectionRanges,
  itemIndex,
  exportJson,
} as const;

export type Parts = typeof PARTS;
