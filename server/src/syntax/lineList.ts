import type { LineWindow } from '../text/lines';

/** Numbers of lines, rising. */
export type LineList = readonly number[];

/** The first index at which `list` is not less than `line`. */
export function indexFrom(list: LineList, line: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when one of the lines from `from` to the one before `to` is in the list. */
export function hasBetween(list: LineList, from: number, to: number): boolean {
  const next = list[indexFrom(list, from)];
  return next !== undefined && next < to;
}

/**
 * A list after an edit: what stands outside the window is kept and moved with its lines; `within` says
 * which lines of the window belong to it.
 */
export function listAfter(
  before: LineList,
  window: LineWindow,
  within: (line: number) => boolean,
): LineList {
  const after = before.slice(0, indexFrom(before, window.first));
  for (let line = window.first; line < window.behindAfter; line++) {
    if (within(line)) after.push(line);
  }
  const by = window.behindAfter - window.behindBefore;
  for (let i = indexFrom(before, window.behindBefore); i < before.length; i++) {
    after.push((before[i] as number) + by);
  }
  return after;
}

/** True when two versions of a list say the same of all lines outside the window. */
export function isSameOutside(before: LineList, after: LineList, window: LineWindow): boolean {
  const headBefore = indexFrom(before, window.first);
  const headAfter = indexFrom(after, window.first);
  const tailBefore = indexFrom(before, window.behindBefore);
  const tailAfter = indexFrom(after, window.behindAfter);
  if (headBefore !== headAfter || before.length - tailBefore !== after.length - tailAfter)
    return false;
  const by = window.behindAfter - window.behindBefore;
  for (let i = 0; i < headBefore; i++) if (before[i] !== after[i]) return false;
  for (let i = tailBefore; i < before.length; i++) {
    if ((before[i] as number) + by !== after[i - tailBefore + tailAfter]) return false;
  }
  return true;
}

/** True when two boundaries between lines leave the lines outside the window on the same side. */
export function isSameLine(before: number, after: number, window: LineWindow): boolean {
  const { first, behindBefore, behindAfter } = window;
  if (before < first || after < first) return before === after;
  if (before <= behindBefore || after <= behindAfter) {
    return before <= behindBefore && after <= behindAfter;
  }
  return after - behindAfter === before - behindBefore;
}
