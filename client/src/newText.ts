import {
  Position,
  type TextDocument,
  type TextDocumentShowOptions,
  ViewColumn,
  window,
} from 'vscode';

/**
 * Shows a new text beside what is being read, and then fills it. In that order, since VS Code by itself opens
 * what is unsaved and not shown, and a long text would stand there twice. What it holds already stays.
 */
export async function showNewText(
  document: TextDocument,
  text: string,
  options: Pick<TextDocumentShowOptions, 'preserveFocus'> = {},
): Promise<void> {
  const editor = await window.showTextDocument(document, {
    viewColumn: ViewColumn.Beside,
    ...options,
  });
  if (document.getText() !== '') return;
  await editor.edit((builder) => builder.insert(new Position(0, 0), text));
}
