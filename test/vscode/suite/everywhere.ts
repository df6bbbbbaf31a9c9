/** The tests that hold in every extension host; whoever loads them has set mocha up. */
export const everywhere: readonly (() => Promise<unknown>)[] = [
  () => import('./activation.test'),
  () => import('./detection.test'),
  () => import('./outline.test'),
  () => import('./folding.test'),
  () => import('./diagnostics.test'),
  () => import('./quickFix.test'),
  () => import('./hover.test'),
  () => import('./navigation.test'),
  () => import('./export.test'),
  () => import('./exportToFile.test'),
  () => import('./arithmetic.test'),
  () => import('./rulePages.test'),
  () => import('./house.test'),
  () => import('./forms.test'),
  () => import('./settings.test'),
  () => import('./untitled.test'),
  () => import('./twoEditors.test'),
  () => import('./long.test'),
];

/** The largest time that one test may take; a cold extension host needs a few seconds to answer. */
export const TEST_TIMEOUT_MS = 60_000;
