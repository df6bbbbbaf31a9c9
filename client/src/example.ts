import { type Disposable, type TextDocument, Uri, ViewColumn, window, workspace } from 'vscode';
import { LANGUAGE_ID } from './language';
import { registerCommand } from './register';

/** Invented minutes with two findings; they come with the extension. */
const EXAMPLE = 'walkthrough/eksempel.referat';

/**
 * The command that opens an example as a text without a file: one may write in it, and nothing on the
 * disk changes. The example that is open is shown again.
 */
export function registerExample(extensionUri: Uri): Disposable {
  let example: TextDocument | undefined;

  async function open(): Promise<TextDocument> {
    if (example !== undefined && !example.isClosed) return example;
    const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, EXAMPLE));
    const content = new TextDecoder().decode(bytes);
    return workspace.openTextDocument({ language: LANGUAGE_ID, content });
  }

  return registerCommand('openExample', async () => {
    example = await open();
    await window.showTextDocument(example, besideReading());
  });
}

/** Beside a page that is read, such as the walkthrough, so that one can go on in it. */
function besideReading(): ViewColumn {
  const { activeTab } = window.tabGroups.activeTabGroup;
  const isRead = activeTab !== undefined && window.activeTextEditor === undefined;
  return isRead ? ViewColumn.Beside : ViewColumn.Active;
}
