import type { Language } from '../l10n/catalogue';
import { type CliMessageId, say } from '../l10n/cli';

const REASONS: Readonly<Record<string, CliMessageId>> = {
  ENOENT: 'cli.reason.missing',
  EACCES: 'cli.reason.denied',
  EPERM: 'cli.reason.denied',
  EISDIR: 'cli.reason.folder',
  ENOTDIR: 'cli.reason.notFolder',
  ELOOP: 'cli.reason.loop',
  ENOSPC: 'cli.reason.full',
  EROFS: 'cli.reason.readOnly',
};

/** Why the file system refused, in the user's words; the bare code where there are none. */
export function reasonOf(error: unknown, language: Language): string {
  const code = codeOf(error);
  const known = REASONS[code];
  return known === undefined ? say(language, 'cli.reason.other', { code }) : say(language, known);
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}
