import {
  commands,
  type DocumentSymbol,
  Selection,
  SymbolKind,
  type TextEditor,
  TextEditorRevealType,
  window,
} from 'vscode';
import { isMinutes } from './language';
import { say } from './texts';

/** The kinds that the server gives an agenda item and a line that heads a group of them. */
const ITEM = SymbolKind.Class;
const GROUP = SymbolKind.Namespace;

/** How long the status bar names the item that was gone to. */
const NOTICE_MILLISECONDS = 3000;

/**
 * Moves the caret to the heading of the next or previous agenda item, at the top of the editor, and
 * names the item in the status bar. Stays at the last and the first and says so: a jump from the
 * last item to the first would go unnoticed.
 */
export async function goToItem(direction: 'next' | 'previous'): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined || !isMinutes(editor.document)) return;
  const items = await itemsOf(editor);
  const line = editor.selection.active.line;
  const item =
    direction === 'next'
      ? items.find(({ selectionRange }) => selectionRange.start.line > line)
      : items.findLast(({ selectionRange }) => selectionRange.start.line < line);
  if (item === undefined) {
    const end = direction === 'next' ? 'noNextItem' : 'noPreviousItem';
    window.setStatusBarMessage(say(end), NOTICE_MILLISECONDS);
    return;
  }
  const { start } = item.selectionRange;
  editor.selection = new Selection(start, start);
  editor.revealRange(item.selectionRange, TextEditorRevealType.AtTop);
  window.setStatusBarMessage(`$(list-ordered) ${item.name}`, NOTICE_MILLISECONDS);
}

/** The items in reading order, also those in groups. */
async function itemsOf(editor: TextEditor): Promise<readonly DocumentSymbol[]> {
  const symbols = await commands.executeCommand<DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    editor.document.uri,
  );
  return (symbols ?? [])
    .flatMap((symbol) => (symbol.kind === GROUP ? symbol.children : [symbol]))
    .filter(({ kind }) => kind === ITEM);
}
