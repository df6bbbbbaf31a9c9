import {
  type CodeAction,
  CodeActionKind,
  type CreateFile,
  type TextDocumentEdit,
} from 'vscode-languageserver';
import { folderOf, pathBelow } from '../files/nearestProfile';
import { type MessageParameters, say } from '../l10n/catalogue';
import { withExemption } from '../profile/exemption';
import { PROFILE_NAME } from '../profile/profile';
import { diagnosticOf } from '../rules/diagnostic';
import type { FoundAt } from '../service/service';
import { Lines } from '../text/lines';
import { toDiagnostic, toTextEdit } from './convert';
import type { Profiles } from './profiles';
import type { Session } from './session';

/**
 * Quick fixes that write an exemption into the profile: for items of that title in all minutes that follow
 * it, or, where a finding is about no item, for this file. A profile that is not there yet is made, in the
 * innermost workspace folder of the file. None for a client that cannot take edits of other files.
 */
export async function exemptionFixes(
  { client, folders }: Session,
  profiles: Pick<Profiles, 'nearest'>,
  uri: string,
  { found, lines, language }: FoundAt,
): Promise<readonly CodeAction[]> {
  if (found.length === 0 || !client.documentChanges) return [];
  const existing = await profiles.nearest(uri);
  const file = existing?.uri ?? newProfileFor(uri, folders);
  if (file === null || (existing === null && !client.createsFiles)) return [];
  const text = existing?.profile.text ?? null;
  const folder = folderOf(file) ?? '';
  return found.flatMap(({ finding, itemName }) => {
    const rule = finding.rule.id;
    const path = itemName === null ? pathBelow(folder, uri) : null;
    if (itemName === null && path === null) return [];
    const edits = withExemption(text, { rule, item: itemName, file: path, reason: null });
    if (edits === null || edits.length === 0) return [];
    const written = new Lines(text ?? '');
    const change: TextDocumentEdit = {
      textDocument: { uri: file, version: null },
      edits: edits.map((edit) => toTextEdit(edit, written)),
    };
    const create: CreateFile = { kind: 'create', uri: file, options: { ignoreIfExists: true } };
    const parameters: MessageParameters = { rule, name: itemName ?? '' };
    const id = itemName === null ? 'fix.exempt-file' : 'fix.exempt-item';
    return [
      {
        title: say(language, id, parameters),
        kind: CodeActionKind.QuickFix,
        diagnostics: [toDiagnostic(diagnosticOf(finding, lines, language), uri, language, client)],
        edit: { documentChanges: existing === null ? [create, change] : [change] },
      },
    ];
  });
}

/** In the innermost workspace folder that holds the file, else beside it; null for a text without a file. */
function newProfileFor(uri: string, folders: readonly string[]): string | null {
  const holding = folders.filter((folder) => pathBelow(folder, uri) !== null);
  const longest = holding.reduce((best, one) => (one.length > best.length ? one : best), '');
  const folder = longest === '' ? folderOf(uri) : longest.replace(/\/$/, '');
  return folder === null ? null : `${folder}/${PROFILE_NAME}`;
}
