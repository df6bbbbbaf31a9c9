import type { Minutes } from '../../../server/src/minutes/model';
import { finish } from '../../../server/src/text/steps';
import type { Core } from './core';
import { misplacedIn } from './nesting';
import { findingsIn } from './whole';

/**
 * What is wrong with one text alone, or null: whatever it is, it is read without a throw, its parts
 * cover it, and every place that anything points at lies inside it.
 */
export function faultOf(core: Core, text: string): string | null {
  try {
    const minutes = core.readMinutes(text);
    return uncoveredIn(core, text) ?? misplacedIn(minutes) ?? strayFindingIn(core, minutes);
  } catch (error) {
    return `threw: ${error instanceof Error ? error.stack : String(error)}`;
  }
}

function uncoveredIn(core: Core, text: string): string | null {
  let at = 0;
  for (const { span } of finish(core.parsing(text)).parts) {
    if (span.start !== at || span.end < span.start) return `parts do not meet at ${at}`;
    at = span.end;
  }
  return at === text.length ? null : `parts end at ${at} of ${text.length}`;
}

function strayFindingIn(core: Core, minutes: Minutes): string | null {
  for (const finding of findingsIn(core, minutes, null)) {
    const spans = [finding.span, ...finding.related.map(({ span }) => span)];
    for (const { start, end } of spans) {
      if (start < 0 || end < start || end > minutes.text.length) {
        return `${finding.rule.id} points at ${start} to ${end}`;
      }
    }
  }
  for (const { startLine, endLine } of core.foldingRanges(minutes)) {
    if (startLine < 0 || endLine < startLine || endLine >= minutes.lines.count)
      return 'fold outside';
  }
  return null;
}
