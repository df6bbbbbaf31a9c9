import type { Uri } from 'vscode';
import { workspace } from 'vscode';
import { OldFileAside } from './replaceFile';
import { say, type TextId } from './texts';

/** What Node and VS Code call the ways in which a file cannot be written. */
const REASONS: Readonly<Record<string, TextId>> = {
  ENOENT: 'reasonMissing',
  FileNotFound: 'reasonMissing',
  ENOTDIR: 'reasonMissing',
  EACCES: 'reasonDenied',
  EPERM: 'reasonDenied',
  EROFS: 'reasonDenied',
  NoPermissions: 'reasonDenied',
  EISDIR: 'reasonFolder',
  FileIsADirectory: 'reasonFolder',
  ENOSPC: 'reasonFull',
  EDQUOT: 'reasonFull',
  EBUSY: 'reasonBusy',
};

/** Why something failed, in the user's words where there are any, else in the error's own. */
export function reasonOf(error: unknown): string {
  if (error instanceof OldFileAside) {
    const name = workspace.asRelativePath((error as OldFileAside<Uri>).where);
    return say('oldFileAside', reasonOf(error.cause).replace(/\.$/, ''), name);
  }
  if (!(error instanceof Error)) return String(error);
  const known = 'code' in error ? REASONS[String(error.code)] : undefined;
  return known === undefined ? error.message : say(known);
}
