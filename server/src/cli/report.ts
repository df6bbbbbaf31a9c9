import type { Diagnostic } from '../rules/diagnostic';
import type { Severity } from '../rules/types';

/** What the check of one file came to. */
export interface FileReport {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** From the worst to the mildest. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const satisfies Severity[];
