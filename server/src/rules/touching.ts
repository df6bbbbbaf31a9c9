import { overlaps, type Span } from '../text/span';
import type { Finding } from './types';

/** The findings, of a list in the order of `check`, that share a stretch of the document or touch it. */
export function touching(findings: readonly Finding[], stretch: Span): readonly Finding[] {
  const found: Finding[] = [];
  for (const finding of findings) {
    if (finding.span.start > stretch.end) break;
    if (overlaps(finding.span, stretch)) found.push(finding);
  }
  return found;
}
