import * as vscode from 'vscode';

/** The language of an open file of the workspace, or `undefined` if it is not open. */
export function languageOf(name: string): string | undefined {
  return vscode.workspace.textDocuments.find(
    (document) => vscode.workspace.asRelativePath(document.uri) === name,
  )?.languageId;
}
