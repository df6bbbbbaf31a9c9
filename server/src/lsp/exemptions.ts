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
import { ruleName } from '../rules/ruleName';
import type { Fixed } from '../service/service';
import { SAVE_PROFILE_COMMAND } from '../shared/protocol';
import { Lines } from '../text/lines';
import { oneLine } from '../text/oneLine';
import { toDiagnostic, toTextEdit } from './convert';
import type { Profiles } from './profiles';
import type { Session } from './session';

/** A menu is no place for a long title. */
const LONGEST_NAME = 40;

/**
 * Quick fixes that write an exemption into the profile: for items of that title in all minutes that follow
 * it, or, where a finding is about no item, for this file. A profile that is not there yet is made beside the
 * minutes, where the command that draws one from minutes puts it too. None for a client that cannot take edits of other files.
 */
export async function exemptionFixes(
  { client }: Session,
  profiles: Pick<Profiles, 'nearest' | 'version'>,
  uri: string,
  { found, lines, language }: Fixed,
): Promise<readonly CodeAction[]> {
  if (found.length === 0 || !client.documentChanges) return [];
  const existing = await profiles.nearest(uri);
  const folder = existing?.folder ?? folderOf(uri);
  if (folder === null || (existing === null && !client.createsFiles)) return [];
  const file = `${folder}/${PROFILE_NAME}`;
  const profile = existing?.profile ?? null;
  const written = profile?.lines ?? new Lines('');
  return found.flatMap(({ finding, itemName }) => {
    // A comment that is wrong is mended where it stands.
    if (finding.rule.scope === 'suppression') return [];
    const rule = finding.rule.id;
    const path = itemName === null ? pathBelow(folder, uri) : null;
    if (itemName === null && path === null) return [];
    const edits = withExemption(profile, { rule, item: itemName, file: path, reason: null });
    if (edits === null || edits.length === 0) return [];
    const change: TextDocumentEdit = {
      textDocument: { uri: file, version: profiles.version(file) },
      edits: edits.map((edit) => toTextEdit(edit, written)),
    };
    const create: CreateFile = { kind: 'create', uri: file, options: { ignoreIfExists: true } };
    const parameters: MessageParameters = {
      rule: ruleName(rule),
      name: oneLine(itemName ?? '', LONGEST_NAME),
    };
    const id = itemName === null ? 'fix.exempt-file' : 'fix.exempt-item';
    return [
      {
        title: say(language, id, parameters),
        kind: CodeActionKind.QuickFix,
        diagnostics: [toDiagnostic(diagnosticOf(finding, lines, language), uri, language, client)],
        edit: { documentChanges: existing === null ? [create, change] : [change] },
        ...(client.savesProfiles && {
          command: { title: '', command: SAVE_PROFILE_COMMAND, arguments: [file] },
        }),
      },
    ];
  });
}
