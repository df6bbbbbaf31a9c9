import type { Language } from '../l10n/catalogue';
import { say } from '../l10n/catalogue';
import { type LineRange, type Lines, rangeOf } from '../text/lines';
import type { Finding, Severity } from './types';

/**
 * A finding as it leaves the program: in the editor, on the command line and in scripts alike.
 * Lines and characters count from 0, characters in UTF-16 units.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: LineRange;
  readonly relatedInformation: readonly { readonly message: string; readonly range: LineRange }[];
}

/** Puts a finding into words of a language and lines of its document. */
export function diagnosticOf(finding: Finding, lines: Lines, language: Language): Diagnostic {
  return {
    code: finding.rule.id,
    severity: finding.severity,
    message: say(language, finding.message.id, finding.message.parameters),
    range: rangeOf(finding.span, lines),
    relatedInformation: finding.related.map(({ message, span }) => ({
      message: say(language, message.id, message.parameters),
      range: rangeOf(span, lines),
    })),
  };
}
