/**
 * The core as one module, so that it can be loaded twice: a fresh reading must come from a core that
 * has never seen the document, or what both remember of it would be compared with itself.
 */

export { exportJson } from '../../../server/src/export/exportJson';
export { arithmetic } from '../../../server/src/features/arithmetic';
export { foldingRanges } from '../../../server/src/features/folding';
export { inlayHints } from '../../../server/src/features/inlayHints';
export { itemIndex } from '../../../server/src/features/itemIndex';
export { outline } from '../../../server/src/features/outline';
export { semanticTokens } from '../../../server/src/features/semanticTokens';
export { readMinutes } from '../../../server/src/minutes/minutes';
export { check } from '../../../server/src/rules/check';
export { parsing } from '../../../server/src/syntax/parse';

export type Core = typeof import('./core');
