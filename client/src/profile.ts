import {
  commands,
  type Disposable,
  type TextDocument,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { SAVE_PROFILE_COMMAND } from '../../server/src/shared/protocol';
import { showNewText } from './newText';
import { reasonOf } from './reasons';
import type { Service } from './service';
import { say } from './texts';

const NAME = '.referat.json';

/**
 * Draws a profile from minutes and shows it as a new file beside them that is not saved yet: the user
 * reads it first. Where the minutes follow a profile already, the user chooses between that one and the
 * proposal, which then is a text without a file, so that nothing can be overwritten by a slip.
 */
export async function makeProfile(service: Service, document: TextDocument): Promise<void> {
  try {
    const textDocument = { uri: document.uri.toString() };
    const { text, existing } = await service.profile({ textDocument });
    if (existing === null) return await showNewText(await newFile(document), text);
    const [open, propose] = [say('profileOpen'), say('profilePropose')];
    const file = Uri.parse(existing);
    const name = workspace.asRelativePath(file);
    const answer = await window.showInformationMessage(say('profileExists', name), open, propose);
    if (answer === open) await window.showTextDocument(file, { viewColumn: ViewColumn.Beside });
    if (answer === propose) await showNewText(await withoutFile(), text);
  } catch (error) {
    service.output.error(error instanceof Error ? error : String(error));
    void window.showErrorMessage(say('profileFailed', reasonOf(error)));
  }
}

/** A new `.referat.json` in the folder of the minutes, or, for a text without a file, of the workspace. */
async function newFile(document: TextDocument): Promise<TextDocument> {
  const folder = document.isUntitled
    ? workspace.workspaceFolders?.[0]?.uri
    : Uri.joinPath(document.uri, '..');
  if (folder?.scheme !== 'file') return withoutFile();
  const file = Uri.joinPath(folder, NAME);
  return workspace.openTextDocument(file.with({ scheme: 'untitled' }));
}

function withoutFile(): Thenable<TextDocument> {
  return workspace.openTextDocument({ language: 'jsonc' });
}

/** How long the status bar says that something went well. */
const NOTICE_MILLISECONDS = 6000;

/**
 * Registers what a quick fix runs after it has written into a profile: the file is saved, since it stands in
 * no editor that the user looks at, and the status bar says where it is. Only for the server.
 */
export function registerSaveProfile(): Disposable {
  return commands.registerCommand(SAVE_PROFILE_COMMAND, async (uri: string) => {
    const file = Uri.parse(uri);
    const document = await workspace.openTextDocument(file);
    if (!(await document.save())) return;
    const name = workspace.asRelativePath(file);
    window.setStatusBarMessage(say('profileSaved', name), NOTICE_MILLISECONDS);
  });
}
