import * as vscode from 'vscode';
import { until } from './until';

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

/** Waits until exactly these have been found; the error says what was found instead. */
export async function untilCodes(
  document: vscode.TextDocument,
  codes: readonly string[],
): Promise<void> {
  const wanted = JSON.stringify(codes);
  try {
    await until('the findings', () => JSON.stringify(codesIn(document)) === wanted || undefined);
  } catch {
    throw new Error(`Waited in vain for ${wanted}; there is ${JSON.stringify(codesIn(document))}`);
  }
}
