import * as vscode from 'vscode';

/** What Referat has found in a document. */
export function findingsIn(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter((diagnostic) => diagnostic.source === 'referat');
}

/** The rules' ids, in the order of the findings. */
export function codesIn(document: vscode.TextDocument): unknown[] {
  return findingsIn(document).map(codeOf);
}

/** The rule's id; a code may carry a link beside it. */
export function codeOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}
