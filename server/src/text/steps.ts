/**
 * Work that can be left and taken up again: each step takes a few milliseconds, and between two of
 * them others may come in. The core knows no clock and no event loop; who asks for the work decides
 * how long to go on.
 */
export type Steps<T, Known = undefined> = Generator<Known, T, void>;

/** Does all the work in one go. */
export function finish<T>(steps: Steps<T, unknown>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
