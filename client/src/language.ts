import type { TextDocument } from 'vscode';

export const LANGUAGE_ID = 'referat';

export function isMinutes(document: TextDocument | undefined): document is TextDocument {
  return document?.languageId === LANGUAGE_ID;
}
