import type { Minutes } from '../../minutes/model';
import { fixesFor } from '../fixes';
import type { Finding, Fix, TextEdit } from '../types';

/**
 * The edits of the safe fixes, one for each finding, in the order of the text. Of two that touch each
 * other only the first is there; the other can be had once the first is done.
 */
export function safeEdits(findings: readonly Finding[], minutes: Minutes): readonly TextEdit[] {
  const fixes = findings.flatMap((finding) => safeFix(finding, minutes) ?? []);
  const edits = fixes
    .flatMap((fix) => fix.edits.map((edit) => ({ fix, edit })))
    .sort((a, b) => a.edit.span.start - b.edit.span.start);
  const leftOut = new Set<Fix>();
  let last: (typeof edits)[number] | null = null;
  for (const one of edits) {
    if (leftOut.has(one.fix)) continue;
    const touches = last !== null && one.edit.span.start <= last.edit.span.end;
    if (touches && last?.fix !== one.fix) leftOut.add(one.fix);
    else last = one;
  }
  return edits.flatMap(({ fix, edit }) => (leftOut.has(fix) ? [] : edit));
}

function safeFix(finding: Finding, minutes: Minutes): Fix | null {
  if (finding.rule.hasSafeFixes !== true) return null;
  return fixesFor(finding, minutes).find(({ safe }) => safe) ?? null;
}
