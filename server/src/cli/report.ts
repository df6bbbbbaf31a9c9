import type { Severity } from '../rules/types';
import type { Diagnostic } from '../service/diagnostic';

/** What the check of one file came to. */
export interface FileReport {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** From the worst to the mildest. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const satisfies Severity[];
